import type { TitleIndex } from './title-index.ts'

/** The best entry of one owner for a query. */
export interface Neighbour {
  readonly owner: number
  readonly entry: number
  /** Cosine of weighted words, 0 to 1. */
  readonly likeness: number
  /** The entry has exactly the words of the query, in their order. */
  readonly same: boolean
}

export type FindNeighbours = (words: Int32Array, norm: number) => Neighbour[]

/** Looks for entries that share words with a query: one neighbour per owner, most alike first. */
export function createFindNeighbours(index: TitleIndex): FindNeighbours {
  const sums = new Float64Array(index.ownerOf.length)
  return (words, norm) => {
    const touched = addUp(index, words, sums)
    const best = new Map<number, Neighbour>()
    for (const entry of touched) {
      const likeness = (sums[entry] ?? 0) / ((index.norms[entry] ?? 1) * norm)
      sums[entry] = 0
      const owner = index.ownerOf[entry] ?? 0
      const rival = best.get(owner)
      const same = likeness > 0.999 && isSame(index, entry, words)
      if (rival && !isBetter(index, { entry, likeness, same }, rival)) continue
      best.set(owner, { owner, entry, likeness, same })
    }
    return [...best.values()].toSorted((a, b) => Number(b.same) - Number(a.same) || b.likeness - a.likeness || a.owner - b.owner)
  }
}

function isBetter(index: TitleIndex, one: Omit<Neighbour, 'owner'>, other: Neighbour): boolean {
  if (one.same !== other.same) return one.same
  if (Math.abs(one.likeness - other.likeness) > 1e-9) return one.likeness > other.likeness
  return (index.natureOf[one.entry] ?? 0) < (index.natureOf[other.entry] ?? 0)
}

function addUp(index: TitleIndex, words: Int32Array, sums: Float64Array): number[] {
  const touched: number[] = []
  for (const [place, word] of words.entries()) {
    if (word < 0 || words.indexOf(word) !== place) continue
    const square = (index.weights[word] ?? 0) ** 2
    let last = -1
    for (const entry of index.entries.subarray(index.entryStarts[word], index.entryStarts[word + 1])) {
      // A title that says a word twice holds it once.
      if (entry === last) continue
      last = entry
      if (sums[entry] === 0) touched.push(entry)
      sums[entry] = (sums[entry] ?? 0) + square
    }
  }
  return touched
}

function isSame(index: TitleIndex, entry: number, words: Int32Array): boolean {
  const start = index.starts[entry] ?? 0
  if ((index.starts[entry + 1] ?? 0) - start !== words.length) return false
  return words.every((word, at) => index.words[start + at] === word)
}
