import { fold } from '../domain/fold.ts'
import type { Framework, Occupation } from '../domain/framework.ts'
import type { Knowledge } from '../domain/knowledge.ts'
import type { Passage, Source } from '../domain/passage.ts'

/** Knowledge by id, for the doors that show one thing. */
export interface Catalog {
  readonly version: string
  readonly framework: Framework
  readonly passageCount: number
  readonly passage: (id: string) => Passage | null
  readonly sourcesOf: (passage: Passage) => readonly Source[]
  /** Occupations in which every word of the query stands: in the title, in a title people use, or as the code. */
  readonly findOccupations: (query: string) => readonly Occupation[]
}

/** Indexes knowledge by id once. */
export function createCatalog({ version, framework, sources, passages, titles }: Knowledge): Catalog {
  const passagesById = new Map(passages.map((passage) => [passage.id, passage]))
  const sourcesById = new Map(sources.map((source) => [source.id, source]))
  let haystacks: ReadonlyMap<string, string> | null = null
  return {
    version,
    framework,
    passageCount: passages.length,
    passage: (id) => passagesById.get(id) ?? null,
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
