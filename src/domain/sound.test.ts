import { describe, expect, it } from 'vitest'
import { toConsonants, toSound } from './sound.ts'

describe('how a word sounds', () => {
  it.each([
    ['nite', 'night'],
    ['fotografer', 'photographer'],
    ['musishun', 'musician'],
    ['wrench', 'rench'],
    ['climer', 'climber'],
    ['sine', 'sign'],
    ['nitting', 'knitting'],
  ])('"%s" sounds like "%s"', (typed, word) => {
    expect(toSound(typed)).toBe(toSound(word))
  })

  it.each([
    ['vetranarian', 'veterinarian'],
    ['carpinter', 'carpenter'],
    ['secratery', 'secretary'],
  ])('"%s" has the consonants of "%s"', (typed, word) => {
    expect(toConsonants(typed)).toBe(toConsonants(word))
  })

  it.each([
    ['comet', 'comma'],
    ['baritone', 'barista'],
  ])('"%s" and "%s" have not', (one, other) => {
    expect(toConsonants(one)).not.toBe(toConsonants(other))
  })
})
