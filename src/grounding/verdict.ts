import type { Citation } from '../domain/evidence.ts'
import { type Limits, rule, type Ruling } from './check.ts'
import { citationsFor } from './citations.ts'
import type { Claim } from './claim.ts'
import type { PreparedPassage } from './evidence.ts'
import type { Reason } from './reasons.ts'
import { findRepair } from './repair.ts'
import type { Structure } from './structure.ts'

/** What the guard says of one sentence. */
export type Verdict =
  | { readonly kind: 'no-claim' }
  /** The passages carry it. `moved` says that its own markers did not lead there. */
  | { readonly kind: 'carried'; readonly citations: readonly Citation[]; readonly moved: boolean; readonly reason: Reason | null }
  /**
   * `refuted`: a hard check failed, and that is final. `open`: checks pass, the wording is too far, so a judge or the
   * passage's own sentence decides. `words` are those that failed or are missing.
   */
  | { readonly kind: 'refuted' | 'open'; readonly reason: Reason; readonly words: string; readonly nearest: number | null }

export interface VerdictRequest {
  readonly claim: Claim
  readonly cited: readonly number[]
  readonly passages: readonly PreparedPassage[]
  readonly structure: Structure
  readonly limits: Limits
}

/**
 * Decides on a claim: by its own markers first; if they do not carry it, by
 * the passages that do. A marker to nothing is dropped, a missing one is
 * added, a wrong one moved.
 */
export function decide({ claim, cited, passages, structure, limits }: VerdictRequest): Verdict {
  const existing = passages.filter(({ n }) => cited.includes(n))
  const own = existing.length > 0 ? rule({ claim, passages: existing, structure, limits }) : null
  const moved = new Set(cited).size !== existing.length
  if (own?.kind === 'carried')
    return { kind: 'carried', citations: citationsFor(claim, own.alignment, existing), moved, reason: moved ? 'unknown-marker' : null }
  const reason = reasonOf(own, cited, moved)
  const { carriers, nearest } = findRepair({ claim, cited: existing, all: passages, structure, limits })
  if (carriers)
    return { kind: 'carried', citations: citationsFor(claim, carriers.ruling.alignment, carriers.passages), moved: true, reason }
  return { kind: own?.kind === 'refuted' ? 'refuted' : 'open', reason, words: wordsOf(own), nearest: nearest?.n ?? null }
}

/** A fault of the markers comes before what the sentence says. */
function reasonOf(own: Ruling | null, cited: readonly number[], isUnknown: boolean): Reason {
  if (cited.length === 0) return 'no-marker'
  if (!own || isUnknown) return 'unknown-marker'
  return own.kind === 'refuted' ? own.reason : 'wording'
}

function wordsOf(own: Ruling | null): string {
  if (!own) return ''
  return own.kind === 'refuted' ? own.words : own.alignment.missing.join(', ')
}

/** The passages a verdict rests on; for one that is not carried, the passage it is plainly about. */
export function passagesOf(verdict: Verdict): number[] {
  if (verdict.kind === 'carried') return [...new Set(verdict.citations.map(({ n }) => n))]
  return verdict.kind !== 'no-claim' && verdict.nearest !== null ? [verdict.nearest] : []
}

const GRAVITY = { 'no-claim': 0, carried: 1, open: 2, refuted: 3 } as const

/** The verdict on two sentences together: the graver one; two carried ones share their quotes. */
export function worse(a: Verdict, b: Verdict): Verdict {
  if (a.kind === 'carried' && b.kind === 'carried') {
    return { kind: 'carried', citations: [...a.citations, ...b.citations], moved: a.moved || b.moved, reason: a.reason ?? b.reason }
  }
  return GRAVITY[a.kind] >= GRAVITY[b.kind] ? a : b
}
