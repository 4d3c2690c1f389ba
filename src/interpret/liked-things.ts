import type { MatchInterests } from '../domain/ports.ts'
import { findHints, findInterests } from './interests.ts'
import type { Signals } from './signals.ts'

/** Below this a thing is liked by nobody in our field. */
const LEAST_LIKING = 0.3
/** A single word must be liked by name. */
const SURE_LIKING = 0.8
/** What was not told as liked must fit better: "shelves of wood" in a story. */
const HINT_OF_LIKING = 0.4
const LEAST_LETTERS = 4

/** What somebody likes: of the things they tell, those that our field knows, or all when it knows none. */
export function likedThings({ asks, clauses, liking }: Signals, matchInterests: MatchInterests): string[] {
  const told = asks.like ? findInterests(clauses) : []
  const isKnown = (phrase: string, least: number): boolean => (matchInterests([phrase], 1)[0]?.score ?? 0) >= least
  const knownPart = (phrase: string): string[] =>
    isKnown(phrase, LEAST_LIKING)
      ? [phrase]
      : phrase.split(' ').filter((word) => word.length >= LEAST_LETTERS && isKnown(word, SURE_LIKING))
  // Of a long story ("sitting by the creek looking at bugs") a single word may say it all.
  const known = withoutRepeats([...told, ...liking].flatMap(knownPart))
  if (known.length === 0 && told.length === 0 && asks.like)
    return withoutRepeats(findHints(clauses).filter((hint) => isKnown(hint, HINT_OF_LIKING)))
  return known.length > 0 ? known : withoutRepeats(told)
}

/** "Good with my hands" after "hands" is no second liking: of two of which one holds the words of the other the first stays. */
function withoutRepeats(phrases: readonly string[]): string[] {
  const kept: string[] = []
  for (const phrase of phrases) if (!kept.some((other) => holds(other, phrase) || holds(phrase, other))) kept.push(phrase)
  return kept
}

const holds = (phrase: string, other: string): boolean => other.split(' ').every((word) => phrase.split(' ').includes(word))
