import type { NamedThing } from './names.ts'

export type UnitKind = 'word' | 'name' | 'number' | 'date'

/** The smallest thing a claim is made of: a word, a phrase, a name, a number, a date. */
export interface Unit {
  readonly kind: UnitKind
  readonly text: string
  readonly start: number
  readonly end: number
  readonly meanings: readonly string[]
  /** 0 carries nothing, `SOFT_WEIGHT` is tone, 1 has to stand in the passage. */
  readonly weight: number
  readonly thing: NamedThing | null
  /** Which clause of the sentence it stands in, from 0. */
  readonly clause: number
  readonly negated: boolean
  readonly token: number
}

export const SOFT_WEIGHT = 0.3
