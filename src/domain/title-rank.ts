import type { Place } from './framework.ts'

/**
 * How a typed title met what we know. `exact`: the words of a known title, but
 * for plurals, abbreviations and punctuation. `close`: nearly all of its
 * words, another order, or a slip of the pen. `guess`: by likeness only, to be
 * told to a reader as "closest", never as a fact.
 */
export type TitleMatch = 'exact' | 'close' | 'guess'

export interface RankedOccupation {
  readonly soc: string
  /** 0 to 1; comparable within one ranking and, roughly, between rankings. */
  readonly score: number
  readonly how: TitleMatch
  /** Which of the occupation's places fits the title best: name this one first. */
  readonly place: Place
}

/** A cluster or Sub-Cluster with the probability that the title belongs there; a ranking's scores sum to 1. */
export interface RankedSlug {
  readonly slug: string
  readonly score: number
}

/** Everything best first. `clusters` always holds all of them. */
export interface TitleRanking {
  readonly occupations: readonly RankedOccupation[]
  readonly clusters: readonly RankedSlug[]
  readonly subClusters: readonly RankedSlug[]
  /**
   * How likely it is, measured on titles that the ranker had not seen, that the
   * first cluster is right. Words that name no job ("asdf", "pizza") stay below
   * `NO_TITLE_CONFIDENCE`.
   */
  readonly confidence: number
}

/** Below this confidence a text is better treated as "not a job title" than placed. */
export const NO_TITLE_CONFIDENCE = 0.3

/** Ranks occupations (`limit` at most), clusters and Sub-Clusters for a title as a person types it. */
export type RankTitles = (title: string, limit: number) => TitleRanking
