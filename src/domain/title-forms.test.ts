import { describe, expect, it } from 'vitest'
import { singular, singularPhrase, titleForms } from './title-forms.ts'

describe('forms of a title', () => {
  it.each([
    ['veterinarians', 'veterinarian'],
    ['secretaries', 'secretary'],
    ['coaches', 'coach'],
    ['firemen', 'fireman'],
    ['women', 'woman'],
    ['chess', 'chess'],
    ['status', 'status'],
    ['gas', 'gas'],
  ])('the singular of %s is %s', (word, one) => {
    expect(singular(word)).toBe(one)
  })

  it('puts only the last word of a phrase into the singular', () => {
    expect(singularPhrase('human resources managers')).toBe('human resources manager')
  })

  it('holds the words in parentheses and those around them apart', () => {
    expect(titleForms('Chief Executive Officer (CEO)')).toEqual(['chief executive officer', 'ceo'])
    expect(titleForms('Nurses')).toEqual(['nurses', 'nurse'])
    expect(titleForms('—')).toEqual([])
  })
})
