import type { Framework } from './framework.ts'
import type { Topic } from './inquiry.ts'
import type { SentenceRole } from './passage.ts'

/** A passage whose sentence with this role gives the number that won. */
export interface Extreme {
  readonly id: string
  readonly role: SentenceRole
}

/**
 * Which passages hold the most or fewest of what is asked: occupations of
 * Sub-Clusters or clusters, or Sub-Clusters of clusters. Ties are all named.
 */
export function extremeOf(framework: Framework, topics: readonly Topic[], end: 'most' | 'fewest'): Extreme[] {
  const jobs = topics.includes('jobs')
  const counted = jobs
    ? topics.includes('sub-clusters')
      ? framework.subClusters.map(({ slug, occupationCount }) => ({
          id: `sub-cluster/${slug}`,
          role: 'job-count' as const,
          count: occupationCount,
        }))
      : framework.clusters.map(({ slug, occupationCount }) => ({
          id: `cluster/${slug}`,
          role: 'job-count' as const,
          count: occupationCount,
        }))
    : framework.clusters.map(({ slug, subClusters }) => ({ id: `cluster/${slug}`, role: 'children' as const, count: subClusters.length }))
  // A Sub-Cluster without any occupation has no sentence that counts them.
  const able = counted.filter(({ count }) => count > 0)
  const best = end === 'most' ? Math.max(...able.map(({ count }) => count)) : Math.min(...able.map(({ count }) => count))
  return able.filter(({ count }) => count === best)
}
