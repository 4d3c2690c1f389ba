import { describe, expect, it } from 'vitest'
import { fold, words } from './fold.ts'

describe('folding', () => {
  it.each([
    ['Arts, Entertainment, & Design', 'arts entertainment and design'],
    ['¿Qué es Ingeniería?', 'que es ingenieria'],
    ["O*NET's", 'o nets'],
    ['C++ and C#', 'c++ and c#'],
    ['', ''],
    ['—', ''],
  ])('brings %j into the form in which names are compared', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('gives no word for a text without letters', () => {
    expect(words(' … ')).toEqual([])
    expect(words('Skilled  Trades')).toEqual(['skilled', 'trades'])
  })
})
