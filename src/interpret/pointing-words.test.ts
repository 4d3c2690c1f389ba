import { expect, it } from 'vitest'
import { asksLanguage, continues, findByWord, findOrdinal, pointsBack } from './pointing-words.ts'

it.each([
  ['the second one', 1],
  ['number three', 2],
  ['el primero', 0],
  ['y la ultima', -1],
  ['when was it first released', null],
  ['robotics', null],
])('"%s" points to item %s', (folded, item) => {
  expect(findOrdinal(folded)).toBe(item)
})

it('finds by a word the listed thing whose name holds it', () => {
  const listed = ['Fine Arts', 'Clean & Alternative Energy'].map(
    (name) => ({ kind: 'sub-cluster', id: name, name, surface: '', nature: 'context' }) as const,
  )
  expect(findByWord('tell me about the energy one', listed)?.name).toBe('Clean & Alternative Energy')
  expect(findByWord('the fashion one', listed)).toBeNull()
  expect(findByWord('energy', listed)).toBeNull()
})

it('tells a message that goes on from one that stands by itself', () => {
  expect(continues('what about robotics')).toBe(true)
  expect(pointsBack('what is in it')).toBe(true)
  expect(continues('what is in it')).toBe(false)
  expect(pointsBack('what is robotics')).toBe(false)
})

it('hears a wish for a language only where nothing else is said', () => {
  expect(asksLanguage('in spanish please')).toBe(true)
  expect(asksLanguage('y ahora en ingles')).toBe(false)
  expect(asksLanguage('ahora en ingles')).toBe(true)
  expect(asksLanguage('what is robotics in spanish')).toBe(false)
})
