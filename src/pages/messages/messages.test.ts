import { expect, it } from 'vitest'
import { en } from './en.ts'
import { es } from './es.ts'

/** Every text of a language by the path that leads to it; functions are called with plausible values. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(Reflect.apply(value, null, [2, 3]))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`))
}

/** Words that are the same in both languages. */
const SAME = new Set([
  '/otherLanguage',
  '/jobs/examples/2',
  '/noSources/answered',
  '/noSources/smalltalk',
  '/noSources/crisis',
  '/noSources/blocked',
])

it('leaves no text in English on a Spanish page', () => {
  const english = new Map(textsOf(en))
  const left = textsOf(es).filter(([path, text]) => !SAME.has(path) && text === english.get(path))
  expect(left).toEqual([])
})
