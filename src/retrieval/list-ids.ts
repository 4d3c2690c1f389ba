import type { Framework, Practice } from '../domain/framework.ts'
import type { FrameworkIndex } from '../domain/framework-index.ts'
import type { Entity, Inquiry } from '../domain/inquiry.ts'
import { passageIdOf } from '../domain/passage-id.ts'
import { OVERVIEW, SIXTEEN } from './known-ids.ts'

/** What a list is drawn from. Several names in one question ("jobs in A and B") are all looked up. */
export function listIds(inquiry: Inquiry, framework: Framework, index: FrameworkIndex): string[] {
  const { entities } = inquiry
  if (entities.length === 0) return wholeIds(inquiry, framework)
  return entities.flatMap((entity) => [passageIdOf(entity), ...partIds(entity, inquiry, index)])
}

/** The parts of a thing, where the question asks for what stands in them. */
function partIds({ kind, id }: Entity, { topic, topics }: Inquiry, index: FrameworkIndex): string[] {
  if (kind === 'cluster' && topic === 'jobs') return index.subClustersOf(id).map(({ slug }) => `sub-cluster/${slug}`)
  if (kind === 'grouping' && (topic === 'jobs' || topics.includes('sub-clusters'))) return clusterIdsOf(id, index)
  return []
}

export const clusterIdsOf = (grouping: string, { clustersOf }: FrameworkIndex): string[] =>
  clustersOf(grouping).map(({ slug }) => `cluster/${slug}`)

function wholeIds({ topic, timeFrame }: Inquiry, { practices, clusters }: Framework): string[] {
  const isPast = timeFrame.kind === 'past'
  if (topic === 'practices') return practiceIds(isPast || timeFrame.year === '2012' ? '2012' : '2024', practices)
  if (topic === 'pathways') return ['faq/old-79-pathways', 'crosswalk/pathways', 'faq/sub-cluster-or-pathway']
  if (isPast) return [SIXTEEN, 'faq/old-16-clusters']
  if (topic === 'sub-clusters') return [OVERVIEW, ...clusters.map(({ slug }) => `cluster/${slug}`)]
  return [OVERVIEW]
}

/** What introduces each set of Career Ready Practices. */
const PRACTICES_LEAD = { '2012': 'faq/career-ready-practices-2012-list', '2024': 'practice/2024/overview' } as const

const practiceIds = (asked: Practice['set'], practices: readonly Practice[]): string[] => [
  PRACTICES_LEAD[asked],
  ...practices.filter(({ set }) => set === asked).map(({ slug }) => `practice/${asked}/${slug}`),
]
