import { extremeOf } from '../domain/extremes.ts'
import type { Framework } from '../domain/framework.ts'
import type { FrameworkIndex } from '../domain/framework-index.ts'
import type { Inquiry, TimeFrame, Topic } from '../domain/inquiry.ts'
import { passageIdOf } from '../domain/passage-id.ts'
import { OVERVIEW, SIXTEEN } from './known-ids.ts'
import { clusterIdsOf } from './list-ids.ts'

/** Numbers that are told the same, whichever time is asked about. */
const TIMELESS: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  pathways: ['faq/old-79-pathways', 'crosswalk/pathways'],
  practices: ['practice/2024/overview', OVERVIEW],
  jobs: ['faq/how-jobs-were-placed'],
}

/** Where a number stands: in what is named, in what has the most or fewest, or in what tells of the whole Framework. */
export function countIds(
  { entities, topic, topics, timeFrame, superlative }: Inquiry,
  framework: Framework,
  index: FrameworkIndex,
): string[] {
  if (entities.length > 0)
    return entities.flatMap((entity) => [passageIdOf(entity), ...(entity.kind === 'grouping' ? clusterIdsOf(entity.id, index) : [])])
  if (superlative !== null) return extremeOf(framework, topics, superlative).map(({ id }) => id)
  const timeless = topic === null ? undefined : TIMELESS[topic]
  return [...(timeless ?? thenIds(timeFrame) ?? nowIds(topic, framework))]
}

/** What tells of numbers that were, were proposed, or changed; null for today's. */
function thenIds({ kind, year }: TimeFrame): string[] | null {
  if (year?.startsWith('2022')) return ['crosswalk/proposal-2022', SIXTEEN, 'reading/number-of-clusters']
  if (kind === 'change') return ['crosswalk/sixteen-to-fourteen', 'reading/number-of-clusters', OVERVIEW]
  if (kind !== 'past') return null
  if (year?.startsWith('2024')) return ['crosswalk/draft-2024', SIXTEEN]
  return year === null ? [SIXTEEN, 'reading/number-of-clusters', OVERVIEW] : [SIXTEEN, OVERVIEW]
}

function nowIds(topic: Topic | null, { groupings }: Framework): string[] {
  if (topic === 'sub-clusters') return [OVERVIEW, 'reading/number-of-sub-clusters']
  return topic === 'groupings' ? [OVERVIEW, ...groupings.map(({ slug }) => `grouping/${slug}`)] : [OVERVIEW]
}
