import type { Passage } from './passage.ts'

/** A passage found for an inquiry; `n` is the number that writers put in their markers, from 1. */
export interface NumberedPassage {
  readonly n: number
  readonly passage: Passage
  readonly score: number
  /** Which ways led to it: an exact look-up, the title ranker, full text. */
  readonly via: readonly ('entity' | 'title' | 'interest' | 'text')[]
}

export type Evidence = readonly NumberedPassage[]

/** Words that a claim rests on: `passage.text.slice(start, end)` of evidence `n`. */
export interface Citation {
  readonly n: number
  readonly start: number
  readonly end: number
}
