import type { Measure } from '../suite.ts'

/** The normal quantile of a two-sided 95 % interval. */
const Z = 1.959964

/**
 * Wilson's score interval at 95 %, both ends as shares.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", JASA 22 (1927). Unlike the normal interval it stays
 * honest near 0 and 1: 150 of 150 shows no more than 97.5 %.
 */
export function wilson({ sum, of }: Measure): readonly [low: number, high: number] {
  if (of === 0) return [0, 1]
  const share = sum / of
  const centre = share + Z ** 2 / (2 * of)
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  const scale = 1 + Z ** 2 / of
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)]
}
