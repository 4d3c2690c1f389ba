import type { Framework } from '../domain/framework.ts'
import { stem } from './language/stem.ts'
import { tokenize } from './reading/tokens.ts'

export type Level = 'grouping' | 'cluster' | 'sub-cluster'

/** The Framework as relations between folded names. */
export interface Structure {
  /** Sub-Cluster -> cluster, cluster -> grouping. */
  readonly parentOf: (key: string) => string | undefined
  readonly levelsOf: (key: string) => readonly Level[]
  /** How many children a cluster or grouping has. */
  readonly childCount: (key: string) => number | undefined
  /** Today's clusters of a 2002 cluster; undefined when the name is no 2002 cluster. */
  readonly successorsOf: (key: string) => readonly string[] | undefined
  readonly totals: { readonly groupings: number; readonly clusters: number; readonly subClusters: number; readonly crossCutting: number }
  readonly isCrossCutting: (key: string) => boolean
  /** An occupation by its folded title, or by the stem of a title of one word. */
  readonly occupationOf: (key: string) => StructuredOccupation | undefined
}

/** Where the Framework lists an occupation, as folded names, and its Job Zone. */
export interface StructuredOccupation {
  readonly zone: number | null
  readonly places: ReadonlySet<string>
}

const keyOf = (name: string): string =>
  tokenize(name)
    .map(({ folded }) => folded)
    .join(' ')

/** Indexes the Framework by name. Names that stand on two levels ("Construction") keep all their levels. */
export function createStructure(framework: Framework): Structure {
  const parents = new Map<string, string>()
  const levels = new Map<string, Level[]>()
  const counts = new Map<string, number>()
  const successors = new Map<string, string[]>()
  const crossCutting = new Set<string>()
  const clusterName = new Map(framework.clusters.map(({ slug, name }) => [slug, keyOf(name)] as const))
  const groupingName = new Map(framework.groupings.map(({ slug, name }) => [slug, keyOf(name)] as const))
  const addLevel = (key: string, level: Level): void => void levels.set(key, [...(levels.get(key) ?? []), level])
  for (const one of framework.groupings) {
    addLevel(keyOf(one.name), 'grouping')
    counts.set(keyOf(one.name), one.clusters.length)
  }
  for (const one of framework.clusters) {
    const key = keyOf(one.name)
    addLevel(key, 'cluster')
    counts.set(key, one.subClusters.length)
    parents.set(key, groupingName.get(one.grouping) ?? '')
    if (one.crossCutting) crossCutting.add(key)
  }
  for (const one of framework.subClusters) {
    addLevel(keyOf(one.name), 'sub-cluster')
    parents.set(keyOf(one.name), clusterName.get(one.cluster) ?? '')
  }
  for (const one of framework.oldClusters)
    successors.set(
      keyOf(one.name),
      one.newClusters.map((slug) => clusterName.get(slug) ?? ''),
    )
  const occupations = indexOccupations(framework, clusterName)
  return {
    occupationOf: (key) => occupations.get(key),
    parentOf: (key) => parents.get(key),
    levelsOf: (key) => levels.get(key) ?? [],
    childCount: (key) => counts.get(key),
    successorsOf: (key) => successors.get(key),
    totals: {
      groupings: framework.groupings.length,
      clusters: framework.clusters.length,
      subClusters: framework.subClusters.length,
      crossCutting: crossCutting.size,
    },
    isCrossCutting: (key) => crossCutting.has(key),
  }
}

function indexOccupations(framework: Framework, clusterName: ReadonlyMap<string, string>): Map<string, StructuredOccupation> {
  const subName = new Map(framework.subClusters.map(({ slug, name }) => [slug, keyOf(name)] as const))
  return new Map(
    framework.occupations.map(({ title, jobZone, places }) => {
      const key = keyOf(title)
      const names = places.flatMap(({ cluster, subCluster }) => [clusterName.get(cluster) ?? '', subName.get(subCluster) ?? ''])
      return [key.includes(' ') ? key : stem(key), { zone: jobZone, places: new Set(names) }] as const
    }),
  )
}
