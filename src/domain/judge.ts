/** One claim that the guard's own checks leave open, with the texts of the passages that it cites. */
export interface JudgeItem {
  readonly claim: string
  /** The sentences before it, so that "it" and "there" can be read. */
  readonly context: string
  readonly passages: readonly { readonly n: number; readonly title: string; readonly text: string }[]
}

/** What a judge says of one item: do the passages support the claim. Anything but a clear yes is a no. */
export type JudgeVerdict = 'supported' | 'unsupported'

export interface JudgeRequest {
  readonly items: readonly JudgeItem[]
  readonly signal: AbortSignal
}

/**
 * Settles claims that the wording alone leaves open; one call per answer.
 *
 * Returns one verdict per item, in order. It never sees a claim that failed a
 * hard check, so it can only ever free words, not facts. A judge that throws,
 * is late or returns too few verdicts counts as "unsupported" for the rest:
 * the guard fails closed.
 */
export type Judge = (request: JudgeRequest) => Promise<readonly JudgeVerdict[]>
