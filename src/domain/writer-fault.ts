/** Why a model's draft ended before its end. Tags, so that no vendor text is needed to tell them apart. */
export type WriterFaultReason =
  | 'rate-limited' // 429: too many requests, or the account is empty
  | 'upstream-error' // any other status of refusal, or an error event in the stream
  | 'unreachable' // no connection
  | 'timeout' // first piece, next piece or the whole answer was late
  | 'cut-off' // the stream ended without saying that it is complete
  | 'malformed' // not the format that was agreed: HTML, broken JSON, a wrong content type
  | 'endless' // more than the limits allow: tokens, characters or bytes
  | 'empty' // an answer without a word
  | 'refused' // the vendor's content filter
  | 'budget-spent' // today's tokens are used up; no call was made
  | 'breaker-open' // too many faults in a row; no call was made
  | 'aborted' // the reader left

interface WriterFaultOptions {
  readonly reason: WriterFaultReason
  /** HTTP status of the refusal, where there was one. */
  readonly status?: number
  /** How long the server asks to wait, where it does. */
  readonly retryAfterMs?: number
}

/**
 * How a `Writer` says that its draft is not complete. The contract between a
 * writer, the guard and `advise()`:
 *
 * 1. A writer yields `text` pieces as they come, cut anywhere. What it has
 *    yielded is never taken back.
 * 2. It *returns* only when the model said that the draft is complete. Then
 *    the last sentence counts even without a full stop.
 * 3. Else it *throws* a `WriterFault`, after the last piece. The words since
 *    the last whole sentence are then half a thought: the guard emits nothing
 *    for them, which comes by itself in a guard that holds its tail in a
 *    buffer and does not catch. Sentences that it emitted before stand: each
 *    was checked by itself.
 * 4. `advise()` catches it. If a claim was shown, the answer ends there; if
 *    none was, the embedded writer answers, and sentences without a claim that
 *    wait to be shown ("Great question!") are dropped, for they led up to
 *    nothing. On `aborted` nobody reads any more: stop, and start no fallback.
 * 5. Nothing else is thrown. The message is ours and there is no `cause`:
 *    vendors quote keys and questions in theirs, and a cause reaches logs.
 */
export class WriterFault extends Error {
  readonly reason: WriterFaultReason
  readonly status: number | null
  readonly retryAfterMs: number | null

  constructor({ reason, status, retryAfterMs }: WriterFaultOptions) {
    super(`The model's draft ended early: ${reason}.`)
    this.name = 'WriterFault'
    this.reason = reason
    this.status = status ?? null
    this.retryAfterMs = retryAfterMs ?? null
  }
}

/** What is logged about one use of a model: names, numbers and tags; never a question, an answer or a vendor's words. */
export interface ModelLogEvent {
  readonly type: 'model-call'
  readonly requestId: string | null
  readonly use: 'write' | 'judge'
  readonly model: string
  /** `id@version` of the prompt. */
  readonly prompt: string
  readonly fault: WriterFaultReason | null
  readonly status: number | null
  /** 0 when no call was made: the budget was spent or the breaker open. */
  readonly calls: number
  readonly tokens: number
  readonly characters: number
  readonly firstPieceMs: number | null
  readonly totalMs: number
}
