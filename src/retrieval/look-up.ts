import type { Framework } from '../domain/framework.ts'
import type { Entity, Inquiry } from '../domain/inquiry.ts'
import { extremeOf } from '../domain/extremes.ts'
import { passageIdOf } from '../domain/passage-id.ts'
import type { RankTitles } from '../domain/title-rank.ts'
import type { MatchInterests } from '../domain/ports.ts'

export interface LookUpTools {
  readonly framework: Framework
  readonly rankTitles: RankTitles
  readonly matchInterests: MatchInterests
}

const OVERVIEW = 'framework/overview'
const SIXTEEN = 'crosswalk/sixteen-clusters'
/** Below this a guessed title says nothing: "asdf" is no job. */
export const LEAST_TITLE_CONFIDENCE = 0.15

/** Ids of the passages that an inquiry names or implies by structure, most telling first. No words are searched. */
export function lookUp(inquiry: Inquiry, tools: LookUpTools): string[] {
  switch (inquiry.intent) {
    case 'suggest':
      return suggestIds(inquiry, tools)
    case 'job':
      return jobIds(inquiry, tools)
    case 'list':
      return listIds(inquiry, tools.framework)
    case 'count':
      return countIds(inquiry, tools.framework)
    case 'trace':
      return inquiry.entities.flatMap((entity) => traceIds(entity, tools.framework))
    case 'earlier':
      return [...inquiry.entities.map(passageIdOf), ...inquiry.entities.flatMap((entity) => earlierIds(entity, tools.framework))]
    case 'out-of-scope':
      return [...BEYOND_PASSAGES[inquiry.beyond ?? 'off-topic'], ...inquiry.entities.map(passageIdOf)]
    case 'locate':
    case 'compare':
    case 'define':
      return [...inquiry.entities.map(passageIdOf), ...parentIds(inquiry.entities, tools.framework)]
    case 'article':
    case 'small-talk':
    case 'unclear':
      return []
    default:
      return inquiry.intent satisfies never
  }
}

/** Where Cairn says what is not its business, by reason. */
const BEYOND_PASSAGES: Readonly<Record<NonNullable<Inquiry['beyond']>, readonly string[]>> = {
  wages: ['faq/wages'],
  statistics: [],
  outlook: ['faq/job-openings'],
  admissions: ['faq/colleges-and-admission'],
  schools: ['faq/colleges-and-admission', 'faq/programs-near-me'],
  medical: [],
  legal: [],
  homework: ['faq/what-can-cairn-do'],
  decision: ['faq/is-my-cluster-final', 'faq/how-do-i-start-exploring'],
  future: ['faq/will-the-framework-change-again'],
  people: ['faq/how-to-contact-advance-cte'],
  injection: ['faq/what-can-cairn-do'],
  'off-topic': ['faq/what-can-cairn-do'],
}

const parentIds = (entities: readonly Entity[], framework: Framework): string[] =>
  entities.flatMap(({ kind, id }) => {
    const sub = kind === 'sub-cluster' ? framework.subClusters.find(({ slug }) => slug === id) : undefined
    return sub ? [`cluster/${sub.cluster}`] : []
  })

/** Several names in one list question ("jobs in A and B") are all looked up. */
function listIds({ entities, topic, topics, timeFrame }: Inquiry, framework: Framework): string[] {
  if (entities.length > 0) {
    return entities.flatMap((entity) => [
      passageIdOf(entity),
      ...(topic === 'jobs' && entity.kind === 'cluster' ? subClusterIds(entity.id, framework) : []),
      ...(entity.kind === 'grouping' && (topic === 'jobs' || topics.includes('sub-clusters')) ? clusterIds(entity.id, framework) : []),
    ])
  }
  if (topic === 'practices') return practiceIds(timeFrame.kind === 'past' || timeFrame.year === '2012', framework)
  if (topic === 'pathways') return ['faq/old-79-pathways', 'crosswalk/pathways', 'faq/sub-cluster-or-pathway']
  if (timeFrame.kind === 'past') return [SIXTEEN, 'faq/old-16-clusters']
  if (topic === 'sub-clusters') return [OVERVIEW, ...framework.clusters.map(({ slug }) => `cluster/${slug}`)]
  return [OVERVIEW]
}

const subClusterIds = (cluster: string, framework: Framework): string[] =>
  framework.subClusters.filter((sub) => sub.cluster === cluster).map(({ slug }) => `sub-cluster/${slug}`)
const clusterIds = (grouping: string, framework: Framework): string[] =>
  framework.clusters.filter((cluster) => cluster.grouping === grouping).map(({ slug }) => `cluster/${slug}`)

