import type { SubCluster } from '../../domain/framework.ts'
import { type Desk, nameIn, titleIn } from './desk.ts'
import { listGroupingParts } from './list-parts.ts'
import { findPassage, findSentence, proseOf } from './sources.ts'

/** Sample jobs of a Sub-Cluster, how many the crosswalk counts there, and where it stands. */
export function listSubClusterJobs(desk: Desk, slug: string): void {
  const sub = desk.index.subClusters.get(slug)
  if (!sub) return
  const id = `sub-cluster/${slug}`
  if (sub.sampleJobs.length === 0) for (const source of proseOf(findPassage(desk, id)).slice(-2)) desk.pen.tell(source)
  else tellSampleJobs(desk, sub, id)
  desk.pen.tell(findSentence(desk, id, 'parent'))
}

function tellSampleJobs(desk: Desk, sub: SubCluster, id: string): void {
  const { pen, phrases, index } = desk
  const source = findSentence(desk, id, 'jobs')
  pen.claim(phrases.jobsIn(nameIn(desk, sub)), [source], 'paragraph')
  for (const job of sub.sampleJobs.flatMap((soc) => index.occupations.get(soc) ?? [])) pen.claim(titleIn(desk, job), [source], 'bullet')
  pen.tell(findSentence(desk, id, 'job-count'), 'paragraph')
}

/** Sample jobs of a cluster, by Sub-Cluster. */
export function listClusterJobs(desk: Desk, slug: string): void {
  const { index, phrases, pen } = desk
  const cluster = index.clusters.get(slug)
  if (!cluster) return
  pen.say(phrases.jobsLead(nameIn(desk, cluster)), 'paragraph')
  for (const sub of index.subClustersOf(slug)) pen.tell(findSentence(desk, `sub-cluster/${sub.slug}`, 'jobs'), 'bullet')
  pen.tell(findSentence(desk, `cluster/${slug}`, 'job-count'), 'paragraph')
}

/** The clusters of a grouping, then sample jobs of each. */
export function listGroupingJobs(desk: Desk, slug: string): void {
  listGroupingParts(desk, slug)
  for (const cluster of desk.index.clustersOf(slug)) desk.pen.tell(findSentence(desk, `cluster/${cluster.slug}`, 'jobs'), 'paragraph')
}
