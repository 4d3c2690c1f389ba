import { meaningsOf, meet } from './language/concepts.ts'
import { valueOf } from './language/numbers.ts'
import type { NameKind } from './reading/names.ts'
import type { Bound, Quantity } from './reading/quantities.ts'
import type { Reading } from './reading/reading.ts'
import type { Unit } from './reading/unit.ts'
import type { Scope, ScopedSentence } from './scopes.ts'

/** A number that a passage gives, or that follows from counting its list. */
export interface Known {
  readonly value: number
  readonly bound: Bound
  readonly counted: readonly (readonly string[])[]
  readonly near: readonly (readonly string[])[]
  readonly derived: boolean
  readonly about: Scope['about']
}

/** What a plain list may be a list of. */
const LISTED_THINGS = 'job example kind tool resource area thing field topic theme way step part member aid name option'
  .split(' ')
  .map(meaningsOf)
const PLACE = meaningsOf('place')
const DECADE = meaningsOf('decade')

const NOWHERE: Scope['about'] = { grouping: [], cluster: [], 'sub-cluster': [] }

const KIND_WORDS: readonly (readonly [NameKind, readonly string[]])[] = (
  [
    ['sub-cluster', 'subclusters'],
    ['cluster', 'cluster'],
    ['grouping', 'grouping'],
    ['pathway', 'pathway'],
    ['state', 'state'],
    ['old-cluster', 'cluster'],
    ['proposed-cluster', 'cluster'],
    ['practice', 'practice'],
  ] as const
).map(([kind, word]) => [kind, meaningsOf(word)])

const aboutAt = (sentence: ScopedSentence, unit: number): Scope['about'] =>
  sentence.scopes.find(({ from, to }) => unit >= from && unit < to)?.about ?? NOWHERE

/** All numbers of a passage, with the counts of what it lists. */
export function knownIn(sentences: readonly ScopedSentence[]): Known[] {
  return sentences.flatMap((sentence) => [...statedIn(sentence), ...listedIn(sentence)])
}

const statedIn = (sentence: ScopedSentence): Known[] =>
  sentence.reading.quantities.map(({ value, bound, counted, near, unit }) => ({
    value,
    bound,
    counted,
    near,
    derived: false,
    about: besideIt(sentence, unit) ?? aboutAt(sentence, unit),
  }))

/** What stands between a number and the name of its place: "13 occupations in …", "six are now in …". */
const IN_ITS_PLACE = /^(?: \p{L}+){0,4} (?:in|en) (?:the |el |la )?$/iu

/** The name of the place behind a number, before the next number: "6 in Education and 4 in Arts". */
export function nameBehind({ units, quantities, text }: Reading, at: number): Unit | null {
  const next = quantities.find(({ unit }) => unit > at)?.unit ?? units.length
  const name = units.slice(at + 1, next).find(({ thing }) => thing !== null)
  return name && IN_ITS_PLACE.test(text.slice(units[at]?.end ?? 0, name.start)) ? name : null
}

/** Where a sentence gives several clusters a number each, a number belongs to the name behind "in", or else to the name before it. */
function besideIt({ reading }: ScopedSentence, at: number): Scope['about'] | null {
  const { units, quantities } = reading
  const clusters = units.filter(({ thing }) => thing?.kinds.includes('cluster'))
  if (quantities.length < 2 || new Set(clusters.map(({ thing }) => thing?.key)).size < 2) return null
  const behind = nameBehind(reading, at)?.thing
  const own = behind?.kinds.includes('cluster')
    ? behind
    : units.slice(0, at).findLast(({ thing }) => thing?.kinds.includes('cluster'))?.thing
  return own ? { ...NOWHERE, cluster: [own.key] } : null
}

/** "Its Sub-Clusters are A; B; C" counts three; so does any list of names of one kind, or of plain things. */
function listedIn(sentence: ScopedSentence): Known[] {
  const { units } = sentence.reading
  const found: Known[] = []
  for (const [kind, word] of KIND_WORDS) {
    for (const scope of sentence.scopes.length > 0 ? sentence.scopes : [{ from: 0, to: units.length, about: NOWHERE }]) {
      const names = new Set(units.slice(scope.from, scope.to).flatMap(({ thing }) => (thing?.kinds.includes(kind) ? [thing.key] : [])))
      if (names.size > 1) found.push({ value: names.size, bound: null, counted: [word], near: [], derived: true, about: scope.about })
    }
    const all = new Set(units.flatMap(({ thing }) => (thing?.kinds.includes(kind) ? [thing.key] : [])))
    if (all.size > 1)
      found.push({ value: all.size, bound: null, counted: [word, PLACE], near: [], derived: true, about: everywhere(sentence) })
  }
  return [...found, ...itemsIn(sentence.reading)]
}

