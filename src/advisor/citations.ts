import type { Citation, Evidence, NumberedPassage } from '../domain/evidence.ts'
import { fail, ok, type Result } from '../domain/result.ts'

/** Why a claim may not leave the house, whatever wrote it. */
export type CitationFault =
  | { readonly reason: 'no-citation' }
  | { readonly reason: 'not-retrieved'; readonly n: number }
  | { readonly reason: 'empty-quote'; readonly n: number }
  | { readonly reason: 'quote-outside-passage'; readonly n: number }

export interface ResolvedCitation extends Citation {
  readonly found: NumberedPassage
  readonly quote: string
}

/**
 * The last check before an answer leaves: every claim has a citation, every
 * citation names a passage that was retrieved, and its words stand there. The
 * guard and the writers promise as much; this is where the promise is held.
 */
export function resolveCitations(citations: readonly Citation[], evidence: Evidence): Result<ResolvedCitation[], CitationFault> {
  if (citations.length === 0) return fail({ reason: 'no-citation' })
  const resolved: ResolvedCitation[] = []
  for (const { n, start, end } of citations) {
    const found = evidence.find((item) => item.n === n)
    if (!found) return fail({ reason: 'not-retrieved', n })
    if (start < 0 || end > found.passage.text.length) return fail({ reason: 'quote-outside-passage', n })
    const quote = found.passage.text.slice(start, end)
    if (quote.trim() === '') return fail({ reason: 'empty-quote', n })
    resolved.push({ n, start, end, found, quote })
  }
  return ok(resolved)
}
