import type { NumberedPassage } from '../../domain/evidence.ts'
import type { Occupation, Place } from '../../domain/framework.ts'
import type { Desk } from './desk.ts'
import { occupationOf, placeNames, tellPlaces } from './job-places.ts'
import { findSentence } from './sources.ts'

/** An unknown title gets its nearest neighbours, told as a guess. Without a likely place nothing is told at all. */
export function tellGuess(desk: Desk, title: string, nearest: readonly NumberedPassage[]): void {
  const { pen, phrases, inquiry } = desk
  const { guess } = inquiry
  const parent = guess ? findSentence(desk, `sub-cluster/${guess.subCluster}`, 'parent') : null
  if (!guess || !parent) return
  pen.say(phrases.titleUnknown(title))
  const { cluster, subCluster } = placeNames(desk, guess)
  pen.say(phrases.closest, 'paragraph')
  pen.claim(phrases.guessedPlace(cluster, subCluster), [parent])
  pen.tell(findSentence(desk, `sub-cluster/${guess.subCluster}`, 'definition'))
  for (const found of nearest.slice(0, 2)) tellNeighbour(desk, found, guess)
}

function tellNeighbour(desk: Desk, found: NumberedPassage, guess: Place): void {
  const occupation = occupationOf(desk, found)
  if (occupation) tellPlaces(desk, nearestPlacesFirst(occupation, guess), 'paragraph')
  if (desk.inquiry.aspect === 'preparation') desk.pen.tell(findSentence(desk, found.passage.id, 'preparation'))
}

const nearestPlacesFirst = (occupation: Occupation, guess: Place): Occupation => ({
  ...occupation,
  places: occupation.places.toSorted((a, b) => Number(b.cluster === guess.cluster) - Number(a.cluster === guess.cluster)),
})
