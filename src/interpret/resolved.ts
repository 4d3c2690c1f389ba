import type { Entity, Inquiry, Intent } from '../domain/inquiry.ts'
import type { Signals } from './signals.ts'

/** What a message asks, with the things that it leaves unsaid. */
export interface Resolved {
  readonly signals: Signals
  readonly intent: Intent
  readonly entities: readonly Entity[]
  /** Set when the message only repeats or varies the last question. */
  readonly base: Inquiry | null
  /** The standalone question where it takes more than one turn to say it. */
  readonly question?: string
}
