import type { Framework } from '../domain/framework.ts'
import type { Entity, EntityKind } from '../domain/inquiry.ts'
import { distinct } from './entity.ts'
import { fromContext } from './siblings.ts'

/** A job may stand in ten places; more than these are not "that cluster" any more. */
const MOST_CONTAINERS = 3

/** The thing itself, or what it stands in, of the kind wanted; empty where there is none. A job may stand in several. */
export function climbTo(kind: EntityKind, entity: Entity, framework: Framework): Entity[] {
  if (entity.kind === kind) return [entity]
  const above = containersOf(entity, framework)
  return distinct(above.flatMap((container) => climbTo(kind, container, framework))).slice(0, MOST_CONTAINERS)
}

/** What a thing stands in, one level up. */
function containersOf({ kind, id }: Entity, { occupations, subClusters, clusters, groupings }: Framework): Entity[] {
  switch (kind) {
    case 'occupation': {
      const places = occupations.find(({ soc }) => soc === id)?.places ?? []
      const slugs = places.map(({ subCluster }) => subCluster)
      return slugs.flatMap((wanted) => subClusters.filter(({ slug }) => slug === wanted)).map((sub) => fromContext('sub-cluster', sub))
    }
    case 'sub-cluster': {
      const parent = subClusters.find(({ slug }) => slug === id)?.cluster
      return clusters.filter(({ slug }) => slug === parent).map((cluster) => fromContext('cluster', cluster))
    }
    case 'cluster': {
      const parent = clusters.find(({ slug }) => slug === id)?.grouping
      return groupings.filter(({ slug }) => slug === parent).map((grouping) => fromContext('grouping', grouping))
    }
    default:
      return []
  }
}
