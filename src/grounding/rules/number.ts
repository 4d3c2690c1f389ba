import { clauseOf, focusOf, namedIn } from '../claim.ts'
import { meaningsOf, meet } from '../language/concepts.ts'
import type { Quantity } from '../reading/quantities.ts'
import type { Reading } from '../reading/reading.ts'
import { isSumOrAverage } from '../arithmetic.ts'
import { comparisonHolds, derivedFrom, fractionHolds, type Known, nameBehind } from '../counts.ts'
import type { Unit } from '../reading/unit.ts'
import type { Rule, RuleInput } from './rule.ts'
import { checkRanges } from './range.ts'
import { contradictsTotal, tellsTotal } from './total.ts'

/**
 * Every number of the claim stands in a cited passage and counts the same
 * thing there, or follows from it: by counting a list, by adding, by taking
 * away ("two fewer"), as a share ("more than half").
 */
export const checkNumbers: Rule = (input) => {
  const { claim, passages } = input
  const known = passages.flatMap((passage) => passage.known)
  for (const quantity of claim.reading.quantities) {
    if (isQuoted(quantity, input) || pointsBack(quantity, input)) continue
    if (!holds(quantity, known, input)) return { reason: 'number', words: quantity.text }
  }
  if (!fractionHolds(claim.reading, known)) return { reason: 'number', words: 'half' }
  if (!comparisonHolds(claim.reading, known)) return { reason: 'number', words: 'than' }
  return checkRanges(input)
}

const counts = (quantity: Quantity, one: Known): boolean =>
  quantity.counted.length === 0 || one.counted.length === 0 || quantity.counted.some((a) => one.counted.some((b) => meet(a, b)))

/** The passage counts the same in other words: "350 nominations", "350 people had been nominated". */
const countsNearby = (quantity: Quantity, one: Known): boolean => quantity.counted.some((a) => one.near.some((b) => meet(a, b)))

/** The word right behind the number names what is counted: where both have one, they must agree. */
const countsTheSame = (quantity: Quantity, one: Known): boolean => {
  const [head] = quantity.counted
  return head === undefined || one.counted.length === 0 || one.counted.some((meanings) => meet(meanings, head))
}

function holds(quantity: Quantity, known: readonly Known[], input: RuleInput): boolean {
  if (contradictsStructure(quantity, input) || contradictsTotal(quantity, input)) return false
  const scoped = inScope(quantity, known, input)
  if (
    scoped.some((one) => one.value === quantity.value && counts(quantity, one) && countsTheSame(quantity, one) && boundFits(quantity, one))
  )
    return true
  const sameThing = scoped.some(
    (one) => !one.derived && countsTheSame(quantity, one) && one.counted.length > 0 && quantity.counted.length > 0,
  )
  if (!sameThing && isToldOtherwise(quantity, scoped, input)) return true
  return (
    isRest(quantity, scoped, input) ||
    derivedFrom(quantity, scoped, yearsIn(input)) ||
    isSumOrAverage(quantity, known, input.claim.reading.text)
  )
}

/** Nothing in the passages counts the same thing by its name; other words, or a list, may still count it. */
const isToldOtherwise = (quantity: Quantity, scoped: readonly Known[], input: RuleInput): boolean =>
  scoped.some((one) => one.value === quantity.value && countsNearby(quantity, one) && boundFits(quantity, one)) ||
  (quantity.value <= 3 && listsThatMany(quantity, input)) ||
  namesThatMany(quantity, input)

/** "All three fit in …": the three were named before; nothing is counted here. */
function pointsBack({ unit, value, counted }: Quantity, { claim: { reading } }: RuleInput): boolean {
  const token = reading.units[unit]?.token ?? 0
  const before = reading.tokens[token - 1]?.folded ?? ''
  return value <= 6 && counted[0] === undefined && /^(?:all|those|these|the|los|las|estos|estas)$/.test(before)
}

/** A number within quotation marks is checked with the quotation. */
const isQuoted = ({ unit }: Quantity, { claim: { reading } }: RuleInput): boolean =>
  reading.quotations.some(({ start, end }) => (reading.units[unit]?.start ?? -1) >= start && (reading.units[unit]?.end ?? 0) <= end)

/** "Five more besides that one", "four sister Sub-Clusters": all of a list but those that the claim names or means. */
function isRest(quantity: Quantity, known: readonly Known[], { claim, structure }: RuleInput): boolean {
  if (quantity.bound !== 'more' && quantity.bound !== 'other') return false
  const named = Math.max(1, namedIn(claim.reading.units, 'sub-cluster', structure).length)
  return [named, 1].some((less) =>
    known.some((one) => countsTheSame(quantity, one) && one.value - less === quantity.value && (less === 1 || named > 1)),
  )
}

