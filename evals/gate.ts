import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import { evalsPath } from './case.ts'
import { type Figure, type SuiteResult, valueOf } from './suite.ts'

/** What a figure must reach. `target` is what we want, where the gate is not there yet. */
const Threshold = z.union([
  z.strictObject({ atLeast: z.number(), target: z.number().optional(), why: z.string().optional() }),
  z.strictObject({ atMost: z.number(), target: z.number().optional(), why: z.string().optional() }),
])
export type Threshold = z.infer<typeof Threshold>

const Thresholds = z.record(z.string(), z.record(z.string(), Threshold))

const Baseline = z.record(z.string(), z.record(z.string(), z.number()))
export type Baseline = z.infer<typeof Baseline>

export const readThresholds = (): z.infer<typeof Thresholds> => Thresholds.parse(parse(readFileSync(evalsPath('thresholds.yaml'), 'utf8')))

export const BASELINE = 'baseline.json'
export const readBaseline = (): Baseline => Baseline.parse(JSON.parse(readFileSync(evalsPath(BASELINE), 'utf8')))

/** Figures of two runs are the same number even if their last bits are not. */
const EQUAL = 1e-9

/** How a figure stands against its bar and against what was reached before. */
export interface Gate {
  readonly id: string
  readonly title: string
  readonly value: number
  readonly threshold: Threshold
  readonly baseline: number | null
  readonly verdict: 'pass' | 'misses-threshold' | 'worse-than-baseline' | 'not-measured'
}

interface GateRequest {
  readonly figure: Figure
  readonly threshold: Threshold
  readonly baseline: number | null
}

/** A figure passes when it does not miss its threshold and is not worse than the baseline. Which way is better, the threshold says. */
export function gateFigure({ figure, threshold, baseline }: GateRequest): Gate {
  const value = valueOf(figure, figure.all)
  const isHigherBetter = 'atLeast' in threshold
  const bar = isHigherBetter ? threshold.atLeast : threshold.atMost
  const falls = (limit: number): boolean => (isHigherBetter ? value < limit - EQUAL : value > limit + EQUAL)
  const missed = falls(bar) ? 'misses-threshold' : null
  const worse = baseline !== null && falls(baseline) ? 'worse-than-baseline' : null
  return { id: figure.id, title: figure.title, value, threshold, baseline, verdict: missed ?? worse ?? 'pass' }
}

/** Holds a suite against its thresholds and the baseline. A threshold without a figure fails: it would never be missed. */
export function gateSuite({ suite, figures }: Pick<SuiteResult, 'suite' | 'figures'>, baseline: Baseline = readBaseline()): Gate[] {
  return Object.entries(readThresholds()[suite] ?? {}).map(([id, threshold]) => {
    const figure = figures.find((one) => one.id === id)
    if (figure) return gateFigure({ figure, threshold, baseline: baseline[suite]?.[id] ?? null })
    return { id, title: id, value: Number.NaN, threshold, baseline: null, verdict: 'not-measured' }
  })
}
