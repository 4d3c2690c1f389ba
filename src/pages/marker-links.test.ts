import { describe, expect, it } from 'vitest'
import type { Answer } from '../domain/answer.ts'
import { toMarkerLinks, toQuoteAddress } from './marker-links.ts'

const source = (n: number): Answer['sources'][number] => ({
  n,
  passageId: `faq/${n}`,
  title: `Title ${n}`,
  url: `/passages/faq/${n}`,
  status: 'current',
  date: '2024',
  document: 'Document',
  publisher: 'Publisher',
  hash: 'h',
})
const cite = (n: number, start: number) => ({ n, quote: `quote ${start}`, start, end: start + 5 })

describe('a marker leads to its own quote', () => {
  it('claim by claim, although the number is the same', () => {
    const links = toMarkerLinks({
      answer: 'One [1]. Two [1][2]. Three [2].',
      claims: [
        { text: 'One', citations: [cite(1, 0)] },
        { text: 'Two', citations: [cite(1, 10), cite(2, 20)] },
        { text: 'Three', citations: [cite(2, 30)] },
      ],
      sources: [source(1), source(2)],
      locale: 'en',
    })
    expect(links.map((link) => link?.href)).toEqual([
      '/passages/faq/1?start=0&end=5#quote',
      '/passages/faq/1?start=10&end=15#quote',
      '/passages/faq/2?start=20&end=25#quote',
      '/passages/faq/2?start=30&end=35#quote',
    ])
  })

  it('with every span that its claim quotes from the source', () => {
    const [link] = toMarkerLinks({
      answer: 'One [1].',
      claims: [{ text: 'One', citations: [cite(1, 0), cite(1, 40)] }],
      sources: [source(1)],
      locale: 'en',
    })
    expect(link).toEqual({
      n: 1,
      title: 'Title 1',
      href: '/passages/faq/1?start=0&end=5&start=40&end=45#quote',
      quotes: ['quote 0', 'quote 40'],
    })
  })

  it('or to the passage where no claim quotes it, and nowhere without a source', () => {
    const links = toMarkerLinks({ answer: 'One [1] [9].', claims: [], sources: [source(1)], locale: 'en' })
    expect(links).toEqual([{ n: 1, title: 'Title 1', href: '/passages/faq/1', quotes: [] }, null])
  })
})

describe('an address', () => {
  it('keeps the language of the answer', () => {
    expect(toQuoteAddress('faq/x', [{ start: 0, end: 5 }], 'es')).toBe('/passages/faq/x?start=0&end=5&locale=es#quote')
    expect(toQuoteAddress('faq/x', [], 'es')).toBe('/passages/faq/x?locale=es')
  })

  it('escapes what an id may hold', () => {
    expect(toQuoteAddress('faq/a b?c', [], 'en')).toBe('/passages/faq/a%20b%3Fc')
  })
})
