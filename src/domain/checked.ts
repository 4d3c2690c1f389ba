import type { Layout } from './draft.ts'
import type { Citation } from './evidence.ts'

/** Where a checked sentence stands. Beside a draft's layouts: what only Markdown text has. */
export type CheckedLayout = Layout | 'heading' | 'table-head' | 'row'

/** What the guard did with a sentence. */
export type Treatment =
  /** Shown as written, with the markers it came with. */
  | 'kept'
  /** Shown as written, with the markers of the passage that carries it. */
  | 'reattributed'
  /** The passage's own sentence stands in its place. */
  | 'replaced'
  /** Not shown. */
  | 'withheld'

/** How sure the guard is: of no claim, of a carried, a refuted and a claim that wording leaves open. */
export type VerdictKind = 'no-claim' | 'carried' | 'refuted' | 'open'

/** One sentence of an answer after the guard. Only sentences with `shown` may reach a reader. */
export interface CheckedSentence {
  /** Markdown without markers; where replaced, the passage's words. Empty when withheld. */
  readonly text: string
  /** What the writer wrote, for logs that stay inside. */
  readonly original: string
  readonly layout: CheckedLayout
  /** The exact words that carry it: `passage.text.slice(start, end)`. */
  readonly citations: readonly Citation[]
  readonly verdict: VerdictKind
  readonly treatment: Treatment
  /** Why it was not kept; null when it was. One of `grounding/reasons.ts`. */
  readonly reason: string | null
  readonly shown: boolean
}
