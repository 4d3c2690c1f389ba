import type { Framework } from '../../domain/framework.ts'
import { EVERYONE, type Passage } from '../../domain/passage.ts'
import { type Line, namesOf, toPassage } from '../../domain/prose.ts'

/** The one passage that counts and lists what the whole Framework holds. */
export const composeOverview = (framework: Framework): Passage =>
  toPassage(
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
    [...clusterLines(framework), ...subClusterLines(framework), ...groupLines(framework), ...aroundLines()],
  )

function clusterLines({ clusters }: Framework): Line[] {
  const names = namesOf(clusters)
  return [
    {
      role: 'cluster-count',
      en: `The modernized National Career Clusters Framework, released on October 22, 2024, has ${clusters.length} Career Clusters.`,
      es: `El Marco Nacional de Career Clusters modernizado, publicado el 22 de octubre de 2024, tiene ${clusters.length} Career Clusters.`,
    },
    {
      role: 'cluster-list',
      en: `The ${clusters.length} Career Clusters are ${names.en}.`,
      es: `Los ${clusters.length} Career Clusters son ${names.es}.`,
    },
  ]
}

const subClusterLines = ({ clusters, subClusters }: Framework): Line[] => [
  {
    role: 'sub-cluster-count',
    en: `The ${clusters.length} Career Clusters divide into ${subClusters.length} Sub-Clusters.`,
    es: `Los ${clusters.length} Career Clusters se dividen en ${subClusters.length} Sub-Clusters.`,
  },
]

function groupLines({ clusters, groupings }: Framework): Line[] {
  const crossCutting = clusters.filter((cluster) => cluster.crossCutting)
  const groupingNames = namesOf(groupings)
  const crossCuttingNames = namesOf(crossCutting)
  return [
    {
      role: 'grouping-list',
      en: `The Framework has ${groupings.length} Cluster Groupings: ${groupingNames.en}.`,
      es: `El Marco tiene ${groupings.length} agrupaciones (Cluster Groupings): ${groupingNames.es}.`,
    },
    {
      role: 'cross-cutting',
      en: `The Framework has ${crossCutting.length} Cross-Cutting Clusters: ${crossCuttingNames.en}.`,
      es: `El Marco tiene ${crossCutting.length} Cross-Cutting Clusters (transversales): ${crossCuttingNames.es}.`,
    },
  ]
}

/** What belongs to the Framework beside its structure: the practices, and who keeps it. */
const aroundLines = (): Line[] => [
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
