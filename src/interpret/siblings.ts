import type { Framework } from '../domain/framework.ts'
import type { Entity } from '../domain/inquiry.ts'

/**
 * The things next to, and inside of, those talked about: the Sub-Clusters of
 * their clusters and the clusters of their groupings. "The fashion one" may not
 * have been listed.
 */
export function siblingsOf(focus: readonly Entity[], { clusters, subClusters }: Framework): Entity[] {
  const idsOf = (wanted: Entity['kind']): string[] => focus.flatMap(({ kind, id }) => (kind === wanted ? [id] : []))
  const named = idsOf('sub-cluster')
  const parents = [...idsOf('cluster'), ...subClusters.filter(({ slug }) => named.includes(slug)).map(({ cluster }) => cluster)]
  const groupings = idsOf('grouping')
  return [
    ...subClusters.filter(({ cluster }) => parents.includes(cluster)).map((sub) => fromContext('sub-cluster', sub)),
    ...clusters.filter(({ grouping }) => groupings.includes(grouping)).map((cluster) => fromContext('cluster', cluster)),
  ]
}

/** A thing that the conversation supplies, as if it had been named. */
export const fromContext = (kind: Entity['kind'], { slug, name }: { readonly slug: string; readonly name: string }): Entity => ({
  kind,
  id: slug,
  name,
  surface: '',
  nature: 'context',
})
