import type { Citation } from './evidence.ts'

/**
 * What a writer puts out. A language model sends `text` as it comes, Markdown
 * with `[n]` markers cut anywhere. The embedded writer knows what it quotes
 * and sends whole sentences with their citations. Both pass the same guard.
 */
export type DraftPiece = { readonly type: 'text'; readonly text: string } | DraftSentence

export interface DraftSentence {
  readonly type: 'sentence'
  /** Markdown of one sentence or list item, without markers. */
  readonly text: string
  /** Empty for what states no fact: a greeting, an offer, a lead-in. */
  readonly citations: readonly Citation[]
  readonly layout: Layout
}

/** Where a sentence stands: runs on, opens a paragraph, or is an item of a list. */
export type Layout = 'run-on' | 'paragraph' | 'bullet'