const yearsIn = ({ passages }: RuleInput): number[] =>
  passages
    .flatMap(({ sentences, date }) => [...sentences.flatMap(({ reading }) => reading.dates), ...(date ? [date] : [])])
    .flatMap(({ year }) => (year === null ? [] : [year]))

/** "Over 150" is not "exactly 150"; "1,400" may be told of "nearly 1,400", since readers take it so. */
const boundFits = (quantity: Quantity, one: Known): boolean => quantity.bound !== 'exact' || one.bound === null || one.bound === 'exact'

/** Two or three places, names or things that the passage lists side by side. */
function listsThatMany({ value }: Quantity, { alignment }: RuleInput): boolean {
  return alignment.windows.some(({ sentence }) => sentence.reading.units.filter(({ kind }) => kind === 'name').length >= value)
}

const COUNTED_LEVEL = { 'sub-cluster': meaningsOf('subcluster'), cluster: meaningsOf('cluster'), grouping: meaningsOf('grouping') }

/** "Two clusters, Agriculture and Education": the claim itself names as many, and its names are checked one by one. */
function namesThatMany({ value }: Quantity, { claim: { reading } }: RuleInput): boolean {
  const things = reading.units.flatMap(({ thing }) => (thing ? [thing] : []))
  return things.some(({ kinds }) =>
    kinds.some((kind) => value > 1 && new Set(things.filter((one) => one.kinds.includes(kind)).map(({ key }) => key)).size === value),
  )
}

/** The names that a number of the claim is about: the one behind it, those of its clause, or those of the sentence. */
function namesBeside({ unit }: Quantity, reading: Reading, named: (units: readonly Unit[]) => string[]): string[] {
  const behind = nameBehind(reading, unit)
  const near = named(behind ? [behind] : clauseOf(reading, reading.units[unit]?.clause ?? 0))
  return near.length > 0 ? near : named(reading.units)
}

/** Where a passage gives the number for several clusters or groupings, only the one that the claim is about counts. */
function inScope(quantity: Quantity, known: readonly Known[], { claim, structure }: RuleInput): readonly Known[] {
  for (const level of ['sub-cluster', 'cluster', 'grouping'] as const) {
    // What is counted is not what it is counted for: "five Sub-Clusters, Insurance being one".
    if (quantity.counted[0]?.some((meaning) => COUNTED_LEVEL[level].includes(meaning)) === true) continue
    const asked = namesBeside(quantity, claim.reading, (units) => namedIn(units, level, structure))
    if (asked.length === 0) continue
    const same = known.filter((one) => one.about[level].some((key) => asked.includes(key)) && countsTheSame(quantity, one))
    const others = known.some(
      (one) => one.about[level].length > 0 && !one.about[level].some((key) => asked.includes(key)) && countsTheSame(quantity, one),
    )
    // A number of the same sentence that belongs to no name may stand beside any: "36 of the 50".
    if (same.length > 0 && others) return [...same, ...known.filter((one) => one.about[level].length === 0 && !one.derived)]
  }
  return known
}

/** Part of a number of Sub-Clusters, or of several clusters together: not what the structure counts. */
const COUNTS_PART = /\b(?:of (?:its|the|their)|together|each|besides|other|two of|three of|de sus|framework|marco|total|all)\b/i

/** "Agriculture has five Sub-Clusters": the Framework itself knows better. */
function contradictsStructure(quantity: Quantity, input: RuleInput): boolean {
  const { claim, structure } = input
  if (!countsAllSubClusters(quantity, claim.reading) || tellsTotal(quantity, input)) return false
  const cluster = clusterCounted(quantity, claim, structure)
  const expected = cluster === null ? undefined : structure.childCount(cluster)
  return expected !== undefined && expected !== quantity.value
}

/** "Has five Sub-Clusters", not "in two Sub-Clusters" or "one of its five". */
function countsAllSubClusters({ unit, bound, value, counted }: Quantity, { units, tokens, text }: Reading): boolean {
  const at = units[unit]?.token ?? 0
  const [before = '', , after = ''] = [at - 1, at, at + 1].map((index) => tokens[index]?.folded)
  return bound === null && value > 1 && counted.length > 0 && after === 'sub' && !/^(?:in|en|to)$/.test(before) && !COUNTS_PART.test(text)
}

/** The one cluster whose Sub-Clusters a number counts: named in its clause, or meant by "it". */
function clusterCounted(quantity: Quantity, { reading, context }: RuleInput['claim'], structure: RuleInput['structure']): string | null {
  const here = namedIn(clauseOf(reading, reading.units[quantity.unit]?.clause ?? 0), 'cluster', structure)
  if (here.length > 0) return here.length === 1 ? (here[0] ?? null) : null
  return namedIn(reading.units, 'cluster', structure).length === 0 ? focusOf(context, 'cluster', structure) : null
}
