import type { FrameworkIndex } from '../domain/framework-index.ts'
import type { Inquiry } from '../domain/inquiry.ts'
import { passageIdOf } from '../domain/passage-id.ts'
import type { MatchInterests } from '../domain/ports.ts'
import type { RankTitles } from '../domain/title-rank.ts'
import { OVERVIEW } from './known-ids.ts'

/** Below this a guessed title says nothing: "asdf" is no job. */
const LEAST_TITLE_CONFIDENCE = 0.1
/** So many neighbours are ranked, of which those in the likeliest cluster are kept. */
const RANKED_NEIGHBOURS = 12
const KEPT_NEIGHBOURS = 3
/** Sub-Clusters of a job that come with it: their definitions tell what the work is about. */
const SHOWN_PLACES = 3
const SUGGESTIONS = 4

interface JobTools {
  readonly index: FrameworkIndex
  readonly rankTitles: RankTitles
}

/** The occupations that are named or, where none is, guessed from a title; what else is named; and where they stand. */
export function jobIds(inquiry: Inquiry, tools: JobTools): string[] {
  const named = inquiry.entities.filter(({ kind }) => kind === 'occupation').map(passageIdOf)
  const occupations = named.length > 0 ? named : guessIds(inquiry, tools)
  const places = occupations.flatMap((id) => tools.index.occupations.get(id.replace(/^occupation\//, ''))?.places ?? [])
  return [
    ...occupations,
    ...inquiry.entities.filter(({ kind }) => kind !== 'occupation').map(passageIdOf),
    ...places.slice(0, SHOWN_PLACES).map(({ subCluster }) => `sub-cluster/${subCluster}`),
  ]
}

/** The likeliest Sub-Cluster of an unknown title, and the nearest occupations in its cluster. */
function guessIds({ title, guess }: Inquiry, { index, rankTitles }: JobTools): string[] {
  if (title === null || guess === null) return []
  const ranking = rankTitles(title, RANKED_NEIGHBOURS)
  if (ranking.confidence < LEAST_TITLE_CONFIDENCE) return []
  const inCluster = ranking.occupations.filter(({ soc }) =>
    index.occupations.get(soc)?.places.some(({ cluster }) => cluster === guess.cluster),
  )
  return [`sub-cluster/${guess.subCluster}`, ...inCluster.slice(0, KEPT_NEIGHBOURS).map(({ soc }) => `occupation/${soc}`)]
}

interface SuggestTools {
  readonly matchInterests: MatchInterests
  readonly rankTitles: RankTitles
}

/** Sub-Clusters that fit what somebody likes; where few do, those that the words would fit as a title; else where to start. */
export function suggestIds({ interests }: Inquiry, { matchInterests, rankTitles }: SuggestTools): string[] {
  const matched = matchInterests(interests, SUGGESTIONS).map(({ subCluster }) => subCluster)
  if (matched.length >= 2) return matched.map(toSubClusterId)
  const guessed = interests.flatMap((interest) => {
    const ranking = rankTitles(interest, 1)
    return ranking.confidence < LEAST_TITLE_CONFIDENCE ? [] : ranking.subClusters.slice(0, 2).map(({ slug }) => slug)
  })
  const slugs = [...new Set([...matched, ...guessed])].slice(0, SUGGESTIONS)
  return slugs.length > 0 ? slugs.map(toSubClusterId) : ['faq/how-do-i-start-exploring', OVERVIEW]
}

const toSubClusterId = (slug: string): string => `sub-cluster/${slug}`
