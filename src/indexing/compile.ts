import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toHash } from '../domain/hash.ts'
import { type HistoryEvent, type Knowledge, KNOWLEDGE_FORMAT, type Title } from '../domain/knowledge.ts'
import { checkKnowledge } from './check.ts'
import { toVocabulary } from './vocabulary.ts'
import { createFaultList, type Fault, type FaultList } from './fault.ts'
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

interface Assembled {
  readonly files: KnowledgeFiles
  /** The vocabulary costs most of a compilation and says nothing new about the Framework, so it comes last. */
  readonly knowledge: Omit<Knowledge, 'vocabulary'>
}

/** Reads a `knowledge/` folder and puts together what it says, without asking whether that holds together. */
export function assembleKnowledge(root: string, faults: FaultList): Assembled {
  const files = readKnowledge(root, faults)
  const framework = toFramework(files, faults)
  const titles = toTitles(files)
  const passages = toPassages(files, framework, titles)
  const version = toHash(passages.map(({ id, hash }) => `${id} ${hash}`).join('\n'))
  const events = toEvents(files)
  return { files, knowledge: { format: KNOWLEDGE_FORMAT, version, framework, sources: [...files.sources], passages, titles, events } }
}

/** Compiles a `knowledge/` folder into all that the Worker needs and checks that it holds together. */
export function compileKnowledge(root: string): Compiled {
  const faults = createFaultList()
  const { files, knowledge: assembled } = assembleKnowledge(root, faults)
  const { framework, passages, titles } = assembled
  const knowledge = { ...assembled, vocabulary: toVocabulary(framework, passages, titles) }
  checkKnowledge({ files, knowledge, faults })
  const titleWords = parseTitleWords(readFileSync(join(root, 'title-words.csv'), 'utf8'), knowledge.framework, faults)
  return { knowledge, titleWords, faults: faults.faults }
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
