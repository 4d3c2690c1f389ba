import type { TitleMatch } from '../../domain/title-rank.ts'
import type { Neighbour } from './neighbours.ts'
import type { TitleIndex } from './title-index.ts'

export interface ConfidenceOptions {
  readonly chances: Float64Array
  readonly neighbours: readonly Neighbour[]
  readonly words: Int32Array
  readonly index: TitleIndex
  readonly how: TitleMatch
}

/** Only a worker's word is a title by itself: "pizza" is in many titles but is nobody. */
const NOT_A_WORKER = 0.35

/** How likely it is that the first cluster is right; see `TitleRanking`. */
export function confidenceOf({ chances, neighbours, words, index, how }: ConfidenceOptions): number {
  if (how === 'exact') return 0.97
  const top = Math.max(...chances)
  const likeness = neighbours[0]?.likeness ?? 0
  const known = words.filter((word) => word >= 0).length / Math.max(1, words.length)
  const isWorker = index.heads[words.at(-1) ?? -1] === 1 || index.heads[words[0] ?? -1] === 1
  return top * Math.min(1, 0.4 + 0.3 * likeness + 0.3 * known) * (isWorker ? 1 : NOT_A_WORKER)
}
