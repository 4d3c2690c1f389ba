import { expect, it } from 'vitest'
import { createTestReader } from './interpret.fixture.ts'

const { read } = createTestReader()

it.each([
  ['what jobs are in music', 'performing-arts'],
  ['empleos en la moda', 'fashion-interiors'],
])('"%s" means the one Sub-Cluster known for it', (message, slug) => {
  expect(read(message).entities.map(({ id }) => id)).toEqual([slug])
})

it.each(['jobs in the ocean', 'careers in my town', 'jobs in demand'])('"%s" names no field of ours', (message) => {
  expect(read(message).entities).toEqual([])
})
