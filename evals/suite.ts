import type { BaseCase, Part } from './case.ts'
import type { Pin } from './pin.ts'

/** A sum over so many cases: hits for a rate, values for a mean. */
export interface Measure {
  readonly sum: number
  readonly of: number
}

/** One number of the report, for the whole set, for both parts of it and for what is counted apart. */
export interface Figure {
  readonly id: string
  /** What it says, for somebody who has not read the code. */
  readonly title: string
  /** A `rate` is a share of cases and has an interval; a `mean` and a `count` have none. */
  readonly kind: 'rate' | 'mean' | 'count'
  readonly all: Measure
  readonly parts: Readonly<Record<Part, Measure>>
  readonly slices: Readonly<Record<string, Measure>>
}

/** A case that went wrong, so that a reader can see what and why. */
export interface Failure {
  readonly id: string
  readonly part: Part
  readonly question: string
  readonly answer: string
  readonly reason: string
  readonly evidence: readonly { readonly passageId: string; readonly quote: string }[]
}

export interface SuiteResult {
  readonly suite: string
  readonly cases: Readonly<Record<Part, number>>
  readonly figures: readonly Figure[]
  readonly failures: readonly Failure[]
  /** Answers that were found right, to be held fast; see `approved/`. */
  readonly approved: readonly Pin[]
}

/** One row of a suite's table of figures: what is asked of each measured case. */
export interface FigureRow<Item> {
  readonly id: string
  readonly title: string
  readonly kind: Figure['kind']
  /** What an item adds; null where the figure does not ask about it. A boolean is one hit or miss. */
  readonly measure: (item: Item) => boolean | number | Measure | null
}

interface Measured<Item> {
  readonly items: readonly Item[]
  /** Names of the groups that an item is counted in beside the whole. */
  readonly slices?: (item: Item) => readonly string[]
}

interface OfPart {
  readonly one: Pick<BaseCase, 'part'>
}

/** Adds up a whole table of figures over the same measured cases. */
export const toFigures = <Item extends OfPart>(measured: Measured<Item>, rows: readonly FigureRow<Item>[]): Figure[] =>
  rows.map((row) => toFigure({ ...measured, ...row }))

/** Adds up one figure over measured cases. */
export function toFigure<Item extends OfPart>(request: Measured<Item> & FigureRow<Item>): Figure {
  const { id, title, kind, items, measure, slices = () => [] } = request
  const measured = items.flatMap((item) => {
    const value = toMeasure(measure(item))
    return value === null ? [] : [{ item, value }]
  })
  const sumOf = (some: typeof measured): Measure => ({
    sum: some.reduce((total, { value }) => total + value.sum, 0),
    of: some.reduce((total, { value }) => total + value.of, 0),
  })
  const names = [...new Set(measured.flatMap(({ item }) => slices(item)))].toSorted()
  return {
    id,
    title,
    kind,
    all: sumOf(measured),
    parts: {
      tuned: sumOf(measured.filter(({ item }) => item.one.part === 'tuned')),
      'held-out': sumOf(measured.filter(({ item }) => item.one.part === 'held-out')),
    },
    slices: Object.fromEntries(names.map((name) => [name, sumOf(measured.filter(({ item }) => slices(item).includes(name)))])),
  }
}

function toMeasure(value: boolean | number | Measure | null): Measure | null {
  if (value === null) return null
  if (typeof value === 'object') return value
  return { sum: Number(value), of: 1 }
}

/** The value that is shown and held against the bar. A count is a sum; nothing out of nothing is 1, for nothing went wrong. */
export function valueOf({ kind }: Pick<Figure, 'kind'>, { sum, of }: Measure): number {
  if (kind === 'count') return sum
  return of === 0 ? 1 : sum / of
}

/** How many cases of a set are tuned and how many held out. */
export const countParts = (cases: readonly Pick<BaseCase, 'part'>[]): SuiteResult['cases'] => ({
  tuned: cases.filter(({ part }) => part === 'tuned').length,
  'held-out': cases.filter(({ part }) => part === 'held-out').length,
})
