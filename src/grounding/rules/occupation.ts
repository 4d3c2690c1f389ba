import { namedIn } from '../claim.ts'
import type { Reading } from '../reading/reading.ts'
import type { Unit } from '../reading/unit.ts'
import type { Structure, StructuredOccupation } from '../structure.ts'
import type { Fault, RuleInput } from './rule.ts'

interface Named {
  readonly unit: Unit
  readonly occupation: StructuredOccupation
}

/** "Bakers" is a title, "a baker" or "models" need not be one. */
const isPlainTitle = ({ kind, text }: Unit): boolean => kind === 'word' && /s$/i.test(text) && !/^models$/i.test(text)

/** Job titles of a reading that the Framework knows. */
function titlesIn({ units }: Reading, structure: Structure): Named[] {
  return units.flatMap((unit) => {
    const keys = unit.thing ? [unit.thing.key] : isPlainTitle(unit) ? unit.meanings.slice(0, 2) : []
    const occupation = keys.map((key) => structure.occupationOf(key)).find((one) => one !== undefined)
    return occupation ? [{ unit, occupation }] : []
  })
}

/** An official job title is where the Framework lists it, and in the Job Zone it has there. */
export function checkOccupations({ claim: { reading }, structure }: RuleInput): Fault | null {
  if (reading.units.some(({ negated }) => negated)) return null
  const titles = titlesIn(reading, structure)
  if (titles.length === 0) return null
  const stray = misplaced(titles, reading, structure) ?? inWrongZone(titles, reading)
  return stray ? { reason: 'relation', words: stray.unit.text } : null
}

/** None of the Sub-Clusters that the sentence names lists the title; where it names none, none of the clusters. */
function misplaced(titles: readonly Named[], { units }: Reading, structure: Structure): Named | undefined {
  const subs = namedIn(units, 'sub-cluster', structure)
  const names = [...subs, ...namedIn(units, 'cluster', structure)]
  const low = subs.length > 0 ? subs : names
  if (low.length === 0) return undefined
  return titles.find(({ occupation: { places } }) => places.size > 0 && !names.some((name) => places.has(name)))
}

const COMPARES =
  /\b(?:above|below|higher|lower|than|against|versus|over|under|while|whereas|encima|debajo|arriba|abajo|más|menos|mientras|frente)\b/i
const isZone = ({ text }: Unit): boolean => /^(?:job )?(?:zones?|zonas?)$/i.test(text)

/** "Zone 2" beside a title of Zone 3. Where two titles are compared, one of them has to be in it. */
function inWrongZone(titles: readonly Named[], { units, text }: Reading): Named | undefined {
  const zones = units.flatMap((unit, at) =>
    unit.kind === 'number' && units[at - 1] && isZone(units[at - 1] as Unit) ? [Number(unit.meanings[0]?.slice(1))] : [],
  ) // as: tested before it
  // "Two zones under veterinarians": what stands behind the comparison is only compared with.
  const end = COMPARES.exec(text)?.index ?? text.length
  const known = titles.filter(({ unit, occupation: { zone } }) => zone !== null && unit.start < end)
  if (zones.length === 0 || known.length === 0) return undefined
  const wrong = known.filter(({ occupation: { zone } }) => !zones.includes(zone ?? 0))
  if (zones.length === 1 && !COMPARES.test(text)) return wrong[0]
  return wrong.length === known.length ? wrong[0] : undefined
}
