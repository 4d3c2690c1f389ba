import type { Knowledge } from '../../domain/knowledge.ts'
import type { RankedSlug, RankTitles, TitleRanking } from '../../domain/title-rank.ts'
import { confidenceOf } from './confidence.ts'
import { createLinear, logSoftmax } from './linear.ts'
import { createFindNeighbours, type Neighbour } from './neighbours.ts'
import { createRankOccupations } from './rank-occupations.ts'
import { createReadWords } from './read-words.ts'
import { createTitleIndex, normOf, type TitleIndex } from './title-index.ts'
import type { TitleModel } from './title-model.ts'
import { titleTokens } from './tokens.ts'
import { vote } from './votes.ts'

/** How much the votes of like titles count beside the linear model; fitted on titles held out of both. */
const VOTE_SHARE = 0.85
/** A known title all but settles the cluster; the model then only orders the places of its occupations. */
const KNOWN_TITLE_BONUS = 6
/** What a word of no title weighs: as much as the rarest known one. */
const UNKNOWN_WORD_SQUARE = Math.log(852) ** 2
/** A title is short; whatever follows is not read. */
const MOST_CHARACTERS = 160
/** Ranks before a person: tried without when the whole is unknown. */
const RANKS = new Set('senior sr junior jr lead entry level trainee apprentice intern certified licensed head'.split(' '))

/**
 * Makes the ranker from the compiled model and the titles that the knowledge
 * file holds anyway. Two judges are added up: a linear model over words and
 * letter groups, which can say something about any text, and the votes of the
 * known titles and lexicon words that share telling words with the query.
 * Making it costs some 60 ms in a cold process, a ranking a fifth of one.
 */
export function createTitleRanker(model: TitleModel, { framework, titles }: Pick<Knowledge, 'framework' | 'titles'>): RankTitles {
  const index = createTitleIndex(model, framework, titles)
  const scoreClusters = createLinear(model)
  const findNeighbours = createFindNeighbours(index)
  const readWords = createReadWords(index)
  const rankOccupations = createRankOccupations(index, framework)
  const sizes = { owners: index.owners, clusterCount: framework.clusters.length, subClusterCount: framework.subClusters.length }
  const findKnown = (words: Int32Array): Neighbour[] =>
    findNeighbours(words, normOf(words, index.weights)).filter(({ same, owner }) => same && index.owners[owner]?.soc !== null)

  /** The known title that remains when words of rank are taken away: "senior kiln operator". */
  const findCore = (tokens: readonly string[]): Neighbour[] => {
    const core = tokens.filter((token) => !RANKS.has(token))
    if (core.length === tokens.length || core.length === 0 || !core.every((token) => index.vocabulary.has(token))) return []
    return findKnown(readWords(core).words)
  }

  const columns = framework.clusters.map(({ slug }) => model.clusters.indexOf(slug))
  const subCluster = framework.subClusters.map(({ slug, cluster }) => ({
    slug,
    cluster: framework.clusters.findIndex((item) => item.slug === cluster),
  }))

  return (title, limit) => {
    const tokens = titleTokens(title.slice(0, MOST_CHARACTERS))
    const read = readWords(tokens)
    const norm = queryNorm(read.words, index)
    const neighbours = norm === 0 ? [] : findNeighbours(read.words, norm)
    const known = neighbours.filter(({ same, owner }) => same && index.owners[owner]?.soc !== null)
    const linear = scoreClusters(tokens)
    const votes = vote(neighbours, sizes)
    const logs = logSoftmax(
      votes.clusters.map((value, cluster) => (linear[columns[cluster] ?? 0] ?? 0) + VOTE_SHARE * value + bonus(known, cluster, index)),
    )
    const chances = logs.map(Math.exp)
    const knownCore = known.length > 0 ? [] : findCore(tokens)
    const occupations = rankOccupations({ words: read.words, neighbours, knownCore, chances, mended: read.mended, limit })
    return {
      occupations,
      clusters: sorted(framework.clusters.map(({ slug }, cluster) => ({ slug, score: chances[cluster] ?? 0 }))),
      subClusters: rankSubClusters(subCluster, chances, votes.subClusters),
      confidence: confidenceOf({ tokens, words: read.words, chances, neighbours, index, how: occupations[0]?.how ?? 'guess' }),
    }
  }
}

function queryNorm(words: Int32Array, index: TitleIndex): number {
  const unknown = words.filter((word) => word < 0).length
  return Math.sqrt(
    normOf(
      words.filter((word) => word >= 0),
      index.weights,
    ) **
      2 +
      unknown * UNKNOWN_WORD_SQUARE,
  )
}

function bonus(known: readonly Neighbour[], cluster: number, index: TitleIndex): number {
  return known.some(({ owner }) => index.owners[owner]?.clusters.includes(cluster)) ? KNOWN_TITLE_BONUS : 0
}

/** Shares out each cluster's probability among its Sub-Clusters by the votes. */
function rankSubClusters(
  subClusters: readonly { slug: string; cluster: number }[],
  chances: Float64Array,
  votes: Float64Array,
): TitleRanking['subClusters'] {
  const totals = new Float64Array(chances.length)
  for (const [number, { cluster }] of subClusters.entries()) totals[cluster] = (totals[cluster] ?? 0) + (votes[number] ?? 0)
  return sorted(
    subClusters.map(({ slug, cluster }, number) => ({
      slug,
      score: ((chances[cluster] ?? 0) * (votes[number] ?? 0)) / (totals[cluster] ?? 1),
    })),
  )
}

const sorted = (items: readonly RankedSlug[]): TitleRanking['clusters'] => items.toSorted((a, b) => b.score - a.score)
