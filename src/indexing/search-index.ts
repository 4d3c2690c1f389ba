import { create, insertMultiple, save } from '@orama/orama'
import type { Passage } from '../domain/passage.ts'
import { SEARCH_SCHEMA, SEARCH_TOKENIZER } from '../retrieval/search-schema.ts'

/** Term frequencies are fractions of sixteen digits; three rank the same and halve the file. */
const SIGNIFICANT_DIGITS = 3

/** Occupations are found by the title ranker, which knows thousands of titles; their boilerplate would only fill the index. */
const isSearchedByWords = ({ kind }: Passage): boolean => kind !== 'occupation'

/**
 * Builds the Orama index of all passages and serialises it, so that the Worker
 * loads instead of indexing. The stored documents are cut down to their ids:
 * the passages themselves are in the knowledge file already.
 */
export async function compileSearchIndex(passages: readonly Passage[]): Promise<string> {
  const database = create({ schema: SEARCH_SCHEMA, components: { tokenizer: SEARCH_TOKENIZER }, sort: { enabled: false } })
  await insertMultiple(
    database,
    passages.filter(isSearchedByWords).map(({ id, kind, status, title, titleEs, text }) => ({
      id,
      kind,
      status,
      title: `${title} ${titleEs}`,
      text,
    })),
  )
  const raw = save(database)
  const documents = raw.docs as { docs: Record<string, { id: string }> } // the shape that Orama's default store saves
  for (const [key, document] of Object.entries(documents.docs)) documents.docs[key] = { id: document.id }
  return JSON.stringify(raw, (_, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : value,
  )
}
