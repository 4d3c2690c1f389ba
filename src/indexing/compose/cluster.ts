import type { Cluster, Framework, SubCluster } from '../../domain/framework.ts'
import type { Passage } from '../../domain/passage.ts'
import { type Line, listOf, toPassage } from '../../domain/prose.ts'

interface Dated {
  readonly date: string
  readonly sources: readonly string[]
  readonly prose: readonly Line[]
}

/** Sources that carry the sentences we compose from structure: counts, places, membership. */
const STRUCTURE_SOURCES = ['crosswalk-workbooks-2025', 'careertech-faq', 'groupings-copies']

const merge = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

const named = (items: readonly { readonly name: string; readonly nameEs: string }[]) => ({
  en: listOf(
    items.map(({ name }) => name),
    'and',
  ),
  es: listOf(
    items.map(({ nameEs }) => nameEs),
    'y',
  ),
})

export function composeCluster(framework: Framework, cluster: Cluster, { date, sources, prose }: Dated): Passage {
  const lines = [
    ...prose,
    ...clusterPlace(framework, cluster),
    ...clusterChildren(framework, cluster),
    ...clusterPast(framework, cluster),
    ...clusterCounts(cluster),
  ]
  return toPassage(
    {
      id: `cluster/${cluster.slug}`,
      kind: 'cluster',
      title: cluster.name,
      titleEs: cluster.nameEs,
      questions: [],
      questionsEs: [],
      sources: merge(sources, STRUCTURE_SOURCES),
      readers: ['learner', 'counselor', 'educator', 'administrator', 'staff', 'employer'],
      date,
      status: 'current',
      supersededBy: null,
    },
    lines,
  )
}

function clusterPlace(framework: Framework, cluster: Cluster): Line[] {
  const grouping = framework.groupings.find(({ slug }) => slug === cluster.grouping)
  if (!grouping) return []
  const others = framework.clusters.filter(({ slug }) => grouping.clusters.includes(slug) && slug !== cluster.slug)
  const lines: Line[] = [
    {
      role: 'parent',
      en: `${cluster.name} is one of the ${framework.clusters.length} Career Clusters and stands in the Cluster Grouping ${grouping.name}.`,
      es: `${cluster.nameEs} es uno de los ${framework.clusters.length} Career Clusters y está en la agrupación ${grouping.nameEs}.`,
    },
  ]
  if (others.length === 0) {
    lines.push({
      role: 'siblings',
      en: `${cluster.name} is the only Career Cluster in ${grouping.name}.`,
      es: `${cluster.nameEs} es el único Career Cluster en ${grouping.nameEs}.`,
    })
  }
  if (others.length > 0) {
    lines.push({
      role: 'siblings',
      en: `${grouping.name} also holds ${named(others).en}.`,
      es: `${grouping.nameEs} también incluye ${named(others).es}.`,
    })
  }
  if (cluster.crossCutting) {
    const crossCutting = framework.clusters.filter((other) => other.crossCutting && other.slug !== cluster.slug)
    lines.push({
      role: 'cross-cutting',
      en: `${cluster.name} is one of the ${crossCutting.length + 1} Cross-Cutting Clusters, next to ${named(crossCutting).en}.`,
      es: `${cluster.nameEs} es uno de los ${crossCutting.length + 1} Cross-Cutting Clusters (transversales), junto con ${named(crossCutting).es}.`,
    })
  }
  return lines
}

function clusterChildren(framework: Framework, cluster: Cluster): Line[] {
  const children = framework.subClusters.filter((sub) => sub.cluster === cluster.slug)
  const jobs = children.flatMap((sub) => sub.sampleJobs.slice(0, 2))
  const occupations = [...new Set(jobs)].flatMap((soc) => framework.occupations.filter((occupation) => occupation.soc === soc))
  return [
    {
      role: 'children',
      en: `${cluster.name} has ${children.length} Sub-Clusters: ${named(children).en}.`,
      es: `${cluster.nameEs} tiene ${children.length} Sub-Clusters: ${named(children).es}.`,
    },
    {
      role: 'jobs',
      en: `Sample jobs in ${cluster.name} include ${listOf(
        occupations.map(({ title }) => title),
        'and',
      )}.`,
      es: `Entre los empleos de ejemplo en ${cluster.nameEs} están ${listOf(
        occupations.map(({ titleEs }) => titleEs),
        'y',
      )}.`,
    },
  ]
}

