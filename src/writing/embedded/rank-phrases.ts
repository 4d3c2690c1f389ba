import type { Locale } from '../../domain/locale.ts'
import type { Measure } from '../../domain/measure.ts'

interface Ranked {
  readonly name: string
  readonly count: number
}

/** The thing with the most or the fewest, and those that it is set against. */
export interface Winner extends Ranked {
  readonly end: 'most' | 'fewest'
  readonly measure: Measure
  readonly others: readonly Ranked[]
}

/** The writer's own words for what has more. */
export interface RankPhrases {
  readonly rankWinner: (winner: Winner) => string
  readonly rankTie: (measure: Measure, names: readonly string[], count: number) => string
}

const COUNTED_EN: Readonly<Record<Measure, string>> = {
  jobs: 'occupations',
  programs: 'instructional programs',
  'sub-clusters': 'Sub-Clusters',
  clusters: 'Career Clusters',
  pathways: 'pathways',
  preparation: 'preparation',
}

const COUNTED_ES: Readonly<Record<Measure, string>> = {
  jobs: 'ocupaciones',
  programs: 'programas de instrucción',
  'sub-clusters': 'Sub-Clusters',
  clusters: 'Career Clusters',
  pathways: 'pathways',
  preparation: 'preparación',
}

const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
const namesOf = (others: readonly Ranked[], and: string): string =>
  joined(
    others.map(({ name }) => name),
    and,
  )
const countsOf = (others: readonly Ranked[], and: string): string =>
  joined(
    others.map(({ count }) => String(count)),
    and,
  )

/** The words by language. */
export const RANK_PHRASES: Readonly<Record<Locale, RankPhrases>> = {
  en: {
    rankWinner: ({ end, measure, name, count, others }) =>
      measure === 'preparation'
        ? `**${name}** need ${end === 'most' ? 'more' : 'less'} preparation than ${namesOf(others, 'and')}: Job Zone ${count} against ${countsOf(others, 'and')}.`
        : `**${name}** has ${end === 'most' ? 'more' : 'fewer'} ${COUNTED_EN[measure]} than ${namesOf(others, 'and')}: ${count} against ${countsOf(others, 'and')}.`,
    rankTie: (measure, names, count) =>
      measure === 'preparation'
        ? `${joined(names, 'and')} need the same amount of preparation: Job Zone ${count}.`
        : `${joined(names, 'and')} have the same number of ${COUNTED_EN[measure]}: ${count}.`,
  },
  es: {
    // The guard reads what a Spanish number counts from the word behind it; the sentences that follow give the numbers.
    rankWinner: ({ end, measure, name, count, others }) =>
      measure === 'preparation'
        ? `**${name}** pide ${end === 'most' ? 'más' : 'menos'} preparación que ${namesOf(others, 'y')}: Job Zone ${count} frente a ${countsOf(others, 'y')}.`
        : `**${name}** tiene ${end === 'most' ? 'más' : 'menos'} ${COUNTED_ES[measure]} que ${namesOf(others, 'y')}.`,
    rankTie: (measure, names, count) =>
      measure === 'preparation'
        ? `${joined(names, 'y')} piden la misma preparación: Job Zone ${count}.`
        : `${joined(names, 'y')} tienen el mismo número de ${COUNTED_ES[measure]}.`,
  },
}
