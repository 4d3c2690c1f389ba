import type { TitleMatch } from '../../domain/title-rank.ts'
import type { Neighbour } from './neighbours.ts'
import type { TitleIndex } from './title-index.ts'

export interface ConfidenceOptions {
  readonly tokens: readonly string[]
  /** The words of the index that the tokens were read as. */
  readonly words: Int32Array
  readonly chances: Float64Array
  readonly neighbours: readonly Neighbour[]
  readonly index: TitleIndex
  readonly how: TitleMatch
}

/** How often a known title led to the right cluster. */
const KNOWN_TITLE = 0.97
/** Only a worker's word is a title by itself: "pizza" is in many titles but is nobody. */
const NOT_A_WORKER = 0.28
/** A word that this many titles hold and none ends with is no name of a worker. */
const MANY_TITLES = 3
/** How English and Spanish form the names of those who do something. */
const WORKER_ENDING =
  /(er|or|ar|ist|ian|man|woman|ant|ent|eer|ess|hand|smith|wright|boy|girl|maid|ero|era|dor|dora|tor|tora|ista|logo|loga|ico|ica|nte|rio|ria)$/

/**
 * How likely it is that the first cluster is right; see `TitleRanking`. The
 * two judges together are sure too often of words they hardly know, so their
 * word counts less the less of the title is known.
 */
export function confidenceOf({ tokens, words, chances, neighbours, index, how }: ConfidenceOptions): number {
  if (how === 'exact') return KNOWN_TITLE
  const top = Math.max(...chances)
  const likeness = neighbours[0]?.likeness ?? 0
  const known = words.filter((word) => word >= 0).length / Math.max(1, words.length)
  const isWorker = namesWorker(index, words.at(-1), tokens.at(-1)) || namesWorker(index, words[0], tokens[0])
  return top * Math.min(1, 0.4 + 0.3 * likeness + 0.3 * known) * (isWorker ? 1 : NOT_A_WORKER)
}

function namesWorker(index: TitleIndex, word = -1, token = ''): boolean {
  if (word < 0) return WORKER_ENDING.test(token)
  if (index.heads[word] === 1) return true
  const titles = (index.entryStarts[word + 1] ?? 0) - (index.entryStarts[word] ?? 0)
  return titles < MANY_TITLES && WORKER_ENDING.test(token)
}
