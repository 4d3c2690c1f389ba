import type { Measure } from '../suite.ts'
import type { Judged } from './support.ts'

/**
 * Citation recall of one answer, as ALCE defines it but against the quoted
 * words: sentences that state something and are carried by what they cite,
 * divided by all that state something. Null where nothing is stated.
 *
 * Source: Gao and others, arXiv:2305.14627 (`compute_autoais`).
 */
export function citationRecall(units: readonly Judged[]): number | null {
  const factual = units.filter(({ verdict }) => verdict !== 'not-factual')
  if (factual.length === 0) return null
  return factual.filter(({ verdict }) => verdict === 'supported').length / factual.length
}

/**
 * Citation precision of one answer: a citation counts if its sentence is
 * supported and it either carries the sentence alone or is needed for it.
 * Null where nothing is cited.
 */
export function citationPrecision(units: readonly Judged[]): number | null {
  const helps = units.flatMap((unit) => unit.helps.map((help) => unit.verdict === 'supported' && help !== 'no'))
  return helps.length === 0 ? null : helps.filter(Boolean).length / helps.length
}

/** Markers in the text that lead to no source, of all markers. */
export function danglingMarkers(answer: string, numbers: ReadonlySet<number>): Measure {
  const markers = [...answer.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n))
  return { sum: markers.filter((n) => !numbers.has(n)).length, of: markers.length }
}
