import type { Framework } from '../domain/framework.ts'
import { composeOccupations } from '../domain/occupation-passage.ts'
import type { Passage, PassageKind, SentenceRole } from '../domain/passage.ts'
import { type Line, listOf, toPassage } from '../domain/prose.ts'
import { toSlug } from '../domain/slug.ts'
import { composeCluster, composeSubCluster } from './compose/cluster.ts'
import { composeOverview, composePathway } from './compose/overview.ts'
import type { AnyArticle, ClusterFile, KnowledgeFiles } from './knowledge-files.ts'
import type { ProseSection } from './article-file.ts'
import type { Title } from '../domain/knowledge.ts'

/** Ids and kinds of articles by folder. Ids are public: a changed prefix is a broken link. */
const ARTICLE_KIND = {
  groupings: { kind: 'grouping', prefix: 'grouping' },
  'practices/2012': { kind: 'practice', prefix: 'practice/2012' },
  'practices/2024': { kind: 'practice', prefix: 'practice/2024' },
  'crosswalk/2002': { kind: 'crosswalk', prefix: 'crosswalk/2002' },
  crosswalk: { kind: 'crosswalk', prefix: 'crosswalk' },
  faq: { kind: 'faq', prefix: 'faq' },
  history: { kind: 'history', prefix: 'history' },
  methodology: { kind: 'methodology', prefix: 'methodology' },
  readings: { kind: 'reading', prefix: 'reading' },
  terms: { kind: 'term', prefix: 'term' },
} as const satisfies Record<AnyArticle['folder'], { kind: PassageKind; prefix: string }>

export const articleId = ({ folder, slug }: Pick<AnyArticle, 'folder' | 'slug'>): string => `${ARTICLE_KIND[folder].prefix}/${slug}`

/** Turns files and structure into every passage that Cairn can cite. */
export function toPassages(files: KnowledgeFiles, framework: Framework, titles: readonly Title[]): Passage[] {
  return [
    composeOverview(framework),
    ...files.articles.map((article) => composeArticle(framework, article)),
    ...files.clusters.flatMap((file) => composeClusterFile(framework, file)),
    ...composeOccupations(framework, titles),
    ...framework.pathways.flatMap((pathway) => {
      const old = framework.oldClusters.find(({ slug }) => slug === pathway.oldCluster)
      return old ? [composePathway(framework, pathway, old)] : []
    }),
  ]
}

/** The first line of an article answers its title; the rest adds to it. */
const toLines = (section: ProseSection | undefined, first: SentenceRole): Line[] =>
  (section?.lines ?? []).map(({ en, es }, index) => ({ role: index === 0 ? first : 'prose', en, es }))

function composeArticle(framework: Framework, article: AnyArticle): Passage {
  const { front, sections } = article
  return toPassage(
    {
      id: articleId(article),
      kind: ARTICLE_KIND[article.folder].kind,
      title: front.title,
      titleEs: front.titleEs,
      questions: front.questions,
      questionsEs: front.questionsEs,
      sources: front.sources,
      readers: front.audiences,
      date: front.date,
      status: front.status,
      supersededBy: front.supersededBy ?? null,
    },
    [...sections.flatMap((section) => toLines(section, 'definition')), ...structureLines(framework, article)],
  )
}

/** Sentences that follow from structure, so that a file and the structure cannot disagree. */
function structureLines(framework: Framework, article: AnyArticle): Line[] {
  if (article.folder === 'groupings') return groupingLines(framework, article.front)
  if (article.folder === 'crosswalk/2002') return oldClusterLines(framework, article.front)
  return []
}

function groupingLines(framework: Framework, front: { name: string; nameEs: string; clusters: readonly string[] }): Line[] {
  const clusters = framework.clusters.filter(({ slug }) => front.clusters.includes(slug))
  const one = clusters.length === 1
  return [
    {
      role: 'children',
      en: `${front.name} holds ${clusters.length} Career ${one ? 'Cluster' : 'Clusters'}: ${listOf(
        clusters.map(({ name }) => name),
        'and',
      )}.`,
      es: `${front.nameEs} reúne ${clusters.length} Career ${one ? 'Cluster' : 'Clusters'}: ${listOf(
        clusters.map(({ nameEs }) => nameEs),
        'y',
      )}.`,
    },
  ]
}

function oldClusterLines(
  framework: Framework,
  front: { name: string; nameEs: string; newClusters: readonly string[]; pathways: readonly string[] },
): Line[] {
  const successors = framework.clusters.filter(({ slug }) => front.newClusters.includes(slug))
  const pathways = framework.pathways.filter(({ oldCluster }) => oldCluster === toSlug(front.name))
  const successorLine: Line =
    successors.length === 0
      ? {
          role: 'successors',
          en: `${front.name}, a cluster of the 2002 Framework, has no single successor among today's Career Clusters.`,
          es: `${front.nameEs}, un cluster del Marco de 2002, no tiene un sucesor único entre los Career Clusters de hoy.`,
        }
      : {
          role: 'successors',
          en: `The fields of ${front.name}, a cluster of the 2002 Framework, stand today in ${listOf(
            successors.map(({ name }) => name),
            'and',
          )}.`,
          es: `Los campos de ${front.nameEs}, un cluster del Marco de 2002, están hoy en ${listOf(
            successors.map(({ nameEs }) => nameEs),
            'y',
          )}.`,
        }
  return [
    successorLine,
    {
      role: 'pathways',
      en: `The ${pathways.length} pathways of ${front.name} in the 2002 Framework were ${listOf(
        pathways.map(({ name }) => name),
        'and',
      )}.`,
      es: `Los ${pathways.length} pathways de ${front.nameEs} en el Marco de 2002 eran ${listOf(
        pathways.map(({ nameEs }) => nameEs),
        'y',
      )}.`,
    },
  ]
}

function composeClusterFile(framework: Framework, { slug, front, sections }: ClusterFile): Passage[] {
  const cluster = framework.clusters.find((item) => item.slug === slug)
  if (!cluster) return []
  const subPassages = front.subClusters.flatMap((sub) => {
    const structure = framework.subClusters.find((item) => item.slug === toSlug(sub.name) && item.cluster === slug)
    const section = sections.find(({ heading }) => heading === sub.name)
    return structure
      ? [composeSubCluster(framework, structure, { date: front.date, sources: sub.sources, prose: toLines(section, 'definition') })]
      : []
  })
  const own = composeCluster(framework, cluster, {
    date: front.date,
    sources: front.sources,
    prose: toLines(
      sections.find(({ heading }) => heading === ''),
      'definition',
    ),
  })
  return [own, ...subPassages]
}