function clusterPast(framework: Framework, cluster: Cluster): Line[] {
  const parents = framework.oldClusters.filter(({ newClusters }) => newClusters.includes(cluster.slug))
  if (parents.length === 0) return []
  return [
    {
      role: 'earlier-name',
      en: `In the 2002 Framework, the fields of today's ${cluster.name} stood mainly in ${named(parents).en}.`,
      es: `En el Marco de 2002, los campos de ${cluster.nameEs} estaban sobre todo en ${named(parents).es}.`,
    },
  ]
}

function clusterCounts(cluster: Cluster): Line[] {
  return [
    {
      role: 'job-count',
      en: `Advance CTE's 2025 crosswalk places ${cluster.occupationCount} occupations and ${cluster.programCount} instructional programs in ${cluster.name}.`,
      es: `El cuadro de correspondencias de Advance CTE de 2025 ubica ${cluster.occupationCount} ocupaciones y ${cluster.programCount} programas de instrucción en ${cluster.nameEs}.`,
    },
    {
      role: 'industry',
      en: `${cluster.name} is aligned with the NAICS industry sectors ${listOf(cluster.naics, 'and')}.`,
      es: `${cluster.nameEs} corresponde a los sectores industriales NAICS ${listOf(cluster.naics, 'y')}.`,
    },
  ]
}

export function composeSubCluster(framework: Framework, sub: SubCluster, { date, sources, prose }: Dated): Passage {
  const cluster = framework.clusters.find(({ slug }) => slug === sub.cluster)
  const lines = cluster ? [...prose, ...subClusterPlace(framework, sub, cluster), ...subClusterJobs(framework, sub)] : [...prose]
  return toPassage(
    {
      id: `sub-cluster/${sub.slug}`,
      kind: 'sub-cluster',
      title: sub.name,
      titleEs: sub.nameEs,
      questions: [],
      questionsEs: [],
      sources: merge(sources, ['crosswalk-workbooks-2025']),
      readers: ['learner', 'counselor', 'educator', 'administrator', 'staff', 'employer'],
      date,
      status: 'current',
      supersededBy: null,
    },
    lines,
  )
}

function subClusterPlace(framework: Framework, sub: SubCluster, cluster: Cluster): Line[] {
  const others = framework.subClusters.filter((other) => other.cluster === cluster.slug && other.slug !== sub.slug)
  const grouping = framework.groupings.find(({ slug }) => slug === cluster.grouping)
  return [
    {
      role: 'parent',
      en: `${sub.name} is a Sub-Cluster of the ${cluster.name} Career Cluster, in the Cluster Grouping ${grouping?.name ?? ''}.`,
      es: `${sub.nameEs} es un Sub-Cluster del Career Cluster ${cluster.nameEs}, en la agrupación ${grouping?.nameEs ?? ''}.`,
    },
    {
      role: 'siblings',
      en: `The other Sub-Clusters of ${cluster.name} are ${named(others).en}.`,
      es: `Los otros Sub-Clusters de ${cluster.nameEs} son ${named(others).es}.`,
    },
  ]
}

function subClusterJobs(framework: Framework, sub: SubCluster): Line[] {
  const jobs = sub.sampleJobs.flatMap((soc) => framework.occupations.filter((occupation) => occupation.soc === soc))
  const lines: Line[] = []
  if (jobs.length > 0) {
    lines.push(
      {
        role: 'jobs',
        en: `Sample jobs in ${sub.name}: ${listOf(
          jobs.map(({ title }) => title),
          'and',
        )}.`,
        es: `Empleos de ejemplo en ${sub.nameEs}: ${listOf(
          jobs.map(({ titleEs }) => titleEs),
          'y',
        )}.`,
      },
      {
        role: 'job-count',
        en: `Advance CTE's 2025 crosswalk places ${sub.occupationCount} ${sub.occupationCount === 1 ? 'occupation' : 'occupations'} in ${sub.name}.`,
        es: `El cuadro de correspondencias de Advance CTE de 2025 ubica ${sub.occupationCount} ${sub.occupationCount === 1 ? 'ocupación' : 'ocupaciones'} en ${sub.nameEs}.`,
      },
    )
  }
  if (sub.programs.length > 0) {
    lines.push({
      role: 'programs',
      en: `Example Programs of Study in ${sub.name}: ${listOf(sub.programs, 'and')}.`,
      es: `Programas de estudio de ejemplo en ${sub.nameEs}: ${listOf(sub.programs, 'y')}.`,
    })
  }
  return lines
}
