import { clauseOf, focusOf, leansBack, namedIn } from '../claim.ts'
import type { PreparedSentence } from '../evidence.ts'
import { meet } from '../language/concepts.ts'
import type { Reading } from '../reading/reading.ts'
import type { Unit } from '../reading/unit.ts'
import type { Level, Structure } from '../structure.ts'
import type { Fault, RuleInput } from './rule.ts'

/** Words that say how things are placed or what kind of thing they are; they are no item themselves. */
const FRAME = new Set(
  'code codes number content subcluster sub cluster career grouping framework job jobs occupation occupations belong belongs list listed lists include includes contain place placed part find found appear example sample work works worker people person category field area home called name kind option fall sit have has look show turn'.split(
    ' ',
  ),
)

/** A word, or a capitalised one that is no known name. */
const isPlain = ({ kind, thing }: Unit): boolean => kind === 'word' || thing?.kinds.includes('other') === true
const isItem = (unit: Unit): boolean => isPlain(unit) && unit.weight >= 1 && !FRAME.has(unit.text.toLowerCase()) && !/^sub/i.test(unit.text)

/** The names under which something should be listed, and the sentences to look in. */
interface Shelf {
  readonly names: readonly string[]
  readonly level: Level
  readonly sentences: readonly PreparedSentence[]
}

interface Placement {
  readonly inside: number
  readonly outside: number
}

/** "Pilots are in the first, drivers in the second, mechanics in Repair": of those told by their order we cannot say where they are. */
const withoutOrdered = (units: readonly Unit[]): readonly Unit[] =>
  units.slice(units.findLastIndex(({ text }) => /^(?:first|second|third|former|latter)$/i.test(text)) + 1)

/** How well items stand in stretches about one of these names, and in stretches about others. */
function placementOf(items: readonly Unit[], { names, level, sentences }: Shelf): Placement {
  let inside = 0
  let outside = 0
  for (const { scopes, reading } of sentences) {
    for (const { from, to, about } of scopes) {
      if (about[level].length === 0) continue
      const covered = shareIn(items, withoutOrdered(reading.units.slice(from, to)))
      if (about[level].some((key) => names.includes(key))) inside = Math.max(inside, covered)
      else outside = Math.max(outside, covered)
    }
  }
  return { inside, outside }
}

const isSame = (a: Unit, b: Unit): boolean => meet(a.meanings.slice(0, 1), b.meanings.slice(0, 1))
const shareIn = (items: readonly Unit[], units: readonly Unit[]): number =>
  items.filter((item) => units.some((unit) => isPlain(unit) && isSame(unit, item))).length / items.length

const LEVELS: readonly Level[] = ['sub-cluster', 'cluster']

/**
 * Jobs and topics of a clause are listed under the cluster or Sub-Cluster that
 * the clause names or means. "Fine Arts lists painters. Fashion & Interiors
 * lists tailors." puts tailors under one name and not under the other, though
 * a sentence that mixes them shares all its words with the passage.
 */
export function checkPlaces({ claim, passages, structure }: RuleInput): Fault | null {
  if (claim.reading.units.some(({ negated }) => negated)) return null
  const sentences = passages.flatMap((passage) => passage.sentences)
  for (let clause = 0; clause < claim.reading.clauses; clause += 1) {
    const groups = itemGroups(claim.reading, clause)
    for (const level of LEVELS) {
      const shelf = { names: namesFor({ claim, clause, level, structure }), level, sentences }
      const stray = shelf.names.length > 0 ? groups.find((items) => isMisplaced(items, shelf)) : undefined
      if (stray) return { reason: 'relation', words: stray.map(({ text }) => text).join(' ') }
    }
  }
  return null
}

/** All of an item, its noun, or a plural in it is listed under other names only. */
function isMisplaced(items: readonly Unit[], shelf: Shelf): boolean {
  const { inside, outside } = placementOf(items, shelf)
  if (outside === 1 && inside < 0.67) return true
  if (items.length > 1 && inside === 0 && placementOf(items.slice(-1), shelf).outside === 1) return true
  return items.some((item) => /[^s]s$/.test(item.text) && isOnlyOutside(placementOf([item], shelf)))
}

const isOnlyOutside = ({ inside, outside }: Placement): boolean => outside === 1 && inside === 0

/** The items of a list one by one: "web developers", "software testers". */
function itemGroups(reading: Reading, clause: number): Unit[][] {
  const groups: Unit[][] = [[]]
  for (const unit of clauseOf(reading, clause)) {
    if (/[,;]/.test(reading.tokens[unit.token]?.gap ?? '') || /^(?:and|or|y|e|o)$/i.test(unit.text)) groups.push([])
    if (isItem(unit)) groups.at(-1)?.push(unit)
  }
  return groups.filter((group) => group.length > 0)
}

interface NamesRequest {
  readonly claim: RuleInput['claim']
  readonly clause: number
  readonly level: Level
  readonly structure: Structure
}

/** The names that a clause gives, or that it means by "there", "too" or as a bullet. */
function namesFor({ claim: { reading, context }, clause, level, structure }: NamesRequest): string[] {
  const own = namedIn(clauseOf(reading, clause), level, structure)
  if (own.length > 0) return own
  const inSentence = namedIn(reading.units, level, structure)
  if (inSentence.length > 0) return reading.clauses > 1 ? inSentence : []
  const namesOther = LEVELS.some((one) => namedIn(reading.units, one, structure).length > 0)
  if (namesOther || (!leansBack(reading.text) && !context.leadIn)) return []
  // A cluster named before may only have been a contrast; the Sub-Cluster says where we are.
  if (level === 'cluster' && focusOf(context, 'sub-cluster', structure) !== null) return []
  const focus = focusOf(context, level, structure)
  return focus === null ? [] : [focus]
}
