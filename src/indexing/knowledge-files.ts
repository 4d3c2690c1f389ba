import { parse as parseCsv } from 'csv-parse/sync'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { parseDocument } from 'yaml'
import { Source } from '../domain/passage.ts'
import { toSlug } from '../domain/slug.ts'
import { type ArticleFile, readArticleFile } from './article-file.ts'
import { type ArticleFolder, articleSchemas, ClusterFront, OccupationRow, PathwayRow } from './front-matter.ts'
import type { FaultList } from './fault.ts'

export type AnyArticle = {
  [Folder in ArticleFolder]: { folder: Folder; slug: string } & ArticleFile<z.infer<(typeof articleSchemas)[Folder]>>
}[ArticleFolder]

export type ClusterFile = ArticleFile<ClusterFront> & { readonly slug: string }

/** A row of a table with the line it stands on. */
export type Row<Value> = Value & { readonly line: number }

/** Everything in `knowledge/`, parsed but not yet held against each other. */
export interface KnowledgeFiles {
  readonly sources: readonly Source[]
  readonly clusters: readonly ClusterFile[]
  readonly articles: readonly AnyArticle[]
  readonly occupations: readonly Row<OccupationRow>[]
  readonly pathways: readonly Row<PathwayRow>[]
}

/** Reads `knowledge/`. Faults are collected; what could not be parsed is left out. */
export function readKnowledge(root: string, faults: FaultList): KnowledgeFiles {
  const folders = Object.keys(articleSchemas) as ArticleFolder[] // keys of the literal above
  return {
    sources: readSources(root, faults),
    clusters: readClusters(root, faults),
    articles: folders.flatMap((folder) => readFolder(root, folder, faults)),
    occupations: readTable({ root, file: 'occupations.csv', schema: OccupationRow, faults }),
    pathways: readTable({ root, file: 'crosswalk/pathways.csv', schema: PathwayRow, faults }),
  }
}

function markdownFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => `${folder}/${entry.name}`)
    .toSorted()
}

const slugOfFile = (file: string): string => file.slice(file.lastIndexOf('/') + 1, -'.md'.length)

function readFolder(root: string, folder: ArticleFolder, faults: FaultList): AnyArticle[] {
  return markdownFiles(root, folder).flatMap((file) => {
    const content = readFileSync(join(root, file), 'utf8')
    const article = readArticleFile({ file, content, schema: articleSchemas[folder], faults })
    // The schema was looked up by `folder`, so front matter and folder belong together.
    return article ? [{ ...article, folder, slug: slugOfFile(file) } as AnyArticle] : []
  })
}

function readClusters(root: string, faults: FaultList): ClusterFile[] {
  return markdownFiles(root, 'clusters').flatMap((file) => {
    const article = readArticleFile({ file, content: readFileSync(join(root, file), 'utf8'), schema: ClusterFront, faults })
    if (!article) return []
    const slug = slugOfFile(file)
    if (toSlug(article.front.name) !== slug)
      faults.add(file, article.lineOf('name'), `name "${article.front.name}" belongs into ${toSlug(article.front.name)}.md`)
    return [{ ...article, slug }]
  })
}

function readSources(root: string, faults: FaultList): Source[] {
  const file = 'sources.yaml'
  const document = parseDocument(readFileSync(join(root, file), 'utf8'), { schema: 'core' })
  const parsed = z
    .array(Source.extend({ published: z.union([z.string(), z.number()]).transform(String), confidence: z.string().optional() }))
    .safeParse(document.toJS())
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues)
    faults.add(file, 1, `entry ${String(issue.path[0])}: ${issue.path.slice(1).join('.')}: ${issue.message}`)
  return []
}

interface TableOptions<Schema extends z.ZodType> {
  readonly root: string
  readonly file: string
  readonly schema: Schema
  readonly faults: FaultList
}

function readTable<Schema extends z.ZodObject>({ root, file, schema, faults }: TableOptions<Schema>): Row<z.infer<Schema>>[] {
  const rows: unknown = parseCsv(readFileSync(join(root, file), 'utf8'), { columns: true, info: true, skip_empty_lines: true })
  const WithInfo = z.array(z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }))
  return WithInfo.parse(rows).flatMap(({ record, info }) => {
    const parsed = schema.safeParse(record)
    if (parsed.success) return [{ ...parsed.data, line: info.lines }]
    for (const issue of parsed.error.issues) faults.add(file, info.lines, `${issue.path.join('.')}: ${issue.message}`)
    return []
  })
}
