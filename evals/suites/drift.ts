import { existsSync } from 'node:fs'
import { evalsPath, readLines } from '../case.ts'
import { type Drift, findDrift } from '../metrics/drift.ts'
import { Pin } from '../pin.ts'
import { type Failure, type SuiteResult, toFigure } from '../suite.ts'
import type { System } from '../system.ts'

/** The suites whose right answers are held fast. */
export const PINNED_SUITES = ['answers', 'time', 'dialogue'] as const

export const pinsPath = (suite: string): string => `approved/${suite}.jsonl`

/** All approved answers. */
export const readPins = (): Pin[] =>
  PINNED_SUITES.flatMap((suite) => (existsSync(evalsPath(pinsPath(suite))) ? readLines(pinsPath(suite), Pin) : []))

export interface DriftedPin {
  readonly pin: Pin
  readonly drift: readonly Drift[]
}

export const findDrifted = (pins: readonly Pin[], system: Pick<System, 'passage'>): DriftedPin[] =>
  pins.map((pin) => ({ pin, drift: findDrift(pin, system.passage) })).filter(({ drift }) => drift.length > 0)

/** Do the approved answers still rest on the words they were approved with? */
export async function runDrift(system: System): Promise<SuiteResult> {
  const pins = readPins()
  const drifted = findDrifted(pins, system)
  const items = pins.map((pin) => ({ one: { part: 'tuned' as const }, isDrifted: drifted.some((one) => one.pin === pin) }))
  return {
    suite: 'drift',
    cases: { tuned: pins.length, 'held-out': 0 },
    figures: [
      toFigure({
        items,
        id: 'drifted',
        kind: 'count',
        title: 'Approved answers whose cited words have changed and that nobody has read again',
        measure: ({ isDrifted }) => isDrifted,
      }),
      toFigure({ items, id: 'approved', kind: 'count', title: 'Approved answers that are held fast', measure: () => true }),
    ],
    failures: drifted.map(toFailure),
    approved: [],
  }
}

const toFailure = ({ pin: { id, question, claims }, drift }: DriftedPin): Failure => ({
  id,
  part: 'tuned',
  question,
  answer: claims.map(({ text }) => text).join(' '),
  reason: drift.map(({ what, passageId }) => `${what}: ${passageId}`).join('; '),
  evidence: drift.map(({ passageId, now }) => ({ passageId, quote: now ?? '' })),
})
