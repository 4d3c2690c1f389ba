import type { Outcome } from './answer.ts'
import type { Intent } from './inquiry.ts'
import type { Locale } from './locale.ts'
import type { ModelLogEvent } from './writer-fault.ts'

/** What may be written to a log about an answer. Never the question, never the answer's words. */
export type LogEvent =
  | {
      readonly type: 'answer'
      readonly requestId: string
      readonly outcome: Outcome
      readonly intent: Intent | 'triage'
      readonly locale: Locale
      readonly writer: string
      readonly claims: number
      readonly withheld: number
      readonly redacted: number
    }
  /** A claim that broke a promise of ours: an error in our code, withheld before anybody saw it. */
  | { readonly type: 'citation-fault'; readonly requestId: string; readonly fault: string; readonly passageId: string | null }
  | ModelLogEvent
  | { readonly type: 'problem'; readonly requestId: string; readonly code: string; readonly cause: string }

export type Log = (event: LogEvent) => void
