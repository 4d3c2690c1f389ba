import type { Cluster, SubCluster } from '../../domain/framework.ts'
import type { FrameworkIndex } from '../../domain/framework-index.ts'
import { EVERYONE, type Passage } from '../../domain/passage.ts'
import { type Line, listOf, namesOf, titlesOf, toPassage } from '../../domain/prose.ts'
import type { Written } from './written.ts'

/** What a file says of a Sub-Cluster, then what follows from the structure: its place, jobs and programs. */
export function composeSubCluster(index: FrameworkIndex, sub: SubCluster, { date, sources, prose }: Written): Passage {
  const cluster = index.clusters.get(sub.cluster)
  return toPassage(
    {
      id: `sub-cluster/${sub.slug}`,
      kind: 'sub-cluster',
      title: sub.name,
      titleEs: sub.nameEs,
      questions: [],
      questionsEs: [],
      sources: [...new Set([...sources, 'crosswalk-workbooks-2025'])],
      readers: EVERYONE,
      date,
      status: 'current',
      supersededBy: null,
    },
    [...prose, ...(cluster ? [...placeLines(index, sub, cluster), ...jobLines(index, sub), ...programLines(sub)] : [])],
  )
}

function placeLines(index: FrameworkIndex, sub: SubCluster, cluster: Cluster): Line[] {
  const others = namesOf(index.subClustersOf(cluster.slug).filter(({ slug }) => slug !== sub.slug))
  const grouping = index.groupings.get(cluster.grouping)
  return [
    {
      role: 'parent',
      en: `${sub.name} is a Sub-Cluster of the ${cluster.name} Career Cluster, in the Cluster Grouping ${grouping?.name ?? ''}.`,
      es: `${sub.nameEs} es un Sub-Cluster del Career Cluster ${cluster.nameEs}, en la agrupación ${grouping?.nameEs ?? ''}.`,
    },
    {
      role: 'siblings',
      en: `The other Sub-Clusters of ${cluster.name} are ${others.en}.`,
      es: `Los otros Sub-Clusters de ${cluster.nameEs} son ${others.es}.`,
    },
  ]
}

/** A Sub-Cluster without any occupation says nothing of jobs. */
function jobLines({ occupations }: FrameworkIndex, { name, nameEs, sampleJobs, occupationCount }: SubCluster): Line[] {
  const jobs = sampleJobs.flatMap((soc) => occupations.get(soc) ?? [])
  if (jobs.length === 0) return []
  const titles = titlesOf(jobs)
  const isOne = occupationCount === 1
  return [
    {
      role: 'jobs',
      en: `Sample jobs in ${name}: ${titles.en}.`,
      es: `Empleos de ejemplo en ${nameEs}: ${titles.es}.`,
    },
    {
      role: 'job-count',
      en: `Advance CTE's 2025 crosswalk places ${occupationCount} ${isOne ? 'occupation' : 'occupations'} in ${name}.`,
      es: `La tabla de correspondencias de Advance CTE de 2025 ubica ${occupationCount} ${isOne ? 'ocupación' : 'ocupaciones'} en ${nameEs}.`,
    },
  ]
}

function programLines({ name, nameEs, programs }: SubCluster): Line[] {
  if (programs.length === 0) return []
  return [
    {
      role: 'programs',
      en: `Example Programs of Study in ${name}: ${listOf(programs, 'and')}.`,
      es: `Programas de estudio de ejemplo en ${nameEs}: ${listOf(programs, 'y')}.`,
    },
  ]
}
