import type { Figure } from '../suite.ts'

/** A share as a percentage with one decimal, without the sign. */
export const asPercent = (share: number): string => (100 * share).toFixed(1)

const isShare = (value: number): boolean => value >= 0 && value <= 1

/** A value as its kind is read: a rate in per cent, a mean of shares with three decimals, a count as it is. */
export function inWords(value: number, kind: Figure['kind']): string {
  if (kind === 'rate') return `${asPercent(value)} %`
  if (kind === 'count') return String(value)
  return isShare(value) ? value.toFixed(3) : value.toFixed(1)
}
