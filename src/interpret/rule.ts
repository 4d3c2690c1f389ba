import type { Intent } from '../domain/inquiry.ts'
import type { Signals } from './signals.ts'

/** One line of the table. */
export interface Rule {
  readonly intent: Intent
  /** Why this rule stands where it stands; no two rules say the same. */
  readonly because: string
  readonly when: (signals: Signals) => boolean
}
