import type { MatchInterests } from '../domain/ports.ts'
import { findInterests } from './interests.ts'
import type { Signals } from './signals.ts'

/** Below this a thing is liked by nobody in our field. */
const LEAST_LIKING = 0.3
/** A single word must be liked by name. */
const SURE_LIKING = 0.8
const LEAST_LETTERS = 4

/** What somebody likes: of the things they tell, those that our field knows, or all when it knows none. */
export function likedThings({ asks, clauses, liking }: Signals, matchInterests: MatchInterests): string[] {
  const told = asks.like ? findInterests(clauses) : []
  const isKnown = (phrase: string, least: number): boolean => (matchInterests([phrase], 1)[0]?.score ?? 0) >= least
  // Of a long story ("sitting by the creek looking at bugs") a single word may say it all.
  const more = liking.filter((phrase) => !told.some((one) => phrase.includes(one)))
  const known = [...told, ...more].flatMap((phrase) =>
    isKnown(phrase, LEAST_LIKING)
      ? [phrase]
      : phrase.split(' ').filter((word) => word.length >= LEAST_LETTERS && isKnown(word, SURE_LIKING)),
  )
  return known.length > 0 ? [...new Set(known)] : told
}
