import type { Grounding } from '../domain/answer.ts'
import type { Treatment } from '../domain/checked.ts'

/** Counts what became of the claims of a draft. */
export interface Tally {
  readonly show: (treatment: Treatment) => void
  readonly withhold: (reason: string) => void
  /** How many claims each reason left out. */
  readonly reasons: () => Readonly<Record<string, number>>
  readonly grounding: () => Grounding
}

/** A claim that was moved to another passage is supported as well; one that was replaced is not the writer's any more. */
export function createTally(): Tally {
  const counts = { claims: 0, supported: 0, reattributed: 0, replaced: 0, withheld: 0 }
  const reasons: Record<string, number> = {}
  return {
    show: (treatment) => {
      counts.claims += 1
      if (treatment === 'replaced') counts.replaced += 1
      else counts.supported += 1
      if (treatment === 'reattributed') counts.reattributed += 1
    },
    withhold: (reason) => {
      counts.claims += 1
      counts.withheld += 1
      reasons[reason] = (reasons[reason] ?? 0) + 1
    },
    reasons: () => reasons,
    grounding: () => ({ ...counts }),
  }
}
