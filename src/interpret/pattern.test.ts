import { describe, expect, it } from 'vitest'
import { allLabels, anyOf, anyPhrase, firstLabel, inOrder } from './pattern.ts'

describe('patterns in lines', () => {
  it('takes each line for an alternative and the space around it for layout', () => {
    expect(
      anyOf`
      ^one
      two|three
    `.source,
    ).toBe('^one|two|three')
  })

  it('holds a phrase by its whole words', () => {
    const phrase = anyPhrase`
      cat
      big dog
    `
    expect(phrase.test('a big dog')).toBe(true)
    expect(phrase.test('category')).toBe(false)
  })

  it('keeps escapes, and takes fragments as text or as patterns', () => {
    expect(anyOf`\d+ ${'(a|b)'}${/c\w/}`.source).toBe(String.raw`\d+ (a|b)c\w`)
  })

  it('puts one space between lines in order', () => {
    expect(
      inOrder`
      which
      (?<job>\w+)$
    `.exec('which vet')?.groups?.['job'],
    ).toBe('vet')
  })

  it('gives the first label that holds, or all in the order of the table', () => {
    const table = [
      ['narrow', /ab/],
      ['wide', /a/],
    ] as const
    expect(firstLabel(table, 'ab')).toBe('narrow')
    expect(allLabels(table, 'ab')).toEqual(['narrow', 'wide'])
    expect(firstLabel(table, 'x')).toBeNull()
  })
})
