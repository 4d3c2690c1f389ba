/** The fields of the search index. Shared by the compiler, which fills it, and the Worker, which loads it. */
export const SEARCH_SCHEMA = {
  kind: 'enum',
  status: 'enum',
  title: 'string',
  text: 'string',
} as const

/** English stemming serves both languages well enough: Spanish words meet their like unstemmed or not at all. */
export const SEARCH_TOKENIZER = { language: 'english', stemming: true } as const

/** A hit in the title says more than one in the text. */
export const SEARCH_BOOST = { title: 4, text: 1 } as const
