import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSpans, toSegments } from './quoted-spans.ts'

describe('spans from an address', () => {
  it.each([
    [['0'], ['5'], [{ start: 0, end: 5 }]],
    [['-3'], ['5'], [{ start: 0, end: 5 }]],
    [['2'], ['900'], [{ start: 2, end: 10 }]],
    [['5'], ['2'], []],
    [['x'], ['5'], []],
    [['1.5'], ['5'], []],
    [['1'], [], []],
    [
      ['6', '0'],
      ['8', '3'],
      [
        { start: 0, end: 3 },
        { start: 6, end: 8 },
      ],
    ],
    [['0', '2'], ['4', '6'], [{ start: 0, end: 6 }]],
  ])('start %j, end %j', (starts, ends, spans) => {
    expect(parseSpans(starts, ends, 10)).toEqual(spans)
  })
})

describe('segments', () => {
  it('are the text again, whatever is quoted', () => {
    const offset = fc.integer({ min: -5, max: 60 })
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(fc.tuple(offset, offset), { maxLength: 5 }), (text, pairs) => {
        const spans = parseSpans(
          pairs.map(([start]) => String(start)),
          pairs.map(([, end]) => String(end)),
          text.length,
        )
        expect(
          toSegments(text, spans)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('keep to the sentence that is shown', () => {
    expect(toSegments('One. Two. Three.', [{ start: 2, end: 12 }], { start: 5, end: 9 })).toEqual([{ text: 'Two.', quoted: true }])
    expect(toSegments('One. Two. Three.', [{ start: 2, end: 12 }], { start: 10, end: 16 })).toEqual([
      { text: 'Th', quoted: true },
      { text: 'ree.', quoted: false },
    ])
  })
})
