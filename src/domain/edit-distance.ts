/**
 * Damerau-Levenshtein distance (optimal string alignment): insertions,
 * deletions, substitutions and swaps of neighbours. Stops early and returns
 * `limit + 1` once the distance must exceed `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || lettersApart(a, b) > 2 * limit) return limit + 1
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow({ a, b, row, beforeLast, last })
    if (Math.min(...current) > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return last[b.length] ?? limit + 1
}

/** How many letters only one of the two has. One slip changes it by two at most: cheap to ask before the table is filled. */
function lettersApart(a: string, b: string): number {
  let rest = letterSet(a) ^ letterSet(b)
  let count = 0
  for (; rest !== 0; count += 1) rest &= rest - 1
  return count
}

/** One bit for each letter; other characters share bits, which only makes words look nearer. */
function letterSet(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31)
  return set
}

interface Step {
  readonly a: string
  readonly b: string
  /** How many letters of `a` this row covers. */
  readonly row: number
  readonly beforeLast: readonly number[]
  readonly last: readonly number[]
}

/** The cheapest ways from the first `row` letters of `a` to every beginning of `b`. */
function nextRow({ a, b, row, beforeLast, last }: Step): number[] {
  const current = [row]
  for (let column = 1; column <= b.length; column += 1) {
    const substituted = costAt(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
    const cost = Math.min(costAt(last, column) + 1, costAt(current, column - 1) + 1, substituted)
    current.push(isSwap(a, b, { row, column }) ? Math.min(cost, costAt(beforeLast, column - 2) + 1) : cost)
  }
  return current
}

const costAt = (row: readonly number[], column: number): number => row[column] ?? 0

const isSwap = (a: string, b: string, { row, column }: { readonly row: number; readonly column: number }): boolean =>
  row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]

/** How many slips a word of this length may hold and still be taken for another. */
export function allowedSlips(length: number): number {
  if (length < 5) return 0
  return length < 7 ? 1 : 2
}
