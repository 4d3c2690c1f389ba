import type { Framework } from '../../domain/framework.ts'
import { interestLetters, type InterestLetter } from '../../domain/preparation.ts'
import { type Statement, STATEMENTS } from './statements.ts'

export type Mark = 'like' | 'unsure' | 'dislike'

/** What somebody marked, by statement. What was skipped is not there. */
export type Marks = ReadonlyMap<string, Mark>

export interface ClusterScore {
  readonly slug: string
  /** 0 to 1: the length of the bar. */
  readonly score: number
  /** The marked statements that lead here. */
  readonly liked: readonly Statement[]
}

export interface QuizResult {
  /** Every Career Cluster, the one with most in common first; what is level stands in the order of the Framework. */
  readonly scores: readonly ClusterScore[]
  /** Where to start looking: three, or more where the third is level with others. None where nothing stands out. */
  readonly explore: readonly ClusterScore[]
  readonly outcome: 'found' | 'none-liked' | 'level'
  /** The reader's own strongest interests: at most two, none where no kind of thing was liked more than disliked. */
  readonly interests: readonly InterestLetter[]
}

const POINTS: Readonly<Record<Mark, number>> = { like: 1, unsure: 0, dislike: -1 }
/** What was marked counts three times as much as what the jobs of a cluster have in common with it. */
const STATEMENT_SHARE = 0.75
const SUGGESTIONS = 3
/** More than so many level suggestions would be none. */
const MOST_SUGGESTIONS = 6
const STRONGEST = 2

/**
 * Scores the Career Clusters by what somebody marked.
 *
 * A cluster's score is 0.75 × the mean of the marks on its statements (like 1,
 * not for me −1, not sure and skipped 0) plus 0.25 × how well
 * the reader's interests meet those of the cluster's occupations, and never
 * below 0. An interest is the mean of the marks on its statements, never below
 * 0; an occupation's first interest weighs 3, its second 2, its third 1, and
 * the weights of a cluster sum to 1. Only a cluster with something liked in it
 * is suggested: nobody is sent where nothing they marked leads.
 */
export function scoreInterests(marks: Marks, framework: Framework): QuizResult {
  const interests = new Map(
    LETTERS.map((letter) => [
      letter,
      Math.max(
        0,
        meanMark(marks, ({ interest }) => interest === letter),
      ),
    ]),
  )
  const scores = framework.clusters
    .map(({ slug }): ClusterScore => {
      const own = meanMark(marks, ({ cluster }) => cluster === slug)
      const shares = interestShares(framework, slug)
      const fit = LETTERS.reduce((sum, letter) => sum + (shares.get(letter) ?? 0) * (interests.get(letter) ?? 0), 0)
      const score = Math.max(0, STATEMENT_SHARE * own + (1 - STATEMENT_SHARE) * fit)
      return { slug, score, liked: STATEMENTS.filter(({ id, cluster }) => cluster === slug && marks.get(id) === 'like') }
    })
    .toSorted((a, b) => b.score - a.score)
  return { scores, ...suggest(scores), interests: strongest(interests) }
}

const LETTERS = ['R', 'I', 'A', 'S', 'E', 'C'] as const satisfies readonly InterestLetter[]

/** −1 to 1. To skip is not to be sure: one like alone makes no full bar. */
function meanMark(marks: Marks, belongs: (statement: Statement) => boolean): number {
  const points = STATEMENTS.filter(belongs).map(({ id }) => POINTS[marks.get(id) ?? 'unsure'])
  return points.reduce((sum, value) => sum + value, 0) / points.length
}

const RANK_WEIGHTS = [3, 2, 1] as const

/** How much each interest counts among the occupations of a cluster. */
function interestShares({ occupations }: Framework, slug: string): ReadonlyMap<InterestLetter, number> {
  const weights = new Map<InterestLetter, number>()
  let total = 0
  for (const { places, interests } of occupations) {
    if (!places.some(({ cluster }) => cluster === slug)) continue
    for (const [rank, letter] of interestLetters(interests).entries()) {
      const weight = RANK_WEIGHTS[rank] ?? 0
      weights.set(letter, (weights.get(letter) ?? 0) + weight)
      total += weight
    }
  }
  return new Map([...weights].map(([letter, weight]) => [letter, weight / total]))
}

function suggest(scores: readonly ClusterScore[]): Pick<QuizResult, 'explore' | 'outcome'> {
  const open = scores.filter(({ score, liked }) => score > 0 && liked.length > 0)
  if (scores.every(({ liked }) => liked.length === 0)) return { explore: [], outcome: 'none-liked' }
  const last = open[SUGGESTIONS - 1]?.score ?? 0
  const explore = open.filter(({ score }) => score >= last - LEVEL)
  return explore.length === 0 || explore.length > MOST_SUGGESTIONS ? { explore: [], outcome: 'level' } : { explore, outcome: 'found' }
}

/** So little apart nobody sees on a bar. */
const LEVEL = 0.03

const strongest = (interests: ReadonlyMap<InterestLetter, number>): readonly InterestLetter[] =>
  [...interests]
    .filter(([, strength]) => strength > 0)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, STRONGEST)
    .map(([letter]) => letter)

const isMark = (value: string | null): value is Mark => value !== null && Object.hasOwn(POINTS, value)

/** Reads the fields of the form. Whatever is no mark of a statement is left out. */
export function readMarks(fields: URLSearchParams): Marks {
  return new Map(
    STATEMENTS.flatMap(({ id }) => {
      const value = fields.get(id)
      return isMark(value) ? [[id, value] as const] : []
    }),
  )
}
