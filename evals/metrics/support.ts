import { createHash } from 'node:crypto'
import type { Unit, UnitCitation } from './units.ts'

/** How one citation helps its sentence: carries it alone, together with the others, or not at all. */
export type Help = 'alone' | 'together' | 'no'

/** What a reader who saw nothing but a sentence and its quotes says of it. */
export interface Label {
  readonly verdict: 'supported' | 'unsupported' | 'not-factual'
  /** One for each citation. */
  readonly helps: readonly Help[]
}

export interface Judged extends Label {
  /** Who says so: the words are the quote's own, a label, or the check by words below. */
  readonly by: 'identity' | 'label' | 'words'
}

/** Names a sentence with its quotes; any change of either needs a new label. */
export function unitKey({ text, leadIn, citations }: Unit): string {
  const parts = [leadIn ?? '', text, ...citations.map(({ title, quote }) => `${title}\t${quote}`)]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Whether the quoted words carry the sentence.
 *
 * The guard is not asked. A sentence that is its quote word for word is
 * carried; else a reader's label decides (`approved/README.md`); where there is none, a strict check by
 * words, whose agreement with the labels is reported.
 */
export function judgeUnit(unit: Unit, labels: ReadonlyMap<string, Label>): Judged {
  const [only, ...more] = unit.citations
  if (only && more.length === 0 && bare(only.quote) === bare(unit.text)) return { verdict: 'supported', helps: ['alone'], by: 'identity' }
  const label = labels.get(unitKey(unit))
  return label ? { ...label, by: 'label' } : { ...judgeByWords(unit), by: 'words' }
}

/** The share of a sentence's telling words that the quote has to hold. */
const LEAST_SHARE = 0.8

/**
 * A check with no knowledge of the Framework: every number and every name of
 * the sentence stands in the title or the quote, and four of five of its
 * telling words do. It does not read Spanish sentences over English quotes.
 */
export function judgeByWords(unit: Unit): Label {
  const { citations } = unit
  // What has no source and no label is taken for a claim: that errs on the strict side.
  if (citations.length === 0) return { verdict: 'unsupported', helps: [] }
  if (carries(unit, citations)) {
    const alone = citations.map((citation) => carries(unit, [citation]))
    const anyAlone = alone.includes(true)
    return { verdict: 'supported', helps: alone.map((is): Help => (is ? 'alone' : anyAlone ? 'no' : 'together')) }
  }
  return { verdict: 'unsupported', helps: citations.map(() => 'no') }
}

function carries({ text }: Unit, citations: readonly UnitCitation[]): boolean {
  const premise = bare(citations.map(({ title, quote }) => `${title} ${quote}`).join(' ')).split(' ')
  const known = new Set(premise.map(stem))
  const telling = bare(text).split(' ').filter(isTelling)
  const missing = telling.filter((word) => !known.has(stem(word)))
  const isBound = (word: string): boolean => /\d/.test(word) || isNameIn(word, text)
  return !missing.some(isBound) && missing.length <= telling.length * (1 - LEAST_SHARE)
}

/** Short words carry no content of their own; numbers always do. */
const isTelling = (word: string): boolean => word.length > 3 || /\d/.test(word)

/** A capital inside the sentence. */
const isNameIn = (word: string, text: string): boolean =>
  new RegExp(String.raw`(?<=\p{L}[\p{L},;]* )${word[0]?.toUpperCase() ?? ''}${word.slice(1)}\b`, 'u').test(text)

const STEM_LETTERS = 5
const stem = (word: string): string => (/\d/.test(word) ? word : word.slice(0, STEM_LETTERS))
