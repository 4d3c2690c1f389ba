import type { CheckedSentence } from '../domain/checked.ts'
import type { DraftPiece } from '../domain/draft.ts'
import type { Judge } from '../domain/judge.ts'
import type { GuardEvidence, PreparedPassage } from './evidence.ts'
import type { Verdict } from './verdict.ts'

/** Evidence that has been read once; valid for one answer. */
export interface PreparedEvidence {
  readonly passages: readonly PreparedPassage[]
  /** Words that are names of people and the like in the passages. */
  readonly people: ReadonlySet<string>
}

export interface SentenceContext {
  /** Sentences of the answer before this one, the nearest last. */
  readonly before: readonly string[]
  readonly leadIn: string | null
  /** The sentence opens a list. */
  readonly introduces: boolean
  /** An earlier sentence has named the document or its time. */
  readonly attributed: boolean
}

export const NO_SENTENCE_CONTEXT: SentenceContext = { before: [], leadIn: null, introduces: false, attributed: false }

export interface SentenceRequest {
  /** Markdown of one sentence; markers in it are ignored, `cited` counts. */
  readonly text: string
  readonly cited: readonly number[]
  readonly context: SentenceContext
}

export interface PrepareRequest {
  readonly evidence: GuardEvidence
}

export interface DraftRequest extends PrepareRequest {
  readonly pieces: AsyncIterable<DraftPiece>
  /** Settles open claims, one call per answer; without one they are replaced. */
  readonly judge: Judge | null
  readonly signal: AbortSignal
}

export interface Guard {
  readonly prepare: (request: PrepareRequest) => PreparedEvidence
  readonly checkSentence: (request: SentenceRequest, evidence: PreparedEvidence) => Verdict
  /** The same, but only what is nearly word for word is carried. */
  readonly checkStrictly: (request: SentenceRequest, evidence: PreparedEvidence) => Verdict
  /** Checks a draft as it streams; every sentence comes out once, in order, as soon as it is decided. */
  readonly checkDraft: (request: DraftRequest) => AsyncGenerator<CheckedSentence>
}
