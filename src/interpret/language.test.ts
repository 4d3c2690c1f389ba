import { expect, it } from 'vitest'
import { detectLocale } from './language.ts'

it.each([
  ['What are the Career Clusters?', 'en'],
  ['and the second one?', 'en'],
  ['¿Cuáles son los Career Clusters?', 'es'],
  ['y el segundo', 'es'],
  ['what does "agrupación" mean', 'en'],
  ['que es un cluster', 'es'],
  ['José?', 'es'],
])('hears in "%s" the language %s', (message, locale) => {
  expect(detectLocale(message)).toBe(locale)
})

it.each(['Robotics?', 'ok', '', '14', 'no'])('does not guess the language of "%s"', (message) => {
  expect(detectLocale(message)).toBeNull()
})
