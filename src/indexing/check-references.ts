import { createFrameworkIndex, type FrameworkIndex } from '../domain/framework-index.ts'
import type { CheckOptions } from './check.ts'
import type { FaultList } from './fault.ts'
import type { AnyArticle, ClusterFile } from './knowledge-files.ts'
import { articleId } from './passages.ts'

/** What one file says of another exists, and the other agrees. */
export function checkReferences({ files, knowledge, faults }: CheckOptions): void {
  const ids = new Set(knowledge.passages.map(({ id }) => id))
  const clusters = new Set(files.clusters.map(({ slug }) => slug))
  const index = createFrameworkIndex(knowledge.framework)
  for (const article of files.articles) {
    checkSuccessor(article, ids, faults)
    for (const slug of namedClusters(article)) if (!clusters.has(slug)) faults.add(article.file, 1, `no cluster "${slug}"`)
  }
  for (const file of files.clusters) {
    checkGrouping(file, index, faults)
    checkSections(file, faults)
  }
}

function checkSuccessor(article: AnyArticle, ids: ReadonlySet<string>, faults: FaultList): void {
  const { supersededBy } = article.front
  if (supersededBy === undefined) return
  const line = article.lineOf('supersededBy')
  if (!ids.has(supersededBy)) faults.add(article.file, line, `no passage "${supersededBy}"`)
  if (supersededBy === articleId(article)) faults.add(article.file, line, 'a passage cannot supersede itself')
}

function namedClusters({ front }: AnyArticle): readonly string[] {
  if ('clusters' in front) return front.clusters
  return 'newClusters' in front ? front.newClusters : []
}

function checkGrouping({ file, front, lineOf, slug }: ClusterFile, { groupings }: FrameworkIndex, faults: FaultList): void {
  const grouping = groupings.get(front.grouping)
  if (!grouping) faults.add(file, lineOf('grouping'), `no grouping "${front.grouping}"`)
  if (grouping && !grouping.clusters.includes(slug))
    faults.add(file, lineOf('grouping'), `grouping "${front.grouping}" does not list "${slug}"`)
}

/** Every Sub-Cluster has a section that defines it, and every section belongs to one. */
function checkSections({ file, front, lineOf, sections }: ClusterFile, faults: FaultList): void {
  for (const { name } of front.subClusters) {
    const section = sections.find(({ heading }) => heading === name)
    if (!section || section.lines.length === 0) faults.add(file, lineOf('subClusters'), `no section "## ${name}" with a definition`)
  }
  const names = new Set(front.subClusters.map(({ name }) => name))
  for (const { heading, line } of sections)
    if (heading !== '' && !names.has(heading)) faults.add(file, line, `"## ${heading}" is not one of the subClusters`)
}
