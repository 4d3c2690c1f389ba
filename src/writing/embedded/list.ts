import type { Entity } from '../../domain/inquiry.ts'
import { articleFrom } from './article.ts'
import type { Desk } from './desk.ts'
import { listClusterJobs, listGroupingJobs, listSubClusterJobs } from './list-jobs.ts'
import { listClusterParts, listGroupingParts } from './list-parts.ts'
import { listWhole } from './list-whole.ts'
import { findSentence } from './sources.ts'

/** What stands in something, or all there is of a kind. */
export function listAll(desk: Desk): void {
  const { entities } = desk.inquiry
  if (entities.length === 0) return listWhole(desk)
  for (const entity of entities.slice(0, 3)) listOne(desk, entity)
}

function listOne(desk: Desk, entity: Entity): void {
  if (desk.inquiry.topic === 'programs') return listPrograms(desk, entity)
  const asksJobs = desk.inquiry.topic === 'jobs'
  switch (entity.kind) {
    case 'cluster':
      return asksJobs ? listClusterJobs(desk, entity.id) : listClusterParts(desk, entity.id)
    case 'sub-cluster':
      return listSubClusterJobs(desk, entity.id)
    case 'grouping':
      return asksJobs ? listGroupingJobs(desk, entity.id) : listGroupingParts(desk, entity.id)
    case 'old-cluster':
      return desk.pen.tell(findSentence(desk, `crosswalk/2002/${entity.id}`, 'pathways'))
    default:
      return articleFrom(desk)
  }
}

/** Only a few Sub-Clusters have example Programs of Study in our sources; the rest is said to be unknown by the count alone. */
function listPrograms(desk: Desk, { kind, id }: Entity): void {
  const own = kind === 'sub-cluster' ? findSentence(desk, `sub-cluster/${id}`, 'programs') : null
  if (own) return desk.pen.tell(own)
  desk.pen.tell(findSentence(desk, `cluster/${id}`, 'job-count'))
  articleFrom(desk)
}
