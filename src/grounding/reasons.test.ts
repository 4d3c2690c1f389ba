import { describe, expect, it } from 'vitest'
import { reasonInWords, withheldNotice } from './reasons.ts'

describe('telling the reader what was left out', () => {
  it('says nothing when nothing was', () => expect(withheldNotice({}, 'en')).toBe(''))
  it('counts in English', () =>
    expect(withheldNotice({ number: 1, name: 1 }, 'en')).toBe('2 statements could not be checked and were left out.'))
  it('counts in Spanish', () => expect(withheldNotice({ wording: 1 }, 'es')).toBe('Una afirmación no se pudo comprobar y se omitió.'))
  it('has words for a reason in both languages', () =>
    expect([reasonInWords('quote', 'en'), reasonInWords('quote', 'es')]).not.toContain(''))
})
