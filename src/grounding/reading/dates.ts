import type { Token } from './tokens.ts'

/** A date as far as a text gives it. */
export interface StatedDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** A second year, as in "2025-26". */
  readonly until: number | null
  readonly from: number
  readonly to: number
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january february march april may june july august september october november december',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'jan feb mar apr may jun jul aug sept oct nov dec',
  ].flatMap((line) => line.split(' ').map((name, index) => [name, index + 1] as const)),
)

const isYear = (token: string | undefined): boolean => token !== undefined && /^(?:19|20)\d\d$/.test(token)
const isDay = (token: string | undefined): boolean => token !== undefined && /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(token)

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.folded ?? ''

function standsInDate(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1)
  const before = wordAt(tokens, at - 1)
  return isYear(next) || isDay(next) || isDay(before) || before === 'de' || isYear(wordAt(tokens, at + 2))
}

/** Words that are no month without a number beside them. */
const AMBIGUOUS = new Set(['may', 'march'])

/** "May" is a month only beside a number; the others need their capital, or Spanish. */
function monthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  const month = token ? MONTHS.get(token.folded) : undefined
  if (!token || month === undefined) return null
  const isMonth = AMBIGUOUS.has(token.folded) ? token.capital && standsInDate(tokens, at) : token.capital || standsInDate(tokens, at)
  return isMonth ? month : null
}

function yearAt(tokens: readonly Token[], at: number): { year: number; until: number | null; to: number } | null {
  const token = tokens[at]
  if (!token || !isYear(token.folded)) return null
  const next = tokens[at + 1]
  const ranged = next && /^\s?[-–/]\s?$/.test(next.gap) && /^(?:\d\d|20\d\d)$/.test(next.folded)
  if (!ranged) return { year: Number(token.folded), until: null, to: at + 1 }
  return { year: Number(token.folded), until: 2000 + (Number(next.folded) % 100), to: at + 2 }
}

function dateAt(tokens: readonly Token[], at: number): StatedDate | null {
  const alone = yearAt(tokens, at)
  if (alone) return { year: alone.year, month: null, day: null, until: alone.until, from: at, to: alone.to }
  if (isDay(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'de')
    return monthFirst({ tokens, from: at, monthIndex: at + 2, day: dayOf(wordAt(tokens, at)) })
  return monthFirst({ tokens, from: at, monthIndex: at, day: null })
}

const dayAt = (tokens: readonly Token[], at: number): number | null => (isDay(wordAt(tokens, at)) ? dayOf(wordAt(tokens, at)) : null)
const dayOf = (word: string): number => Number.parseInt(word, 10)

interface MonthRequest {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly monthIndex: number
  /** Given already, as in "22 de octubre". */
  readonly day: number | null
}

function monthFirst({ tokens, from, monthIndex, day }: MonthRequest): StatedDate | null {
  const month = monthAt(tokens, monthIndex)
  if (month === null) return null
  const ownDay = day === null ? dayAt(tokens, monthIndex + 1) : null
  const next = monthIndex + (ownDay === null ? 1 : 2)
  const date = { month, day: day ?? ownDay, until: null, from }
  const year = yearAt(tokens, /^(?:de|del|of)$/.test(wordAt(tokens, next)) ? next + 1 : next)
  return year ? { ...date, year: year.year, to: year.to } : { ...date, year: null, to: next }
}

/** The dates of a text, in order; each covers tokens `from` (inclusive) to `to` (exclusive). */
export function datesIn(tokens: readonly Token[]): StatedDate[] {
  const dates: StatedDate[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const date = dateAt(tokens, at)
    if (!date) continue
    dates.push(date)
    at = date.to - 1
  }
  return dates
}

/** Reads the date of a passage: "2024-10", "2024-10-22", "2002". */
export function dateOfPassage(date: string): StatedDate | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date)
  if (!match) return null
  return {
    year: Number(match[1]),
    month: match[2] ? Number(match[2]) : null,
    day: match[3] ? Number(match[3]) : null,
    until: null,
    from: 0,
    to: 0,
  }
}

/** Whether `known` says everything that `claimed` says. */
export function carriesDate(known: StatedDate, claimed: StatedDate): boolean {
  const same = (key: 'year' | 'month' | 'day' | 'until'): boolean => claimed[key] === null || claimed[key] === known[key]
  return same('year') && same('month') && same('day') && (claimed.until === null || same('until'))
}
