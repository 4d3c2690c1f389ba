import type { Occupation, Place } from '../../domain/framework.ts'
import type { NumberedPassage } from '../../domain/evidence.ts'
import { type Desk, find, nameIn } from './pen.ts'

/** How many places of a job are named one by one; managers stand in ten. */
const SHOWN_PLACES = 10

/** Where a job belongs, what it asks for, what it is like; as much as was asked. */
export function tellJob(desk: Desk): void {
  const { inquiry, evidence } = desk
  const found = evidence.filter(({ passage }) => passage.kind === 'occupation')
  if (inquiry.title !== null) return tellGuess(desk, inquiry.title, found)
  const asked = found.filter(({ passage }) =>
    inquiry.entities.some(({ kind, id }) => kind === 'occupation' && passage.id === `occupation/${id}`),
  )
  const several = asked.length > 1
  for (const item of asked.slice(0, 3)) tellOne(desk, item, several)
}

const occupationOf = (desk: Desk, { passage }: NumberedPassage): Occupation | undefined =>
  desk.framework.occupations.find(({ soc }) => `occupation/${soc}` === passage.id)

function tellOne(desk: Desk, found: NumberedPassage, brief: boolean): void {
  const { inquiry, pen } = desk
  const occupation = occupationOf(desk, found)
  if (!occupation) return
  const { id } = found.passage
  const verdict = isThere(desk, occupation)
  if (verdict !== null) pen.say(verdict ? desk.phrases.yes : desk.phrases.no)
  if (inquiry.aspect === 'preparation') {
    pen.tell(find(desk, id, 'preparation'))
    return tellPlaces(desk, occupation, id, 'paragraph')
  }
  if (inquiry.aspect === 'interests') {
    pen.tell(find(desk, id, 'interests'))
    return tellPlaces(desk, occupation, id, 'paragraph')
  }
  tellPlaces(desk, occupation, id, brief ? 'paragraph' : 'run-on')
  const [first] = occupation.places
  if (first && !brief && occupation.places.length === 1) pen.tell(find(desk, `sub-cluster/${first.subCluster}`, 'definition'))
  pen.tell(find(desk, id, 'preparation'), brief ? 'run-on' : 'paragraph')
  if (!brief) pen.tell(find(desk, id, 'interests'))
}

/** Whether a job stands where the question puts it; null when the question names no place, or several to choose from. */
function isThere({ inquiry }: Desk, { places }: Occupation): boolean | null {
  const [container, ...others] = inquiry.entities.filter(({ kind }) => kind === 'cluster' || kind === 'sub-cluster')
  if (!container || others.length > 0 || /\b(or|o)\b.*\?|\bor else\b/i.test(inquiry.original)) return null
  const inside = places.filter(({ cluster, subCluster }) => cluster === container.id || subCluster === container.id)
  return /\b(only|just|solely|solo|únicamente)\b/i.test(inquiry.original) ? inside.length === places.length : inside.length > 0
}

function tellPlaces(desk: Desk, occupation: Occupation, id: string, layout: 'run-on' | 'paragraph'): void {
  const { pen, phrases, inquiry } = desk
  const source = find(desk, id, 'places')
  const job = inquiry.locale === 'es' ? `${occupation.titleEs} (${occupation.title})` : occupation.title
  const [first] = occupation.places
  if (occupation.places.length === 1 && first) {
    const { cluster, subCluster } = placeNames(desk, first)
    return pen.claim(phrases.jobInOne(job, subCluster, cluster), [source], layout)
  }
  pen.claim(phrases.jobInMany(job, occupation.places.length), [source], 'paragraph')
  for (const place of occupation.places.slice(0, SHOWN_PLACES)) {
    const { cluster, subCluster } = placeNames(desk, place)
    pen.claim(phrases.placeIn(cluster, subCluster), [source], 'bullet')
  }
}

function placeNames(desk: Desk, place: Place): { cluster: string; subCluster: string } {
  const cluster = desk.framework.clusters.find(({ slug }) => slug === place.cluster)
  const sub = desk.framework.subClusters.find(({ slug }) => slug === place.subCluster)
  return { cluster: cluster ? nameIn(desk, cluster) : '', subCluster: sub ? nameIn(desk, sub) : '' }
}

/** An unknown title gets its nearest neighbours, told as a guess. */
function tellGuess(desk: Desk, title: string, found: readonly NumberedPassage[]): void {
  const { pen, phrases, inquiry } = desk
  const { guess } = inquiry
  const place = guess ? find(desk, `sub-cluster/${guess.subCluster}`, 'parent') : null
  if (!guess || !place) return
  pen.say(phrases.titleUnknown(title))
  const { cluster, subCluster } = placeNames(desk, guess)
  pen.say(phrases.closest, 'paragraph')
  pen.claim(phrases.guessedPlace(cluster, subCluster), [place])
  pen.tell(find(desk, `sub-cluster/${guess.subCluster}`, 'definition'))
  for (const item of found.slice(0, 2)) {
    const occupation = occupationOf(desk, item)
    if (occupation)
      tellPlaces(
        desk,
        {
          ...occupation,
          places: occupation.places.toSorted((a, b) => Number(b.cluster === guess.cluster) - Number(a.cluster === guess.cluster)),
        },
        item.passage.id,
        'paragraph',
      )
    if (inquiry.aspect === 'preparation') pen.tell(find(desk, item.passage.id, 'preparation'))
  }
}
