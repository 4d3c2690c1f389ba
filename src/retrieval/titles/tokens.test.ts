import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEmptyWord, titleTokens, titleVariants } from './tokens.ts'
import { createWordTable } from './word-table.ts'

describe('words of a title', () => {
  it.each([
    ["Welders' Helpers", ['welder', 'helper']],
    ['Director of Nursing', ['director', 'nursing']],
    ['Asst. Mgr.', ['assistant', 'manager']],
    ['Firemen', ['fireman']],
    ['Técnico de Rayos X', ['tecnico', 'rayo', 'x']],
    ['C# Developer', ['c#', 'developer']],
    ['Business Analysis', ['business', 'analysis']],
    ['of the', ['of', 'the']],
    ['', []],
  ])('reads %j', (title, tokens) => {
    expect(titleTokens(title)).toEqual(tokens)
  })

  it('tells a second form in parentheses from the first', () => {
    expect(titleVariants('Chief Executive Officer (CEO)')).toEqual(['Chief Executive Officer', 'CEO'])
    expect(titleVariants('Nurse (RN')).toEqual(['Nurse', 'RN'])
    expect(titleVariants('Nurse')).toEqual(['Nurse'])
  })
})

function read(text: string): string[] {
  const table = createWordTable()
  const into = new Int32Array(text.length + 1)
  const end = table.read(text, into, 0)
  const words = [...table.vocabulary.keys()]
  return Array.from(into.subarray(0, end), (number) => words[number] ?? '?')
}

describe('the table of words', () => {
  it('reads what the slow way reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abcdexyzS é&-/.,'#+ ñ()1 9 "), maxLength: 40 }), (text) => {
        const tokens = titleTokens(text)
        // A text of empty words only is read as it stands by the one and as nothing by the other.
        expect(read(text)).toEqual(tokens.every((token) => isEmptyWord(token)) ? [] : tokens)
      }),
    )
  })

  it('keeps apart more words than it has room for at first', () => {
    const table = createWordTable()
    const into = new Int32Array(1)
    const words = Array.from({ length: 40_000 }, (_, number) => `w${number}q`)
    const numbers = words.map((word) => (table.read(word, into, 0), into[0]))
    expect(new Set(numbers).size).toBe(words.length)
    expect(words.map((word) => (table.read(word, into, 0), into[0]))).toEqual(numbers)
  })
})
