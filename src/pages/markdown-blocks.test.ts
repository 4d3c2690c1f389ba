import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type Inline, parseMarkdown } from './markdown-blocks.ts'

const text = (words: string): Inline => ({ type: 'text', text: words })

describe('an answer is read', () => {
  it('in paragraphs with bold words and markers', () => {
    expect(parseMarkdown('Robotics is in **Advanced Manufacturing** [1].\n\nIt has *five* jobs [2][1].')).toEqual([
      {
        type: 'paragraph',
        content: [
          text('Robotics is in '),
          { type: 'strong', content: [text('Advanced Manufacturing')] },
          text(' '),
          { type: 'marker', n: 1, index: 0 },
          text('.'),
        ],
      },
      {
        type: 'paragraph',
        content: [
          text('It has '),
          { type: 'emphasis', content: [text('five')] },
          text(' jobs '),
          { type: 'marker', n: 2, index: 1 },
          { type: 'marker', n: 1, index: 2 },
          text('.'),
        ],
      },
    ])
  })

  it('with a list right under the line that opens it', () => {
    expect(parseMarkdown('Jobs:\n- Welder [1]\n- Cook\n  and baker\n\nMore.')).toEqual([
      { type: 'paragraph', content: [text('Jobs:')] },
      { type: 'list', ordered: false, items: [[text('Welder '), { type: 'marker', n: 1, index: 0 }], [text('Cook and baker')]] },
      { type: 'paragraph', content: [text('More.')] },
    ])
  })

  it('with one list where empty lines stand between its items', () => {
    expect(parseMarkdown('1. One\n\n2. Two').length).toBe(1)
    expect(parseMarkdown('1. One\n\n2. Two')[0]).toMatchObject({ type: 'list', ordered: true })
  })

  it('with quotes and with headings as bold lines', () => {
    expect(parseMarkdown('### Title\nText\n\n> Quoted\n> words')).toEqual([
      { type: 'paragraph', content: [{ type: 'strong', content: [text('Title')] }] },
      { type: 'paragraph', content: [text('Text')] },
      { type: 'quote', content: [text('Quoted words')] },
    ])
  })

  it('with a marker inside of bold words', () => {
    expect(parseMarkdown('**Robotics [1]**')[0]).toMatchObject({
      content: [{ type: 'strong', content: [text('Robotics '), { type: 'marker', n: 1 }] }],
    })
  })

  it.each([
    '<b>x</b>',
    '[x](https://example.org)',
    '![x](https://example.org/a.png)',
    '<script>alert(1)</script>',
    '`code`',
    '2 * 3 * 4',
    '**half',
    'a_b_c',
    'https://example.org',
  ])('with %s as plain text', (words) => {
    expect(parseMarkdown(words)).toEqual([{ type: 'paragraph', content: [text(words)] }])
  })
})

const wordsOf = (content: readonly Inline[]): string =>
  content.map((part) => (part.type === 'text' ? part.text : part.type === 'marker' ? `[${part.n}]` : wordsOf(part.content))).join('')
const allWords = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.type === 'list' ? block.items.map(wordsOf).join(' ') : wordsOf(block.content))).join(' ')

describe('whatever comes in', () => {
  it('keeps every letter and digit, in order', () => {
    const piece = fc.constantFrom('a', 'B7', '[1]', '**', '*', '\n', '\n\n', ' ', '.', '<i>', '](', 'Ω')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const markdown = pieces.join('')
        const letters = (words: string) => words.replaceAll(/[^\p{L}]/gu, '')
        expect(letters(allWords(parseMarkdown(markdown)))).toBe(letters(markdown))
      }),
    )
  })

  it('counts markers from the first to the last', () => {
    const indexes = (content: readonly Inline[]): number[] =>
      content.flatMap((part) => (part.type === 'marker' ? [part.index] : part.type === 'text' ? [] : indexes(part.content)))
    const blocks = parseMarkdown('[1] **[2] x** [3]\n- [4]\n- *[5]*\n\n[6]')
    expect(blocks.flatMap((block) => (block.type === 'list' ? block.items.flatMap(indexes) : indexes(block.content)))).toEqual([
      0, 1, 2, 3, 4, 5,
    ])
  })
})
