import type { Neighbour } from './neighbours.ts'
import type { Owner } from './title-index.ts'

/** How many neighbours vote, how much nearer ones count for more, and what keeps a cluster without votes possible. */
const VOTERS = 30
const SHARPNESS = 3
const SMOOTHING = 0.02

export interface Votes {
  /** Log-probabilities by number of cluster. */
  readonly clusters: Float64Array
  /** Weights by number of Sub-Cluster. */
  readonly subClusters: Float64Array
}

interface VoteOptions {
  readonly owners: readonly Owner[]
  readonly clusterCount: number
  readonly subClusterCount: number
}

/** Lets the titles and words most like a query vote for their clusters. */
export function vote(neighbours: readonly Neighbour[], { owners, clusterCount, subClusterCount }: VoteOptions): Votes {
  const clusters = new Float64Array(clusterCount).fill(SMOOTHING)
  const subClusters = new Float64Array(subClusterCount).fill(SMOOTHING / 5)
  for (const { owner, likeness } of neighbours.slice(0, VOTERS)) {
    const weight = likeness ** SHARPNESS
    for (const cluster of owners[owner]?.clusters ?? []) clusters[cluster] = (clusters[cluster] ?? 0) + weight
    for (const sub of owners[owner]?.subClusters ?? []) subClusters[sub] = (subClusters[sub] ?? 0) + weight
  }
  const total = clusters.reduce((sum, value) => sum + value, 0)
  return { clusters: clusters.map((value) => Math.log(value / total)), subClusters }
}
