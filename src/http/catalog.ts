import { fold } from '../domain/fold.ts'
import type { Framework, Occupation } from '../domain/framework.ts'
import { createFrameworkIndex, type FrameworkIndex } from '../domain/framework-index.ts'
import type { HistoryEvent, Knowledge } from '../domain/knowledge.ts'
import type { Passage, PassageKind, Source } from '../domain/passage.ts'

/** Knowledge by id, for the doors that show one thing. */
export interface Catalog {
  readonly version: string
  readonly framework: Framework
  /** The same structure by slug. */
  readonly index: FrameworkIndex
  readonly events: readonly HistoryEvent[]
  readonly passageCount: number
  readonly passage: (id: string) => Passage | null
  /** All passages of a kind, in the order of the knowledge. */
  readonly passagesOf: (kind: PassageKind) => readonly Passage[]
  readonly sourcesOf: (passage: Passage) => readonly Source[]
  /** Occupations in which every word of the query stands: in the title, in a title people use, or as the code. */
  readonly findOccupations: (query: string) => readonly Occupation[]
}

/** Indexes knowledge by id once. */
export function createCatalog({ version, framework, sources, passages, titles, events }: Knowledge): Catalog {
  const passagesById = new Map(passages.map((passage) => [passage.id, passage]))
  const sourcesById = new Map(sources.map((source) => [source.id, source]))
  let haystacks: ReadonlyMap<string, string> | null = null
  return {
    version,
    framework,
    index: createFrameworkIndex(framework),
    events,
    passageCount: passages.length,
    passage: (id) => passagesById.get(id) ?? null,
    passagesOf: (wanted) => passages.filter(({ kind }) => kind === wanted),
    sourcesOf: (passage) => passage.sources.flatMap((id) => sourcesById.get(id) ?? []),
    findOccupations: (query) => {
      // 851 titles with all their other names fold in some milliseconds: only when somebody searches.
      haystacks ??= toHaystacks(framework, titles)
      const words = fold(query).split(' ')
      return framework.occupations.filter(({ soc }) => words.every((word) => haystacks?.get(soc)?.includes(word)))
    },
  }
}

function toHaystacks({ occupations }: Framework, titles: Knowledge['titles']): ReadonlyMap<string, string> {
  const names = new Map(occupations.map(({ soc, title, titleEs }) => [soc, [soc, title, titleEs]]))
  for (const { soc, text } of titles) names.get(soc)?.push(text)
  return new Map([...names].map(([soc, texts]) => [soc, fold(texts.join(' | '))]))
}
