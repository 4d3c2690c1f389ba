import type { Framework } from './framework.ts'
import type { Topic } from './inquiry.ts'
import type { SentenceRole } from './passage.ts'

/** A passage whose sentence with this role gives the number that won. */
export interface Extreme {
  readonly id: string
  readonly role: SentenceRole
}

interface Counted extends Extreme {
  readonly count: number
}

/**
 * Which passages hold the most or fewest of what is asked: occupations of
 * Sub-Clusters or clusters, or Sub-Clusters of clusters. Ties are all named.
 */
export function extremeOf(framework: Framework, topics: readonly Topic[], end: 'most' | 'fewest'): Extreme[] {
  // A Sub-Cluster without any occupation has no sentence that counts them.
  const able = countsOf(framework, topics).filter(({ count }) => count > 0)
  const counts = able.map(({ count }) => count)
  const best = end === 'most' ? Math.max(...counts) : Math.min(...counts)
  return able.filter(({ count }) => count === best)
}

function countsOf({ clusters, subClusters }: Framework, topics: readonly Topic[]): Counted[] {
  if (!topics.includes('jobs'))
    return clusters.map(({ slug, subClusters: parts }) => ({ id: `cluster/${slug}`, role: 'children', count: parts.length }))
  if (topics.includes('sub-clusters'))
    return subClusters.map(({ slug, occupationCount }) => ({ id: `sub-cluster/${slug}`, role: 'job-count', count: occupationCount }))
  return clusters.map(({ slug, occupationCount }) => ({ id: `cluster/${slug}`, role: 'job-count', count: occupationCount }))
}
