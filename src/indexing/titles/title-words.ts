import { parse as parseCsv } from 'csv-parse/sync'
import * as z from 'zod'
import type { Framework } from '../../domain/framework.ts'
import type { FaultList } from '../fault.ts'

const TitleWordRow = z.strictObject({ word: z.string().trim().min(2), sub_clusters: z.string().min(1), note: z.string() })

/** A word or short phrase of the world of work and the Sub-Clusters (slugs) that it points to. */
export interface TitleWord {
  readonly word: string
  readonly subClusters: readonly string[]
}

/** Reads `knowledge/title-words.csv`; a Sub-Cluster that does not exist is a fault with its line. */
export function parseTitleWords(content: string, framework: Framework, faults: FaultList): TitleWord[] {
  const known = new Set(framework.subClusters.map(({ slug }) => slug))
  const rows = z
    .array(z.object({ record: TitleWordRow, info: z.object({ lines: z.number() }) }))
    .parse(parseCsv(content, { columns: true, info: true, skip_empty_lines: true }))
  return rows.map(({ record, info }) => {
    const subClusters = record.sub_clusters.split(' | ').map((slug) => slug.trim())
    for (const slug of subClusters.filter((item) => !known.has(item)))
      faults.add('title-words.csv', info.lines, `unknown Sub-Cluster "${slug}"`)
    return { word: record.word, subClusters: subClusters.filter((slug) => known.has(slug)) }
  })
}