function practiceIds(old: boolean, framework: Framework): string[] {
  const of = (set: '2012' | '2024'): string[] =>
    framework.practices.filter((practice) => practice.set === set).map(({ slug }) => `practice/${set}/${slug}`)
  return old ? ['faq/career-ready-practices-2012-list', ...of('2012')] : ['practice/2024/overview', ...of('2024')]
}

function countIds({ entities, topic, topics, timeFrame, superlative }: Inquiry, framework: Framework): string[] {
  if (superlative !== null && entities.length === 0) return extremeOf(framework, topics, superlative).map(({ id }) => id)
  if (entities.length > 0)
    return entities.flatMap((entity) => [passageIdOf(entity), ...(entity.kind === 'grouping' ? clusterIds(entity.id, framework) : [])])
  if (topic === 'pathways') return ['faq/old-79-pathways', 'crosswalk/pathways']
  if (topic === 'practices') return ['practice/2024/overview', OVERVIEW]
  if (topic === 'jobs') return ['faq/how-jobs-were-placed']
  if (timeFrame.year?.startsWith('2022')) return ['crosswalk/proposal-2022', SIXTEEN, 'reading/number-of-clusters']
  if (timeFrame.year?.startsWith('2024') && timeFrame.kind === 'past') return ['crosswalk/draft-2024', SIXTEEN]
  if (timeFrame.kind === 'past') return [SIXTEEN, 'reading/number-of-clusters', OVERVIEW]
  if (timeFrame.kind === 'change') return ['crosswalk/sixteen-to-fourteen', 'reading/number-of-clusters', OVERVIEW]
  return topic === 'sub-clusters'
    ? [OVERVIEW, 'reading/number-of-sub-clusters']
    : [OVERVIEW, ...(topic === 'groupings' ? clusterGroupingIds(framework) : [])]
}

const clusterGroupingIds = (framework: Framework): string[] => framework.groupings.map(({ slug }) => `grouping/${slug}`)

function traceIds(entity: Entity, framework: Framework): string[] {
  const old = entity.kind === 'old-cluster' ? framework.oldClusters.find(({ slug }) => slug === entity.id) : undefined
  if (old && old.newClusters.length === 0) return [passageIdOf(entity), 'crosswalk/stem']
  return [passageIdOf(entity), ...(old?.newClusters ?? []).map((slug) => `cluster/${slug}`)]
}

function earlierIds(entity: Entity, framework: Framework): string[] {
  const cluster = entity.kind === 'sub-cluster' ? framework.subClusters.find(({ slug }) => slug === entity.id)?.cluster : entity.id
  return framework.oldClusters.filter(({ newClusters }) => newClusters.includes(cluster ?? '')).map(({ slug }) => `crosswalk/2002/${slug}`)
}

function jobIds({ entities, title, guess }: Inquiry, { framework, rankTitles }: LookUpTools): string[] {
  const known = entities.filter(({ kind }) => kind === 'occupation')
  const guessed = known.length === 0 && title !== null ? guessIds(title, guess, framework, rankTitles) : []
  const occupations = [...known.map(passageIdOf), ...guessed]
  const places = occupations.flatMap((id) => framework.occupations.find(({ soc }) => `occupation/${soc}` === id)?.places ?? [])
  return [
    ...occupations,
    ...entities.filter(({ kind }) => kind !== 'occupation').map(passageIdOf),
    ...places.slice(0, 3).map(({ subCluster }) => `sub-cluster/${subCluster}`),
  ]
}

/** The occupations nearest to an unknown title, those in its likeliest cluster first. */
function guessIds(title: string, guess: Inquiry['guess'], framework: Framework, rankTitles: RankTitles): string[] {
  const ranking = rankTitles(title, 12)
  if (guess === null || ranking.confidence < LEAST_TITLE_CONFIDENCE) return []
  const inCluster = ranking.occupations.filter(({ soc }) =>
    framework.occupations.find((item) => item.soc === soc)?.places.some(({ cluster }) => cluster === guess.cluster),
  )
  return [`sub-cluster/${guess.subCluster}`, ...inCluster.slice(0, 3).map(({ soc }) => `occupation/${soc}`)]
}

function suggestIds({ interests }: Inquiry, { matchInterests, rankTitles }: LookUpTools): string[] {
  const matches = matchInterests(interests, 4)
  if (matches.length >= 2) return matches.map(({ subCluster }) => `sub-cluster/${subCluster}`)
  const guessed = interests.flatMap((interest) => {
    const ranking = rankTitles(interest, 1)
    return ranking.confidence < LEAST_TITLE_CONFIDENCE ? [] : ranking.subClusters.slice(0, 2).map(({ slug }) => `sub-cluster/${slug}`)
  })
  const ids = [...new Set([...matches.map(({ subCluster }) => `sub-cluster/${subCluster}`), ...guessed])].slice(0, 4)
  return ids.length > 0 ? ids : ['faq/how-do-i-start-exploring', OVERVIEW]
}
