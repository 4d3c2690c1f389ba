import type { Cluster, Framework, Grouping, Occupation, OldCluster, SubCluster } from './framework.ts'

/** The structure of the Framework by slug (occupations by SOC code), and what stands in what. */
export interface FrameworkIndex {
  readonly groupings: ReadonlyMap<string, Grouping>
  readonly clusters: ReadonlyMap<string, Cluster>
  readonly subClusters: ReadonlyMap<string, SubCluster>
  readonly occupations: ReadonlyMap<string, Occupation>
  readonly oldClusters: ReadonlyMap<string, OldCluster>
  /** The clusters of a grouping, in the order of the Framework; empty for an unknown slug. */
  readonly clustersOf: (grouping: string) => readonly Cluster[]
  /** The Sub-Clusters of a cluster, in the order of the Framework; empty for an unknown slug. */
  readonly subClustersOf: (cluster: string) => readonly SubCluster[]
}

/**
 * Indexes the structure once, so that nobody walks 851 occupations to find
 * one. Whoever looks things up builds its own at start: it costs a fraction of
 * a millisecond, and signatures stay free of it.
 */
export function createFrameworkIndex({ groupings, clusters, subClusters, occupations, oldClusters }: Framework): FrameworkIndex {
  const byGrouping = groupBy(clusters, ({ grouping }) => grouping)
  const byCluster = groupBy(subClusters, ({ cluster }) => cluster)
  return {
    groupings: bySlug(groupings),
    clusters: bySlug(clusters),
    subClusters: bySlug(subClusters),
    occupations: new Map(occupations.map((occupation) => [occupation.soc, occupation])),
    oldClusters: bySlug(oldClusters),
    clustersOf: (grouping) => byGrouping.get(grouping) ?? [],
    subClustersOf: (cluster) => byCluster.get(cluster) ?? [],
  }
}

const bySlug = <Item extends { readonly slug: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.slug, item]))

/** As `Map.groupBy`, which Node 20 does not have. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
