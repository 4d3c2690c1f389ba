import type { Layout } from './draft.ts'
import type { Citation } from './evidence.ts'

/** How the guard left a sentence. */
export type Treatment = 'kept' | 'reattributed' | 'replaced' | 'withheld'

/** A sentence of a draft after the guard has looked at it. Without citations it states no fact. */
export interface CheckedSentence {
  /** Markdown without markers; the passage's own words where `treatment` is "replaced". */
  readonly text: string
  readonly layout: Layout
  readonly citations: readonly Citation[]
  readonly isClaim: boolean
  readonly treatment: Treatment
}
