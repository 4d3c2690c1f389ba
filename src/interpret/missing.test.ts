import { expect, it } from 'vitest'
import { fold } from '../domain/fold.ts'
import { findMissing, findMissingAtEnd } from './missing.ts'

it.each([
  ['how many of them?', 'number'],
  ['¿y cuántas?', 'number'],
  ['when is it', 'time'],
  ['does that take a degree', 'job'],
  ['the names', 'place'],
  ['which one was it again', 'thing'],
  ['¿y el otro?', 'thing'],
])('"%s" leaves out a %s', (message, kind) => {
  expect(findMissing(fold(message))).toBe(kind)
})

it.each([
  'how many clusters',
  'which cluster is a nurse in',
  'when was the Framework released',
  'who decides',
  '¿qué es un cluster?',
  'thanks',
])('"%s" leaves nothing out', (message) => {
  expect(findMissing(fold(message))).toBeNull()
})

it('reads the end of a story', () => {
  expect(findMissingAtEnd(['we lost the paper on the bus', 'the form is blue so which one is it'])).toBe('thing')
  expect(findMissingAtEnd(['we lost the paper on the bus'])).toBeNull()
})
