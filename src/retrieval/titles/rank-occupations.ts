import type { Framework, Occupation, Place } from '../../domain/framework.ts'
import type { RankedOccupation, TitleMatch } from '../../domain/title-rank.ts'
import type { Neighbour } from './neighbours.ts'
import { NATURE_ORDER, type TitleIndex } from './title-index.ts'

interface OccupationQuery {
  readonly words: Int32Array
  readonly neighbours: readonly Neighbour[]
  /** Occupations known by the title without its words of rank. */
  readonly knownCore: readonly Neighbour[]
  /** Probability of each cluster, by number. */
  readonly chances: Float64Array
  readonly mended: boolean
  readonly limit: number
}

export type RankOccupations = (query: OccupationQuery) => RankedOccupation[]

/** From this likeness on, two titles share all but a word that says little. */
const CLOSE_LIKENESS = 0.85
/** Above this, they have the same words in another order. */
const SAME_WORDS = 0.999
/** Full marks for the official title; each lesser nature costs a little, so that the order can be read from the score. */
const NATURE_COST = 0.03
const CORE_LIKENESS = 0.9
/** Fainter likenesses never come to the top. */
const MOST_CANDIDATES = 120

const HOW_ORDER: readonly TitleMatch[] = ['exact', 'close', 'guess']

interface Candidate {
  readonly how: TitleMatch
  readonly score: number
  readonly occupation: Occupation
  readonly plainness: number
}

/**
 * Orders the occupations that share words with a title. Known titles come
 * first: official over reported over everyday, the plain occupation over the
 * specialised. A merely like title counts for more in a likely cluster, and is
 * `close` only in the likeliest, where both judges agree.
 */
export function createRankOccupations(index: TitleIndex, framework: Framework): RankOccupations {
  // Owners begin with the occupations, in the order of the framework.
  const { occupations } = framework
  const plainness = occupations.map(plainnessOf)
  const clusterNumbers = new Map(framework.clusters.map(({ slug }, number) => [slug, number]))
  const chanceOf = (place: Place, chances: Float64Array): number => chances[clusterNumbers.get(place.cluster) ?? -1] ?? 0

  const toCandidate = (neighbour: Neighbour, query: OccupationQuery): Candidate | null => {
    const occupation = occupations[neighbour.owner]
    if (!occupation) return null
    const chance = (index.owners[neighbour.owner]?.clusters ?? []).reduce((best, cluster) => Math.max(best, query.chances[cluster] ?? 0), 0)
    const nature = index.natureOf[neighbour.entry] ?? 0
    const how = matchOf(neighbour, query, {
      isLikeliest: chance >= Math.max(...query.chances),
      sharesHead: hasSameHead(index, neighbour.entry, query.words),
    })
    return { how, score: scoreOf({ how, neighbour, chance, nature }), occupation, plainness: plainness[neighbour.owner] ?? 0 }
  }

  return (query) => {
    const cores = new Map(query.knownCore.map((neighbour) => [neighbour.owner, { ...neighbour, likeness: CORE_LIKENESS, same: false }]))
    const neighbours = [...cores.values(), ...query.neighbours.filter(({ owner }) => !cores.has(owner)).slice(0, MOST_CANDIDATES)]
    return neighbours
      .flatMap((neighbour) => toCandidate(neighbour, query) ?? [])
      .toSorted(byMerit)
      .slice(0, query.limit)
      .map(({ occupation, how, score }) => ({
        soc: occupation.soc,
        score,
        how,
        place: bestPlace(occupation, (place) => chanceOf(place, query.chances)),
      }))
  }
}

const byMerit = (a: Candidate, b: Candidate): number =>
  HOW_ORDER.indexOf(a.how) - HOW_ORDER.indexOf(b.how) ||
  b.score - a.score ||
  b.plainness - a.plainness ||
  (a.occupation.soc < b.occupation.soc ? -1 : 1)

function matchOf(
  neighbour: Neighbour,
  { mended }: OccupationQuery,
  { isLikeliest, sharesHead }: { readonly isLikeliest: boolean; readonly sharesHead: boolean },
): TitleMatch {
  if (neighbour.same && !mended) return 'exact'
  if (neighbour.same || neighbour.likeness > SAME_WORDS) return 'close'
  if (neighbour.likeness === CORE_LIKENESS) return 'close'
  return neighbour.likeness >= CLOSE_LIKENESS && isLikeliest && sharesHead ? 'close' : 'guess'
}

/** A pizza maker is no pizza: the word for the worker must be shared. It ends English titles and begins Spanish ones. */
function hasSameHead(index: TitleIndex, entry: number, words: Int32Array): boolean {
  const isSpanish = NATURE_ORDER[index.natureOf[entry] ?? 0] === 'es'
  const head = isSpanish ? index.words[index.starts[entry] ?? 0] : index.words[(index.starts[entry + 1] ?? 0) - 1]
  return head === (isSpanish ? words[0] : words.at(-1))
}

interface ScoreOptions {
  readonly how: TitleMatch
  readonly neighbour: Neighbour
  readonly chance: number
  readonly nature: number
}

function scoreOf({ how, neighbour, chance, nature }: ScoreOptions): number {
  if (how === 'exact') return 1 - NATURE_COST * nature
  if (how === 'close') return neighbour.likeness * (1 - NATURE_COST * nature) * (0.9 + 0.1 * chance)
  return neighbour.likeness * chance ** 0.5
}

/** Lower for the occupations that few people mean by a bare title: specialities, leftovers, helpers, supervisors. */
function plainnessOf({ soc, title }: Occupation): number {
  const special = soc.includes('.') && !soc.endsWith('.00')
  return -Number(special) - Number(/All Other|^Helpers|^First-Line|Except/.test(title)) - title.split(' ').length / 100
}

function bestPlace(occupation: Occupation, chanceOf: (place: Place) => number): Place {
  return occupation.places.reduce((best, place) => (chanceOf(place) > chanceOf(best) ? place : best))
}
