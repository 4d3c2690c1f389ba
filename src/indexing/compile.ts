import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toHash } from '../domain/hash.ts'
import { type HistoryEvent, type Knowledge, KNOWLEDGE_FORMAT, type Title } from '../domain/knowledge.ts'
import { checkKnowledge } from './check.ts'
import { toVocabulary } from './vocabulary.ts'
import { createFaultList, type Fault } from './fault.ts'
import { type KnowledgeFiles, readKnowledge } from './knowledge-files.ts'
import { articleId, toPassages } from './passages.ts'
import { toFramework } from './structure.ts'
import { splitList } from './table-cells.ts'
import { parseTitleWords, type TitleWord } from './titles/title-words.ts'

export interface Compiled {
  readonly knowledge: Knowledge
  /** Telling words of the world of work, for the title model. */
  readonly titleWords: readonly TitleWord[]
  /** Empty when everything holds; otherwise nothing may be served. */
  readonly faults: readonly Fault[]
}

/** Compiles a `knowledge/` folder into all that the Worker needs and checks that it holds together. */
export function compileKnowledge(root: string): Compiled {
  const list = createFaultList()
  const files = readKnowledge(root, list)
  const framework = toFramework(files, list)
  const titles = toTitles(files)
  const passages = toPassages(files, framework, titles)
  const version = toHash(passages.map(({ id, hash }) => `${id} ${hash}`).join('\n'))
  const knowledge: Knowledge = {
    format: KNOWLEDGE_FORMAT,
    version,
    framework,
    sources: [...files.sources],
    passages,
    titles,
    events: toEvents(files),
    vocabulary: toVocabulary(framework, passages, titles),
  }
  checkKnowledge({ files, knowledge, faults: list })
  const titleWords = parseTitleWords(readFileSync(join(root, 'title-words.csv'), 'utf8'), framework, list)
  return { knowledge, titleWords, faults: list.faults }
}

function toTitles(files: KnowledgeFiles): Title[] {
  return files.occupations.flatMap((row) => [
    { text: row.title, soc: row.soc_code, nature: 'official' as const },
    ...splitList(row.reported_titles).map((text) => ({ text, soc: row.soc_code, nature: 'reported' as const })),
    ...splitList(row.everyday_titles).map((text) => ({ text, soc: row.soc_code, nature: 'everyday' as const })),
    ...[row.title_es, ...splitList(row.everyday_titles_es)].map((text) => ({ text, soc: row.soc_code, nature: 'es' as const })),
  ])
}

function toEvents({ articles }: KnowledgeFiles): HistoryEvent[] {
  return articles
    .flatMap((article) => (article.folder === 'history' ? [{ date: article.front.event, passageId: articleId(article) }] : []))
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.passageId.localeCompare(b.passageId))
}
