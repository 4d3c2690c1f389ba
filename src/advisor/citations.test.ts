import { describe, expect, it } from 'vitest'
import { createPassage, toEvidence } from '../../tests/fixtures/passage.ts'
import { resolveCitations } from './citations.ts'

const evidence = toEvidence([createPassage('faq/a', ['Robotics builds robots.'])])

describe('the last check of citations', () => {
  it('gives the quote to the letter', () => {
    expect(resolveCitations([{ n: 1, start: 0, end: 8 }], evidence)).toMatchObject({ ok: true, value: [{ quote: 'Robotics' }] })
  })

  it.each([
    ['no citation', [], { reason: 'no-citation' }],
    ['a passage that was not retrieved', [{ n: 2, start: 0, end: 8 }], { reason: 'not-retrieved', n: 2 }],
    ['an end outside of the passage', [{ n: 1, start: 0, end: 999 }], { reason: 'quote-outside-passage', n: 1 }],
    ['a start outside of the passage', [{ n: 1, start: -1, end: 8 }], { reason: 'quote-outside-passage', n: 1 }],
    ['a quote without a letter', [{ n: 1, start: 8, end: 9 }], { reason: 'empty-quote', n: 1 }],
    [
      'a second citation that does not hold',
      [
        { n: 1, start: 0, end: 8 },
        { n: 3, start: 0, end: 1 },
      ],
      { reason: 'not-retrieved', n: 3 },
    ],
  ])('refuses %s', (_, citations, reason) => {
    expect(resolveCitations(citations, evidence)).toEqual({ ok: false, reason })
  })
})
