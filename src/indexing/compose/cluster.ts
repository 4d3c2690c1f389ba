import type { Cluster, Grouping } from '../../domain/framework.ts'
import type { FrameworkIndex } from '../../domain/framework-index.ts'
import { EVERYONE, type Passage } from '../../domain/passage.ts'
import { type Line, listOf, namesOf, titlesOf, toPassage } from '../../domain/prose.ts'
import type { Written } from './written.ts'

/** Sources that carry the sentences we compose from structure: counts, places, membership. */
const STRUCTURE_SOURCES = ['crosswalk-workbooks-2025', 'careertech-faq', 'groupings-copies']

/** What a file says of a cluster, then what follows from the structure: its place, parts, past and counts. */
export function composeCluster(index: FrameworkIndex, cluster: Cluster, { date, sources, prose }: Written): Passage {
  return toPassage(
    {
      id: `cluster/${cluster.slug}`,
      kind: 'cluster',
      title: cluster.name,
      titleEs: cluster.nameEs,
      questions: [],
      questionsEs: [],
      sources: [...new Set([...sources, ...STRUCTURE_SOURCES])],
      readers: EVERYONE,
      date,
      status: 'current',
      supersededBy: null,
    },
    [...prose, ...parentLines(index, cluster), ...childrenLines(index, cluster), ...pastLines(index, cluster), ...countLines(cluster)],
  )
}

function parentLines(index: FrameworkIndex, cluster: Cluster): Line[] {
  const grouping = index.groupings.get(cluster.grouping)
  if (!grouping) return []
  const others = [...index.clusters.values()].filter(({ slug }) => grouping.clusters.includes(slug) && slug !== cluster.slug)
  return [
    {
      role: 'parent',
      en: `${cluster.name} is one of the ${index.clusters.size} Career Clusters and stands in the Cluster Grouping ${grouping.name}.`,
      es: `${cluster.nameEs} es uno de los ${index.clusters.size} Career Clusters y está en la agrupación ${grouping.nameEs}.`,
    },
    siblingsLine(cluster, grouping, others),
    ...crossCuttingLines(index, cluster),
  ]
}

function siblingsLine(cluster: Cluster, grouping: Grouping, others: readonly Cluster[]): Line {
  if (others.length === 0)
    return {
      role: 'siblings',
      en: `${cluster.name} is the only Career Cluster in ${grouping.name}.`,
      es: `${cluster.nameEs} es el único Career Cluster en ${grouping.nameEs}.`,
    }
  const names = namesOf(others)
  return {
    role: 'siblings',
    en: `${grouping.name} also holds ${names.en}.`,
    es: `${grouping.nameEs} también incluye ${names.es}.`,
  }
}

function crossCuttingLines(index: FrameworkIndex, cluster: Cluster): Line[] {
  if (!cluster.crossCutting) return []
  const others = [...index.clusters.values()].filter(({ crossCutting, slug }) => crossCutting && slug !== cluster.slug)
  const names = namesOf(others)
  return [
    {
      role: 'cross-cutting',
      en: `${cluster.name} is one of the ${others.length + 1} Cross-Cutting Clusters, next to ${names.en}.`,
      es: `${cluster.nameEs} es uno de los ${others.length + 1} Cross-Cutting Clusters (transversales), junto con ${names.es}.`,
    },
  ]
}

/** So many of each Sub-Cluster's best known jobs stand for the cluster. */
const JOBS_PER_SUB_CLUSTER = 2

function childrenLines(index: FrameworkIndex, cluster: Cluster): Line[] {
  const children = index.subClustersOf(cluster.slug)
  const socs = new Set(children.flatMap(({ sampleJobs }) => sampleJobs.slice(0, JOBS_PER_SUB_CLUSTER)))
  const names = namesOf(children)
  const jobs = titlesOf([...socs].flatMap((soc) => index.occupations.get(soc) ?? []))
  return [
    {
      role: 'children',
      en: `${cluster.name} has ${children.length} Sub-Clusters: ${names.en}.`,
      es: `${cluster.nameEs} tiene ${children.length} Sub-Clusters: ${names.es}.`,
    },
    {
      role: 'jobs',
      en: `Sample jobs in ${cluster.name} include ${jobs.en}.`,
      es: `Entre los empleos de ejemplo en ${cluster.nameEs} están ${jobs.es}.`,
    },
  ]
}

function pastLines(index: FrameworkIndex, cluster: Cluster): Line[] {
  const parents = [...index.oldClusters.values()].filter(({ newClusters }) => newClusters.includes(cluster.slug))
  if (parents.length === 0) return []
  const names = namesOf(parents)
  return [
    {
      role: 'earlier-name',
      en: `In the 2002 Framework, fields of today's ${cluster.name} stood in ${names.en}.`,
      es: `En el Marco de 2002, campos de ${cluster.nameEs} de hoy estaban en ${names.es}.`,
    },
  ]
}

function countLines(cluster: Cluster): Line[] {
  // A range such as 31-33 is one sector with several numbers; it reads as a plural.
  const isOne = cluster.naics.length === 1 && !cluster.naics[0]?.includes('-')
  return [
    {
      role: 'job-count',
      en: `Advance CTE's 2025 crosswalk places ${cluster.occupationCount} occupations and ${cluster.programCount} instructional programs in ${cluster.name}.`,
      es: `La tabla de correspondencias de Advance CTE de 2025 ubica ${cluster.occupationCount} ocupaciones y ${cluster.programCount} programas de instrucción en ${cluster.nameEs}.`,
    },
    {
      role: 'industry',
      en: `${cluster.name} is aligned with the NAICS industry ${isOne ? 'sector' : 'sectors'} ${listOf(cluster.naics, 'and')}.`,
      es: `${cluster.nameEs} corresponde ${isOne ? 'al sector industrial' : 'a los sectores industriales'} NAICS ${listOf(cluster.naics, 'y')}.`,
    },
  ]
}
