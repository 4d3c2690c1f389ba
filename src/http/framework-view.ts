import type { Cluster, Framework, Grouping, Occupation, OldCluster, Pathway, Place, Practice, SubCluster } from '../domain/framework.ts'
import type { EntityKind } from '../domain/inquiry.ts'
import { passageIdOf } from '../domain/passage-id.ts'
import { passageUrl } from './passage-view.ts'

/** Where the passage behind a thing stands: its id for `/api/passages`, its address for people. */
function toLinks(kind: EntityKind, id: string): { readonly passageId: string; readonly url: string } {
  const passageId = passageIdOf({ kind, id })
  return { passageId, url: passageUrl(passageId) }
}

export const toGroupingView = ({ slug, name, nameEs, clusters }: Grouping) => ({
  slug,
  name,
  nameEs,
  clusters,
  ...toLinks('grouping', slug),
})

export const toClusterView = (cluster: Cluster) => ({
  slug: cluster.slug,
  name: cluster.name,
  nameEs: cluster.nameEs,
  grouping: cluster.grouping,
  crossCutting: cluster.crossCutting,
  subClusters: cluster.subClusters,
  aliases: cluster.aliases,
  naics: cluster.naics,
  occupationCount: cluster.occupationCount,
  programCount: cluster.programCount,
  ...toLinks('cluster', cluster.slug),
})

export const toSubClusterView = (sub: SubCluster) => ({
  slug: sub.slug,
  name: sub.name,
  nameEs: sub.nameEs,
  cluster: sub.cluster,
  aliases: sub.aliases,
  programs: sub.programs,
  sampleJobs: sub.sampleJobs,
  occupationCount: sub.occupationCount,
  ...toLinks('sub-cluster', sub.slug),
})

/** A Sub-Cluster with its sample jobs spelt out. */
export const toSubClusterDetail = (sub: SubCluster, { occupations }: Framework) => ({
  ...toSubClusterView(sub),
  sampleJobs: sub.sampleJobs.flatMap((soc) => {
    const occupation = occupations.find((candidate) => candidate.soc === soc)
    return occupation ? [{ soc, title: occupation.title, titleEs: occupation.titleEs, ...toLinks('occupation', soc) }] : []
  }),
})

/** A Career Cluster with its Sub-Clusters spelt out. */
export const toClusterDetail = (cluster: Cluster, { subClusters }: Framework) => ({
  ...toClusterView(cluster),
  subClusters: subClusters.filter((sub) => sub.cluster === cluster.slug).map(toSubClusterView),
})

export const toOccupationView = (occupation: Occupation, framework: Framework) => ({
  soc: occupation.soc,
  title: occupation.title,
  titleEs: occupation.titleEs,
  jobZone: occupation.jobZone,
  interests: occupation.interests,
  places: occupation.places.map((place) => toPlaceView(place, framework)),
  ...toLinks('occupation', occupation.soc),
})

const toPlaceView = ({ cluster, subCluster }: Place, { clusters, subClusters }: Framework) => ({
  cluster,
  clusterName: clusters.find(({ slug }) => slug === cluster)?.name ?? cluster,
  subCluster,
  subClusterName: subClusters.find(({ slug }) => slug === subCluster)?.name ?? subCluster,
})

export const toPracticeView = ({ slug, name, nameEs, set, order, verified }: Practice) => ({
  slug,
  name,
  nameEs,
  set,
  order,
  verified,
  ...toLinks('practice', `${set}/${slug}`),
})

export const toOldClusterView = ({ slug, name, nameEs, newClusters, pathways }: OldCluster) => ({
  slug,
  name,
  nameEs,
  newClusters,
  pathways,
  ...toLinks('old-cluster', slug),
})

export const toPathwayView = ({ slug, name, nameEs, oldCluster, places }: Pathway) => ({
  slug,
  name,
  nameEs,
  oldCluster,
  places,
  ...toLinks('pathway', slug),
})
