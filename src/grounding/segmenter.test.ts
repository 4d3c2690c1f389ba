import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSegmenter, type RawSegment } from './segmenter.ts'

function segments(text: string, cuts: readonly number[] = []): RawSegment[] {
  const segmenter = createSegmenter()
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b), text.length]
  return [...places.slice(1).flatMap((to, index) => segmenter.push(text.slice(places[index], to))), ...segmenter.end()]
}
const texts = (text: string): string[] => segments(text).map((one) => one.text)

describe('cutting a draft into sentences', () => {
  it('keeps abbreviations, decimals and initials whole', () => {
    expect(texts('The U.S. Department of Labor has 3.5 pages, e.g. this one. Next.')).toEqual([
      'The U.S. Department of Labor has 3.5 pages, e.g. this one.',
      'Next.',
    ])
  })

  it('takes a marker before or behind the full stop, and two in one bracket', () => {
    expect(segments('One [1]. Two. [2][3] Three [1, 4].').map(({ markers }) => markers)).toEqual([[1], [2, 3], [1, 4]])
  })

  it('reads Spanish signs', () => {
    expect(texts('¿Cuántos hay? ¡Catorce! Son catorce [1].')).toEqual(['¿Cuántos hay?', '¡Catorce!', 'Son catorce [1].'])
  })

  it('tells bullets, rows, table heads and headings', () => {
    const text = '## Jobs\n\n- one [1]\n2. two [2]\n\n| A | B |\n| --- | --- |\n| x | y [3] |\n'
    expect(segments(text).map(({ layout, text: one }) => `${layout}: ${one}`)).toEqual([
      'heading: Jobs',
      'bullet: one [1]',
      'bullet: two [2]',
      'table-head: A | B',
      'row: x | y [3]',
    ])
  })

  it('joins a sentence that is wrapped over two lines, and markers on a line of their own', () => {
    expect(texts('A sentence that\ngoes on here.\n[2]\nNext one.')).toEqual(['A sentence that goes on here. [2]', 'Next one.'])
  })

  it('cuts the same however the stream is cut', () => {
    const piece = fc.constantFrom(
      'Robotics is here',
      ' [1]',
      '. ',
      '.',
      '\n',
      '\n\n',
      '- item',
      '| a | b |',
      '|---|---|',
      '## Head',
      ' U.S. ',
      ' 3.5 ',
      '¿Qué?',
      ' "Yes." ',
      '[2, 3]',
      '…',
      '! ',
      ' and so on',
      ':',
      '**bold** ',
      ' e.g. x',
      '[',
      ']',
      '4',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.array(fc.nat(200), { maxLength: 12 }), (pieces, cuts) => {
        const text = pieces.join('')
        expect(segments(text, cuts)).toEqual(segments(text))
        expect(
          segments(
            text,
            [...text].map((_, index) => index),
          ),
        ).toEqual(segments(text))
      }),
      { numRuns: 2000 },
    )
  })
})