/** What a whole sentence is about, all its stretches together. */
function everywhere({ scopes }: ScopedSentence): Scope['about'] {
  const all = (level: 'grouping' | 'cluster' | 'sub-cluster'): string[] => scopes.flatMap(({ about }) => about[level])
  return { grouping: all('grouping'), cluster: all('cluster'), 'sub-cluster': all('sub-cluster') }
}

function itemsIn({ text }: Reading): Known[] {
  const listed = (text.split(/:\s/).at(-1) ?? text).split(/[,;]|\band\b/).filter((part) => part.trim() !== '').length
  return listed > 2 ? [{ value: listed, bound: null, counted: LISTED_THINGS, near: [], derived: true, about: NOWHERE }] : []
}

const YEARS = meaningsOf('year')

/** Numbers that follow by simple arithmetic from two numbers of the same thing. */
export function derivedFrom(quantity: Quantity, known: readonly Known[], yearsKnown: readonly number[]): boolean {
  if (quantity.bound === 'percent') return isPercent(quantity, known)
  const years = known.filter(({ value, counted }) => value > 0 && counted.some((one) => meet(one, DECADE))).map(({ value }) => value * 10)
  if (quantity.counted.some((one) => meet(one, YEARS)) && years.includes(quantity.value)) return true
  if (quantity.counted.some((one) => meet(one, YEARS)) && yearsKnown.some((a) => yearsKnown.some((b) => spanFits(quantity, a - b))))
    return true
  const needed = needsArithmetic(quantity)
  return needed && known.some((a) => known.some((b) => a !== b && followsFrom(quantity, a, b)))
}

/** "More than twenty years" from 2002 to 2024. */
function spanFits({ value, bound }: Quantity, span: number): boolean {
  if (bound === 'over') return span > value && span < value + 10
  if (bound === 'about') return Math.abs(span - value) <= 2
  return span === value
}

const needsArithmetic = ({ bound }: Quantity): boolean => bound === 'fewer' || bound === 'more' || bound === 'other'

function followsFrom(quantity: Quantity, a: Known, b: Known): boolean {
  const alike = a.counted.length === 0 || b.counted.length === 0 || a.counted.some((one) => b.counted.some((other) => meet(one, other)))
  return alike && a.value - b.value === quantity.value
}

const isPercent = (quantity: Quantity, known: readonly Known[]): boolean =>
  known.some((part) => known.some((whole) => whole.value > part.value && Math.abs((part.value / whole.value) * 100 - quantity.value) < 1))

const HALF = /\b(more than|over|less than|fewer than|under|about|más de|menos de)?\s*(?:half|la mitad)\b(?! a dozen| dozen)/i

/** "More than half of 14": some part of some whole is that large. */
export function fractionHolds({ text }: Reading, known: readonly Known[]): boolean {
  const match = HALF.exec(text)
  if (!match) return true
  const bound = match[1]?.toLowerCase() ?? ''
  const stated = known.some(({ bound: one }) => one === 'half')
  return stated || known.some((part) => known.some((whole) => whole.value > part.value && fits(part.value / whole.value, bound)))
}

function fits(share: number, bound: string): boolean {
  if (/more|over|más/.test(bound)) return share > 0.5 && share < 0.75
  if (/less|fewer|under|menos/.test(bound)) return share < 0.5 && share > 0.25
  return Math.abs(share - 0.5) < 0.02
}

const COMPARISON = /\b(one|two|three|four|five|six|\d+) (?:more|fewer|less)(?: [\p{L}-]+)? than\b/iu

/** "One more than Financial Services": two counts of the passages differ by that. */
export function comparisonHolds({ text }: Reading, known: readonly Known[]): boolean {
  const match = COMPARISON.exec(text)
  const difference = match ? valueOf((match[1] ?? '').toLowerCase()) : null
  if (difference === null) return true
  return known.some((a) =>
    known.some((b) => a !== b && a.value - b.value === difference && a.counted.some((one) => b.counted.some((other) => meet(one, other)))),
  )
}
