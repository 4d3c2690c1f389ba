import { expect, it } from 'vitest'
import { createTestReader } from './interpret.fixture.ts'

const { read } = createTestReader()

it.each([
  ['What is in the Oceanography cluster?', 'Oceanography'],
  ['why did they make a circus arts career cluster', 'circus arts'],
  ['¿Quién enseña el cluster de Filosofía?', 'Filosofía'],
])('"%s" names no cluster there is: %s', (message, name) => {
  expect(read(message).noCluster).toBe(name)
})

it.each([
  'What is in the Construction cluster?',
  'which is the right cluster for a nurse',
  'the seventeenth cluster',
  'What happened to the Marketing cluster?',
  'Name the smallest cluster',
  '¿Qué empleos hay en el cluster de salud?',
])('"%s" speaks of clusters that there are', (message) => {
  expect(read(message).noCluster).toBeNull()
})
