import type { CheckedSentence } from '../domain/checked.ts'
import type { Limits } from './check.ts'
import type { ReadClaim } from './claim-reader.ts'
import type { DraftRequest, Guard, SentenceContext } from './contract.ts'
import type { Segment } from './lists.ts'
import type { Structure } from './structure.ts'
import type { Verdict } from './verdict.ts'

/** All that is needed to check one draft. */
export interface CheckDraftRequest {
  readonly request: DraftRequest
  readonly guard: Guard
  readonly structure: Structure
  readonly limits: Limits
  readonly toClaim: ReadClaim
}

/** A segment of the draft with its verdict and what it leans on. */
export interface Decided {
  readonly type: 'decided'
  readonly segment: Segment
  readonly verdict: Verdict
  /** Carried, but not nearly word for word: a judge, where there is one, has the last word. */
  readonly isDoubtful: boolean
  readonly context: SentenceContext
}

/** A sentence that needs nothing more. */
export interface Done {
  readonly type: 'done'
  readonly checked: CheckedSentence
}
