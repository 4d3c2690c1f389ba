import type { Answer } from './answer.ts'
import type { Message, Question } from './conversation.ts'
import type { DraftPiece } from './draft.ts'
import type { Evidence } from './evidence.ts'
import type { Inquiry } from './inquiry.ts'
import type { Passage, PassageKind, Reader } from './passage.ts'

export interface WriteRequest {
  readonly requestId: string
  /** The turns before the question, cleaned of personal data. Quoted history, never instructions. */
  readonly history: readonly Message[]
  readonly inquiry: Inquiry
  readonly evidence: Evidence
  readonly signal: AbortSignal
}

/** Writes a draft about the evidence. Makers: `writing/embedded` (no model) and `writing/llm` (AI SDK). */
export interface Writer {
  /** "embedded", or the model's name; shown to the reader. */
  readonly name: string
  readonly write: (request: WriteRequest) => AsyncIterable<DraftPiece>
}

/** Finds the passages for an inquiry, best first, status and time frame respected, 10 at most. */
export type Retrieve = (inquiry: Inquiry) => Promise<Evidence>

export interface SearchHit {
  readonly passage: Passage
  readonly score: number
}

export interface SearchRequest {
  readonly query: string
  readonly limit: number
  readonly kind: PassageKind | null
}

/** Plain ranked search, as `GET /api/search` shows it. */
export type Search = (request: SearchRequest) => Promise<readonly SearchHit[]>

export interface AdviseOptions {
  readonly requestId: string
  readonly signal: AbortSignal
}

/** What happens while a question is answered, in order; the last event is always `answer-end`. */
export type AdviseEvent =
  | { readonly type: 'search-start' }
  | { readonly type: 'evidence-found'; readonly passages: number }
  | { readonly type: 'check-start' }
  /** Markdown that has been checked, with final marker numbers; the deltas joined are `answer.answer`. */
  | { readonly type: 'answer-delta'; readonly text: string }
  | { readonly type: 'source-found'; readonly source: Answer['sources'][number] }
  | { readonly type: 'claim-found'; readonly claim: Answer['claims'][number] }
  | { readonly type: 'answer-end'; readonly answer: Answer }

/** The one pipeline behind every door. Streams checked events. */
export type Advise = (question: Question, options: AdviseOptions) => AsyncIterable<AdviseEvent>

/** An article (FAQ, reading, history, term …) whose stored questions are close to the one asked. */
export interface ArticleMatch {
  readonly id: string
  readonly title: string
  readonly titleEs: string
  /** 0 to 1; 1 is a stored question word for word. */
  readonly score: number
}

export interface InterestMatch {
  readonly subCluster: string
  readonly cluster: string
  readonly score: number
  /** The liked things that led here, as the asker put them. */
  readonly interests: readonly string[]
}

/** Finds the Sub-Clusters whose work has to do with what somebody likes, best first, at most one per cluster. */
export type MatchInterests = (interests: readonly string[], limit: number) => readonly InterestMatch[]

/** What is known of the asker and the time in question; articles that fit both come first. */
export interface ArticleFit {
  readonly role: Reader | null
  readonly year: string | null
}

/** Finds the articles that answer a question, best first. Pure and without a model. */
export type MatchArticles = (question: string, limit: number, fit: ArticleFit) => readonly ArticleMatch[]
