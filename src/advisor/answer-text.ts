import type { CheckedLayout, CheckedSentence } from '../domain/checked.ts'

/** The Markdown of an answer, as it grows. */
export interface AnswerText {
  /** Appends a sentence with its markers; returns what the text grew by. */
  readonly append: (sentence: Pick<CheckedSentence, 'text' | 'layout'>, markers: readonly number[]) => string
  readonly whole: () => string
}

/** Lays sentences out one after another: what stands between two depends on both. */
export function createAnswerText(): AnswerText {
  let text = ''
  let last: CheckedLayout = 'paragraph'
  return {
    append: ({ text: words, layout }, markers) => {
      const grown = leadOf(layout, last, text === '') + dress(layout, withMarkers(words, [...new Set(markers)]))
      last = layout
      text += grown
      return grown
    },
    whole: () => text,
  }
}

const SEPARATOR: Readonly<Record<CheckedLayout, string>> = {
  'run-on': ' ',
  paragraph: '\n\n',
  bullet: '\n- ',
  heading: '\n\n',
  'table-head': '\n\n',
  row: '\n',
}

/** Layouts that prose cannot run on from. */
const CLOSED: ReadonlySet<CheckedLayout> = new Set(['heading', 'row', 'table-head'])
/** Layouts that a row may follow. */
const TABLE: ReadonlySet<CheckedLayout> = new Set(['row', 'table-head'])

/** What stands between a sentence and the one before it. A list, a heading or a table is over when prose goes on. */
function leadOf(layout: CheckedLayout, last: CheckedLayout, isFirst: boolean): string {
  if (isFirst) return layout === 'bullet' ? '- ' : ''
  if (layout === 'run-on' && CLOSED.has(last)) return SEPARATOR.paragraph
  if (layout === 'row' && !TABLE.has(last)) return SEPARATOR.paragraph
  return SEPARATOR[layout]
}

/** Headings become bold lines: an answer has no outline. A table's head brings its rule. */
function dress(layout: CheckedLayout, words: string): string {
  switch (layout) {
    case 'heading':
      return `**${words.replaceAll('**', '')}**`
    case 'row':
      return `| ${words} |`
    case 'table-head':
      return `| ${words} |\n|${' --- |'.repeat(words.split('|').length)}`
    default:
      return words
  }
}

/** Markers stand before the final punctuation, as in print: "… of Advanced Manufacturing [1]." */
function withMarkers(text: string, markers: readonly number[]): string {
  if (markers.length === 0) return text
  const marks = markers.map((n) => `[${n}]`).join('')
  const [, words = text, end = ''] = /^([\s\S]*?)([.!?:]?)$/.exec(text) ?? []
  return `${words} ${marks}${end}`
}
