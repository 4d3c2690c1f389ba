import type { Framework, OldCluster, Pathway } from '../../domain/framework.ts'
import type { Passage } from '../../domain/passage.ts'
import { type Line, listOf, toPassage } from '../../domain/prose.ts'

const EVERYONE: Passage['readers'] = ['learner', 'counselor', 'educator', 'administrator', 'staff', 'employer']

const names = (items: readonly { readonly name: string }[]): string =>
  listOf(
    items.map(({ name }) => name),
    'and',
  )
const namesEs = (items: readonly { readonly nameEs: string }[]): string =>
  listOf(
    items.map(({ nameEs }) => nameEs),
    'y',
  )

/** The one passage that counts and lists what the whole Framework holds. */
export function composeOverview(framework: Framework): Passage {
  const { clusters, subClusters, groupings } = framework
  const crossCutting = clusters.filter((cluster) => cluster.crossCutting)
  const lines: Line[] = [
    {
      role: 'cluster-count',
      en: `The modernized National Career Clusters Framework, released on October 22, 2024, has ${clusters.length} Career Clusters.`,
      es: `El Marco Nacional de Career Clusters modernizado, publicado el 22 de octubre de 2024, tiene ${clusters.length} Career Clusters.`,
    },
    {
      role: 'cluster-list',
      en: `The ${clusters.length} Career Clusters are ${names(clusters)}.`,
      es: `Los ${clusters.length} Career Clusters son ${namesEs(clusters)}.`,
    },
    {
      role: 'sub-cluster-count',
      en: `The ${clusters.length} Career Clusters divide into ${subClusters.length} Sub-Clusters.`,
      es: `Los ${clusters.length} Career Clusters se dividen en ${subClusters.length} Sub-Clusters.`,
    },
    {
      role: 'grouping-list',
      en: `The Framework has ${groupings.length} Cluster Groupings: ${names(groupings)}.`,
      es: `El Marco tiene ${groupings.length} agrupaciones (Cluster Groupings): ${namesEs(groupings)}.`,
    },
    {
      role: 'cross-cutting',
      en: `The Framework has ${crossCutting.length} Cross-Cutting Clusters: ${names(crossCutting)}.`,
      es: `El Marco tiene ${crossCutting.length} Cross-Cutting Clusters (transversales): ${namesEs(crossCutting)}.`,
    },
    {
      role: 'practice-count',
      en: 'The Framework has 12 Career Ready Practices, updated in October 2024.',
      es: 'El Marco tiene 12 Career Ready Practices, actualizadas en octubre de 2024.',
    },
    {
      role: 'prose',
      en: 'Advance CTE is the steward of the National Career Clusters Framework.',
      es: 'Advance CTE es la organización responsable del Marco Nacional de Career Clusters.',
    },
  ]
  return toPassage(
    {
      id: 'framework/overview',
      kind: 'framework',
      title: 'The Framework in brief',
      titleEs: 'El Marco en breve',
      questions: ['How many clusters are there?', 'List all career clusters', 'How many sub-clusters are there?'],
      questionsEs: ['¿Cuántos clusters hay?', '¿Cuáles son los 14 Career Clusters?'],
      sources: ['release-2024', 'careertech-faq', 'crosswalk-workbooks-2025', 'groupings-copies'],
      readers: EVERYONE,
      date: '2024-10',
      status: 'current',
      supersededBy: null,
    },
    lines,
  )
}

/** A pathway of the 2002 Framework and where its occupations stand today, by our own count. */
export function composePathway(framework: Framework, pathway: Pathway, old: OldCluster): Passage {
  const places = pathway.places.map((place) => {
    const cluster = framework.clusters.find(({ slug }) => slug === place.cluster)
    const sub = framework.subClusters.find(({ slug }) => slug === place.subCluster)
    return { en: `${sub?.name ?? ''} (${cluster?.name ?? ''})`, es: `${sub?.nameEs ?? ''} (${cluster?.nameEs ?? ''})` }
  })
  const lines: Line[] = [
    {
      role: 'parent',
      en: `${pathway.name} was a pathway of the ${old.name} cluster in the 2002 Framework.`,
      es: `${pathway.nameEs} era un pathway del cluster ${old.nameEs} en el Marco de 2002.`,
    },
  ]
  if (places.length > 0) {
    lines.push({
      role: 'successors',
      en: `By our count of O*NET occupations, jobs of the 2002 pathway ${pathway.name} now stand mostly in ${listOf(
        places.map(({ en }) => en),
        'and',
      )}.`,
      es: `Según nuestro conteo de ocupaciones de O*NET, los empleos del pathway ${pathway.nameEs} de 2002 están hoy sobre todo en ${listOf(
        places.map(({ es }) => es),
        'y',
      )}.`,
    })
  }
  lines.push({
    role: 'prose',
    en: `The count for the 2002 pathway ${pathway.name} is Cairn's own and not an official crosswalk.`,
    es: `El conteo para el pathway ${pathway.nameEs} de 2002 es de Cairn y no un cuadro oficial.`,
  })
  return toPassage(
    {
      id: `pathway/${pathway.slug}`,
      kind: 'pathway',
      title: `${pathway.name} (2002 pathway)`,
      titleEs: `${pathway.nameEs} (pathway de 2002)`,
      questions: [],
      questionsEs: [],
      sources: ['older-page-2002', 'crosswalk-evidence'],
      readers: ['counselor', 'educator', 'administrator', 'staff'],
      date: '2025-09',
      status: 'superseded',
      supersededBy: null,
    },
    lines,
  )
}
