import type { NumberedPassage } from '../../domain/evidence.ts'
import type { Occupation } from '../../domain/framework.ts'
import { passageIdOf } from '../../domain/passage-id.ts'
import type { Desk } from './desk.ts'
import { tellGuess } from './job-guess.ts'
import { occupationOf, tellPlaces } from './job-places.ts'
import { tellRanking } from './rank.ts'
import { findSentence } from './sources.ts'

/** Where a job belongs, what it asks for, what it is like; as much as was asked. */
export function tellJob(desk: Desk): void {
  const { inquiry, evidence } = desk
  const found = evidence.filter(({ passage }) => passage.kind === 'occupation')
  if (inquiry.title !== null) return tellGuess(desk, inquiry.title, found)
  const ids = new Set(inquiry.entities.filter(({ kind }) => kind === 'occupation').map(passageIdOf))
  if (tellRanking(desk)) return
  const asked = found.filter(({ passage }) => ids.has(passage.id))
  for (const item of asked.slice(0, 3)) tellOne(desk, item, asked.length > 1)
}

function tellOne(desk: Desk, found: NumberedPassage, isOneOfSeveral: boolean): void {
  const { inquiry, pen, phrases } = desk
  const occupation = occupationOf(desk, found)
  if (!occupation) return
  const verdict = isThere(desk, occupation)
  if (verdict !== null) pen.say(verdict ? phrases.yes : phrases.no)
  if (inquiry.aspect === 'preparation' || inquiry.aspect === 'interests') {
    pen.tell(findSentence(desk, found.passage.id, inquiry.aspect))
    return tellPlaces(desk, occupation, 'paragraph')
  }
  return isOneOfSeveral ? tellBriefly(desk, occupation, found.passage.id) : tellFully(desk, occupation, found.passage.id)
}

function tellBriefly(desk: Desk, occupation: Occupation, id: string): void {
  tellPlaces(desk, occupation, 'paragraph')
  desk.pen.tell(findSentence(desk, id, 'preparation'))
}

function tellFully(desk: Desk, occupation: Occupation, id: string): void {
  tellPlaces(desk, occupation, 'run-on')
  const [first, ...others] = occupation.places
  if (first && others.length === 0) desk.pen.tell(findSentence(desk, `sub-cluster/${first.subCluster}`, 'definition'))
  desk.pen.tell(findSentence(desk, id, 'preparation'), 'paragraph')
  desk.pen.tell(findSentence(desk, id, 'interests'))
}

/** Whether a job stands where the question puts it; null when the question names no place, or several to choose from. */
function isThere({ inquiry }: Desk, { places }: Occupation): boolean | null {
  const [container, ...others] = inquiry.entities.filter(({ kind }) => kind === 'cluster' || kind === 'sub-cluster')
  if (!container || others.length > 0 || OFFERS_CHOICE.test(inquiry.original)) return null
  const inside = places.filter(({ cluster, subCluster }) => cluster === container.id || subCluster === container.id)
  return ASKS_ONLY.test(inquiry.original) ? inside.length === places.length : inside.length > 0
}

const OFFERS_CHOICE = /\b(or|o)\b.*\?|\bor else\b/i
const ASKS_ONLY = /\b(only|just|solely|solo|únicamente)\b/i
