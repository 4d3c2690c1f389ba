import type { Level, Structure } from './structure.ts'
import type { Reading } from './reading/reading.ts'
import type { Unit } from './reading/unit.ts'

/** What the reader has read before a sentence; "it", "there" and "so are" are understood from it. */
export interface ClaimContext {
  /** Sentences before, the nearest last. */
  readonly before: readonly Reading[]
  /** The line that introduces the list in which the sentence stands. */
  readonly leadIn: Reading | null
  /** An earlier sentence has told whose or which time's word the same passages are: "The July 2024 FAQ says …". */
  readonly attributed: boolean
}

export interface Claim {
  readonly reading: Reading
  readonly context: ClaimContext
  readonly spanish: boolean
}

const keysOn = (units: readonly Unit[], level: Level, structure: Structure): string[] =>
  units.flatMap(({ thing }) => (thing && structure.levelsOf(thing.key).includes(level) ? [thing.key] : []))

/** The names of a level among some units, each once. */
export const namedIn = (units: readonly Unit[], level: Level, structure: Structure): string[] => [
  ...new Set(keysOn(units, level, structure)),
]

/** The units of one clause. */
export const clauseOf = ({ units }: Reading, clause: number): Unit[] => units.filter((unit) => unit.clause === clause)

/** What the sentences before were last about on a level: the meaning of "there" and "that Sub-Cluster". */
export function focusOf({ before, leadIn }: ClaimContext, level: Level, structure: Structure): string | null {
  const readings = leadIn ? [...before, leadIn] : before
  for (const reading of readings.toReversed()) {
    const key = keysOn(reading.units, level, structure).at(-1)
    if (key !== undefined) return key
  }
  return null
}

const BACKWARD =
  /\b(?:it|its|there|too|also|as well|so (?:are|is|do|does|have|has)|same|that (?:sub-cluster|cluster|grouping|one)|this (?:sub-cluster|cluster|grouping)|the (?:sub-cluster|cluster|grouping)|they|them|their|share|here|allí|ahí|también|ese|este|esta|esa|su|sus|ella|mismo|misma|tampoco)\b/i

/** Whether a sentence leans on what stands before it. */
export const leansBack = (text: string): boolean => BACKWARD.test(text)
