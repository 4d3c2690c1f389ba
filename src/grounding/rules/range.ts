import type { Rule } from './rule.ts'

/** "Between 160 and 200", "160 to 200", "de 160 a 200": two numbers put as the ends of a range. Years and dates have a rule of their own. */
const RANGES: readonly RegExp[] = [
  /\b(?:between|entre) (?:about |some |unos |unas )?(\d[\d,.]*) (?:and|y) (?:about |some )?(\d[\d,.]*)/giu,
  /\b(?:from|de) (\d[\d,.]*) (?:to|a|hasta) (\d[\d,.]*)/giu,
  /\b(\d[\d,.]*) ?[–-] ?(\d[\d,.]*)\b/gu,
]

const valueOf = (digits: string): number => Number(digits.replaceAll(/[,.](?=\d{3})/g, '').replace(/[.,]$/, ''))

interface Range {
  readonly from: number
  readonly to: number
  readonly text: string
}

const rangesIn = (text: string): Range[] =>
  RANGES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([words, from = '', to = '']) => ({ from: valueOf(from), to: valueOf(to), text: words })),
  ).filter(({ from, to }) => from < to && !isYears(from, to))

const isYears = (from: number, to: number): boolean => from >= 1900 && to <= 2100

/**
 * A range of the claim is a range of the passage. Two figures that sources
 * give for one thing ("more than 160" and "over 200") are no range of it.
 */
export const checkRanges: Rule = ({ claim, passages }) => {
  for (const { from, to, text } of rangesIn(claim.reading.text)) {
    const stands = passages.some(({ passage }) => rangesIn(passage.text).some((one) => one.from === from && one.to === to))
    if (!stands) return { reason: 'number', words: text }
  }
  return null
}
