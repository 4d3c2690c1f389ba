import { create, load, type RawData, search } from '@orama/orama'
import type { PassageKind } from '../domain/passage.ts'
import { SEARCH_BOOST, SEARCH_SCHEMA, SEARCH_TOKENIZER } from './search-schema.ts'

export interface FullTextRequest {
  readonly query: string
  readonly limit: number
  readonly kind: PassageKind | null
}

/** Full-text search: passage ids, best first. */
export type FullText = (request: FullTextRequest) => Promise<string[]>

/** Loads the serialised Orama index; nothing is indexed at run time. */
export function createFullText(searchText: string): FullText {
  const database = create({ schema: SEARCH_SCHEMA, components: { tokenizer: SEARCH_TOKENIZER }, sort: { enabled: false } })
  // The text is what `compileSearchIndex` wrote in the same build as the knowledge file.
  load(database, JSON.parse(searchText) as RawData)
  return async ({ query, limit, kind }) => {
    const found = await search(database, {
      term: query,
      properties: ['title', 'text'],
      boost: SEARCH_BOOST,
      limit,
      ...(kind === null ? {} : { where: { kind: { eq: kind } } }),
    })
    // The stored documents hold their ids and nothing else.
    return found.hits.map(({ document }) => (document as unknown as { readonly id: string }).id)
  }
}
