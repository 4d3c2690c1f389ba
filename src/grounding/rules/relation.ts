import { clauseOf, namedIn } from '../claim.ts'
import type { Reading } from '../reading/reading.ts'
import type { Unit } from '../reading/unit.ts'
import type { Level, Structure } from '../structure.ts'
import { checkOccupations } from './occupation.ts'
import { checkPlaces } from './place.ts'
import type { Fault, Rule, RuleInput } from './rule.ts'

/** Things stand where the claim puts them: in the passage's own lists, and in the Framework's structure. */
export const checkRelations: Rule = (input) =>
  checkFamily(input) ??
  checkContents(input) ??
  checkMeant(input) ??
  checkListed(input) ??
  checkSuccessors(input) ??
  checkOccupations(input) ??
  checkPlaces(input)

const FAMILIES: readonly (readonly [low: Level, high: Level])[] = [
  ['sub-cluster', 'cluster'],
  ['cluster', 'grouping'],
]

/** A Sub-Cluster named beside a cluster that is not its own, a cluster beside a grouping that is not its own. */
function checkFamily({ claim: { reading }, structure }: RuleInput): Fault | null {
  if (reading.units.some(({ negated }) => negated)) return null
  const stretches = [reading.units, ...Array.from({ length: reading.clauses }, (_, clause) => clauseOf(reading, clause))]
  const stray = stretches.map((units) => strangerIn(units, structure)).find((key) => key !== undefined)
  return stray === undefined ? null : { reason: 'relation', words: stray }
}

/** Words by which a whole has its parts behind it. */
const CONTAINS =
  /\b(?:holds?|has|have|contains?|includes?|groups?|joins?|combines?|brings? together|(?:is|are) made (?:up )?of|consists? of|covers?|comprises?|divides? into|re[uú]ne|tiene|incluye|agrupa|comprende|abarca|contiene|se divide en)\b/iu

/** "Building & Moving holds Construction and Energy & Natural Resources": every part behind a whole is its own. */
function checkContents({ claim: { reading }, structure }: RuleInput): Fault | null {
  if (reading.units.some(({ negated }) => negated)) return null
  for (const [low, high] of FAMILIES) {
    const highs = namedIn(reading.units, high, structure)
    const [whole] = highs
    const first = reading.units.find(({ thing }) => thing?.key === whole)
    const between = first ? CONTAINS.exec(reading.text.slice(first.end)) : null
    if (highs.length !== 1 || !first || !between) continue
    const from = first.end + between.index
    const stray = reading.units.find(
      ({ start, thing }) => start > from && thing && structure.levelsOf(thing.key).includes(low) && structure.parentOf(thing.key) !== whole,
    )
    if (stray) return { reason: 'relation', words: stray.text }
  }
  return null
}

const IT_IS_IN =
  /^(?:and |so |y )?(?:it(?:'s| is| belongs| sits| falls)|both|they(?:'re| are| belong)|(?:that|this) (?:cluster|sub-cluster) (?:is|belongs|sits)|pertenece|forma parte|está|ese grupo|este grupo)\b.{0,30}?\b(?:in|to|under|of|en|a|de)\b/i

/** "It's in Cultivating Resources": what the sentence before was about has to be a child of it. */
function checkMeant({ claim: { reading, context }, structure }: RuleInput): Fault | null {
  const last = context.before.at(-1)
  if (!last || !IT_IS_IN.test(reading.text) || reading.units.some(({ negated }) => negated)) return null
  for (const [low, high] of FAMILIES) {
    const highs = namedIn(reading.units, high, structure)
    const [only] = highs
    const lows = namedIn(last.units, low, structure)
    if (highs.length !== 1 || only === undefined || lows.length === 0 || namedIn(reading.units, low, structure).length > 0) continue
    const isChild = lows.some(
      (key) => key === only || structure.parentOf(key) === only || structure.parentOf(structure.parentOf(key) ?? '') === only,
    )
    if (!isChild) return { reason: 'relation', words: only }
  }
  return null
}

/** A name of a stretch, when no name below belongs to any name above. */
function strangerIn(units: readonly Unit[], structure: Structure): string | undefined {
  for (const [low, high] of FAMILIES) {
    const lows = namedIn(units, low, structure)
    const highs = namedIn(units, high, structure)
    const strays = lows.filter(
      (key) => !highs.includes(structure.parentOf(key) ?? '') && !highs.includes(key) && !structure.levelsOf(key).includes(high),
    )
    const parents = lows.map((key) => structure.parentOf(key))
    const isChildless = highs.some((key) => !parents.includes(key) && !lows.includes(key))
    if (isChildless && lows.length === strays.length && strays.length > 0) return strays[0]
  }
  return undefined
}

/** "Creating & Experiencing – …; …": all that is listed under a name is its child. */
function checkListed({ claim: { reading }, structure }: RuleInput): Fault | null {
  const head = headOf(reading)
  if (head === null) return null
  for (const [low, high] of FAMILIES) {
    if (!structure.levelsOf(head.key).includes(high)) continue
    const stray = head.listed.find(
      (key) => isOn(key, low, structure) && !isOn(key, high, structure) && structure.parentOf(key) !== head.key,
    )
    if (stray !== undefined) return { reason: 'relation', words: stray }
  }
  return null
}

const isOn = (key: string, level: Level, structure: Structure): boolean => structure.levelsOf(key).includes(level)

/** The name that a dash, colon or bar sets before a list, and the names of the list. */
function headOf({ units, tokens }: Reading): { readonly key: string; readonly listed: readonly string[] } | null {
  const first = units.findIndex(({ weight }) => weight > 0)
  const thing = units[first]?.thing
  const gap = tokens[units[first + 1]?.token ?? -1]?.gap
  if (!thing || gap === undefined || !/[–—:|]|\s-\s/.test(gap)) return null
  return { key: thing.key, listed: units.slice(first + 1).flatMap((unit) => (unit.thing ? [unit.thing.key] : [])) }
}

const CHANGE =
  /\b(?:becomes?|became|renamed|replaced?d?|now (?:called|named)|turned into|succeed\w*|new cluster|new name|absorb\w*|merged|combined|joined|went to|moved to|took (?:over|the place)|predecessor|old name|earlier name|formerly|used to be called)\b|\||→/i

const ONE_HEIR = /\b(?:new cluster|became|becomes|is now|now called|renamed|replaced by|turned into)\b|\|/i
const MANY_HEIRS = /\b(?:several|more than one|various|spread|dispersed|scattered|different clusters|many)\b/i

/** An old cluster beside a cluster of today that did not come from it. */
function checkSuccessors({ claim: { reading }, passages, structure }: RuleInput): Fault | null {
  if (!CHANGE.test(reading.text)) return null
  const olds = reading.units.flatMap(({ thing }) => (thing && structure.successorsOf(thing.key) ? [thing.key] : []))
  const news = namedIn(reading.units, 'cluster', structure).filter((key) => !olds.includes(key))
  if (olds.length === 0) return null
  const heirs = olds.map((key) => structure.successorsOf(key) ?? [])
  const dispersed = heirs.some((keys) => keys.length === 0) && ONE_HEIR.test(reading.text) && !MANY_HEIRS.test(reading.text)
  const wrong = dispersed ? news[0] : news.find((key) => !heirs.flat().includes(key))
  if (wrong === undefined) return null
  const toldTogether =
    !dispersed &&
    !reading.text.includes('|') &&
    passages.some(({ meanings }) => meanings.has(`=${wrong}`) && olds.some((key) => meanings.has(`=${key}`)))
  return toldTogether ? null : { reason: 'relation', words: wrong }
}
