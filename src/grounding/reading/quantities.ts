import { meaningsOf } from '../language/concepts.ts'
import type { Token } from './tokens.ts'
import type { Unit } from './unit.ts'

export type Bound = 'over' | 'under' | 'about' | 'exact' | 'more' | 'fewer' | 'other' | 'half' | 'percent' | null

/** A number with the thing that it counts. */
export interface Quantity {
  readonly value: number
  readonly bound: Bound
  /** Meanings of the words that may name what is counted, nearest first. */
  readonly counted: readonly (readonly string[])[]
  /** Meanings of all words close by, on both sides: what a passage may count in other words. */
  readonly near: readonly (readonly string[])[]
  readonly unit: number
  readonly text: string
}

const BOUND_BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:more than|over|at least|exceeding|upwards of|mas de|above|topped|past)$/, 'over'],
  [/(?:fewer than|less than|under|below|at most|menos de)$/, 'under'],
  [/(?:nearly|almost|about|around|roughly|some|approximately|close to|casi|unos|unas|cerca de|aproximadamente)$/, 'about'],
  [/(?:exactly|precisely|exactamente)$/, 'exact'],
  [/(?:other|remaining|another|otros|otras|restantes)$/, 'other'],
]
const BOUND_AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:percent|per cent|por ciento)/, 'percent'],
  [/^(?:fewer|less|menos)/, 'fewer'],
  [/^(?:more(?! than)|additional|further|mas\b(?! de)|extra)/, 'more'],
  [/^(?:other|remaining|sister|others|otros|otras|restantes)/, 'other'],
]
const LOOK = 5

function boundOf(tokens: readonly Token[], from: number, to: number): Bound {
  const before = tokens
    .slice(Math.max(0, from - 3), from)
    .map(({ folded }) => folded)
    .join(' ')
  const after = tokens
    .slice(to, to + 3)
    .map(({ folded }) => folded)
    .join(' ')
  const found = BOUND_AFTER.find(([pattern]) => pattern.test(after)) ?? BOUND_BEFORE.find(([pattern]) => pattern.test(before))
  return found ? found[1] : null
}

interface Place {
  readonly units: readonly Unit[]
  readonly tokens: readonly Token[]
}

/** A name can be counted by its words: "13 Industry Advisory Groups" are 13 groups. */
const meaningsToCount = ({ meanings, thing }: Unit): readonly string[] =>
  thing ? [...meanings, ...thing.key.split(' ').flatMap(meaningsOf)] : meanings

const isBreak = (unit: Unit, tokens: readonly Token[]): boolean =>
  unit.kind === 'number' || unit.kind === 'date' || /[,;:()|]|\.\s/.test(tokens[unit.token]?.gap ?? '')
const endsCounted = (unit: Unit): boolean =>
  STOPS.has(unit.text.toLowerCase()) || (unit.kind === 'word' && VERBS.has(unit.text.toLowerCase()))

/** The words right after a number, up to the next break: the first names what is counted. */
function countedAfter({ units, tokens }: Place, index: number): (readonly string[])[] {
  const label = units[index - 1]
  if (label && LABELS.has(tokens[(units[index]?.token ?? 0) - 1]?.folded ?? '')) return [meaningsToCount(label)]
  const after = units.slice(index + 1, index + 1 + LOOK)
  const end = after.findIndex((unit) => isBreak(unit, tokens) || endsCounted(unit))
  const words = end < 0 ? after : after.slice(0, end)
  return words.filter(({ weight, text }) => weight > 0 && !COMPARATIVES.has(text.toLowerCase())).map(meaningsToCount)
}

const nearTo = (units: readonly Unit[], index: number): (readonly string[])[] =>
  units
    .slice(Math.max(0, index - 7), index + 8)
    .filter(({ weight, kind }) => weight > 0 && kind !== 'number')
    .map(meaningsToCount)

/** Numbers of a reading, dates left out, each with what it counts. */
export function quantitiesIn(units: readonly Unit[], tokens: readonly Token[]): Quantity[] {
  return units.flatMap((unit, index) => {
    if (unit.kind !== 'number') return []
    const next = units[index + 1]?.token ?? tokens.length
    const bound = tokens[next]?.gap.startsWith('%') === true ? 'percent' : boundOf(tokens, unit.token, next)
    return [
      {
        value: Number(unit.meanings[0]?.slice(1)),
        bound,
        counted: countedAfter({ units, tokens }, index),
        near: nearTo(units, index),
        unit: index,
        text: unit.text,
      },
    ]
  })
}

/** They stand between a number and what it counts: "five more Sub-Clusters". */
const COMPARATIVES = new Set(
  'more fewer less other others another additional further remaining sister extra different otros otras más menos'.split(' '),
)

/** The number behind such a word is a name and counts nothing: "Job Zone 4 needs …", "version 3.2". */
const LABELS = new Set('zone zones zona zonas version level nivel phase fase part parte step tier grade page chapter section'.split(' '))

/** A verb cannot be counted: "all three fit in …". */
const VERBS = new Set('fit fits belong sit stand share hold make form work go come appear'.split(' '))

/** A preposition or verb after the counted word ends it: "six Sub-Clusters in Agriculture". */
const STOPS = new Set(
  'in at of to from for with on is are was were have has had as that which by en de para con today now currently altogether instead together total hoy ahora actualmente actualidad per each apiece'.split(
    ' ',
  ),
)
