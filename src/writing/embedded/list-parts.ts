import type { Cluster, Grouping } from '../../domain/framework.ts'
import { tellBullets } from './bullets.ts'
import { type Desk, nameIn } from './desk.ts'
import { findSentence } from './sources.ts'

/** The Sub-Clusters of a cluster. */
export function listClusterParts(desk: Desk, slug: string): void {
  const { index, phrases } = desk
  const cluster = index.clusters.get(slug)
  if (!cluster) return
  const items = index.subClustersOf(slug)
  const lead = phrases.hasSubClusters(nameIn(desk, cluster), items.length)
  tellBullets(desk, { lead, items, sources: [findSentence(desk, `cluster/${slug}`, 'children')] })
}

/** The clusters of a grouping; with their Sub-Clusters, where the question goes that deep. */
export function listGroupingParts(desk: Desk, slug: string): void {
  const { index, phrases, inquiry } = desk
  const grouping = index.groupings.get(slug)
  if (!grouping) return
  const items = index.clustersOf(slug)
  if (inquiry.topics.includes('sub-clusters')) return listGroupingDepth(desk, grouping, items)
  const lead = phrases.groupingHolds(nameIn(desk, grouping), items.length)
  tellBullets(desk, { lead, items, sources: [findSentence(desk, `grouping/${slug}`, 'children')] })
}

/** Clusters of a grouping with their Sub-Clusters, and how many these are together. */
function listGroupingDepth(desk: Desk, grouping: Grouping, clusters: readonly Cluster[]): void {
  const { pen, phrases } = desk
  const sources = clusters.map(({ slug }) => findSentence(desk, `cluster/${slug}`, 'children'))
  const count = clusters.reduce((sum, { subClusters }) => sum + subClusters.length, 0)
  pen.claim(phrases.groupingDepth(nameIn(desk, grouping), clusters.length, count), sources, 'paragraph')
  for (const source of sources) pen.tell(source, 'bullet')
}
