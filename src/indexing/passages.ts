import type { Framework } from '../domain/framework.ts'
import { createFrameworkIndex, type FrameworkIndex } from '../domain/framework-index.ts'
import type { Title } from '../domain/knowledge.ts'
import { composeOccupations } from '../domain/occupation-passage.ts'
import type { Passage, PassageKind, SentenceRole } from '../domain/passage.ts'
import { type Line, toPassage } from '../domain/prose.ts'
import { toSlug } from '../domain/slug.ts'
import { structureLines } from './compose/article-structure.ts'
import { composeCluster } from './compose/cluster.ts'
import { composeOverview } from './compose/overview.ts'
import { composePathway } from './compose/pathway.ts'
import { composeSubCluster } from './compose/sub-cluster.ts'
import type { Written } from './compose/written.ts'
import type { AnyArticle, ClusterFile, KnowledgeFiles } from './knowledge-files.ts'
import type { ProseSection } from './article-file.ts'

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
  const index = createFrameworkIndex(framework)
  return [
    composeOverview(framework),
    ...files.articles.map((article) => composeArticle(framework, article)),
    ...files.clusters.flatMap((file) => composeClusterFile(index, file)),
    ...composeOccupations(framework, titles),
    ...framework.pathways.flatMap((pathway) => {
      const old = index.oldClusters.get(pathway.oldCluster)
      return old ? [composePathway(index, pathway, old)] : []
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

/** A cluster and its Sub-Clusters share a file: the text before the first heading is the cluster's, each heading a part's. */
function composeClusterFile(index: FrameworkIndex, { slug, front, sections }: ClusterFile): Passage[] {
  const cluster = index.clusters.get(slug)
  if (!cluster) return []
  const written = (heading: string, sources: readonly string[]): Written => ({
    date: front.date,
    sources,
    prose: toLines(
      sections.find((section) => section.heading === heading),
      'definition',
    ),
  })
  const parts = front.subClusters.flatMap(({ name, sources }) => {
    const sub = index.subClusters.get(toSlug(name))
    return sub?.cluster === slug ? [composeSubCluster(index, sub, written(name, sources))] : []
  })
  return [composeCluster(index, cluster, written('', front.sources)), ...parts]
}
