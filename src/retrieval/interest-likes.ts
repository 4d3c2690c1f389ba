import type { Framework } from '../domain/framework.ts'
import { createFrameworkIndex } from '../domain/framework-index.ts'
import { stems } from './stem.ts'

/** One interest that may lead to a Sub-Cluster or, where that is null, to a cluster as a whole. */
export interface Like {
  readonly subCluster: string | null
  readonly cluster: string
  readonly stems: readonly string[]
  readonly weight: number
}

/** A cluster's own likes count less than those of its parts: they give no reason as exact. */
const CLUSTER_SHARE = 0.55

/** Every interest that the knowledge ties to a cluster or Sub-Cluster, and their names, in both languages. */
export function collectLikes(framework: Framework): Like[] {
  const { subClustersOf } = createFrameworkIndex(framework)
  return framework.clusters.flatMap(({ slug: cluster, likes, likesEs }) => {
    const own = subClustersOf(cluster).flatMap((sub) =>
      [...sub.likes, ...sub.likesEs, sub.name, sub.nameEs].map((like) => ({
        subCluster: sub.slug,
        cluster,
        stems: stems(like),
        weight: 1,
      })),
    )
    const shared = [...likes, ...likesEs].map((like) => ({ subCluster: null, cluster, stems: stems(like), weight: CLUSTER_SHARE }))
    return [...own, ...shared]
  })
}

/** How much a word tells: one that every cluster likes nothing, one that a single cluster likes all. */
export function createLikeRarity(likes: readonly Like[]): (stem: string) => number {
  const clusters = new Map<string, Set<string>>()
  for (const like of likes) for (const stem of like.stems) clusters.set(stem, (clusters.get(stem) ?? new Set()).add(like.cluster))
  return (stem) => 1 / Math.sqrt(clusters.get(stem)?.size ?? 1)
}
