import { create, load, type RawData, search } from '@orama/orama'
import type { Passage } from '../domain/passage.ts'
import type { Search } from '../domain/ports.ts'
import { SEARCH_BOOST, SEARCH_SCHEMA, SEARCH_TOKENIZER } from './search-schema.ts'

/** How far a passage that no longer holds falls behind one that does. */
const STATUS_WEIGHT: Readonly<Record<Passage['status'], number>> = { current: 1, press: 0.7, draft: 0.5, proposal: 0.5, superseded: 0.5 }

/** Loads the serialised index; nothing is indexed at run time. */
export function createSearch(searchText: string, passages: readonly Passage[]): Search {
  const database = create({ schema: SEARCH_SCHEMA, components: { tokenizer: SEARCH_TOKENIZER }, sort: { enabled: false } })
  // The text is what `compileSearchIndex` wrote in the same build; `Knowledge.version` ties the two together.
  load(database, JSON.parse(searchText) as RawData)
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  return async ({ query, limit, kind }) => {
    const found = await search(database, {
      term: query,
      properties: ['title', 'questions', 'text'],
      boost: SEARCH_BOOST,
      limit: limit * 2 + 5,
      ...(kind === null ? {} : { where: { kind: { eq: kind } } }),
    })
    return found.hits
      .flatMap(({ document, score }) => {
        const passage = byId.get(String((document as unknown as { id: string }).id)) // documents hold ids only
        return passage ? [{ passage, score: score * STATUS_WEIGHT[passage.status] }] : []
      })
      .toSorted((a, b) => b.score - a.score || a.passage.id.localeCompare(b.passage.id))
      .slice(0, limit)
  }
}
