import { allowedSlips, editDistance } from '../domain/edit-distance.ts'

/** Words by the number of their letters. */
export type WordsByLength = ReadonlyMap<number, readonly string[]>

/**
 * The nearest target within a limit of slips, which never is more than a word of
 * this length allows. Where
 * two are equally near, the one with the same first letter wins: people seldom
 * get that one wrong.
 */
export function findNearest(word: string, byLength: WordsByLength, most: number): string | null {
  const limit = Math.min(most, allowedSlips(word.length))
  if (limit === 0) return null
  let best: string | null = null
  let bestDistance = limit + 1
  for (const target of targetsNear(word, limit, byLength)) {
    const distance = editDistance(word, target, limit)
    const isTie = distance === bestDistance && best !== null && target[0] === word[0] && !isSameStem(best, target)
    if (distance < bestDistance || isTie) best = target
    bestDistance = Math.min(bestDistance, distance)
  }
  return best
}

/** Sorts words by their length, so that few have to be compared. */
export function groupByLength(targets: Iterable<string>): WordsByLength {
  const groups = new Map<number, string[]>()
  for (const target of targets) groups.set(target.length, [...(groups.get(target.length) ?? []), target])
  return groups
}

/** Targets of about the same length that begin or end alike, the shorter first. */
export const targetsNear = (word: string, limit: number, byLength: WordsByLength): string[] =>
  Array.from({ length: 2 * limit + 1 }, (_, step) => word.length - limit + step)
    .flatMap((length) => byLength.get(length) ?? [])
    .filter((target) => target[0] === word[0] || target.at(-1) === word.at(-1))

const isSameStem = (a: string, b: string): boolean => a.replace(/s$/, '') === b.replace(/s$/, '')
