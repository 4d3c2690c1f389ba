import type { Layout } from '../../domain/draft.ts'
import type { NumberedPassage } from '../../domain/evidence.ts'
import type { Occupation, Place } from '../../domain/framework.ts'
import { passageIdOf } from '../../domain/passage-id.ts'
import { type Desk, nameIn, titleIn } from './desk.ts'
import { findSentence } from './sources.ts'

/** How many places of a job are named one by one; managers stand in ten. */
const SHOWN_PLACES = 10

/** The occupation that a passage is about. */
export const occupationOf = ({ index }: Desk, { passage }: NumberedPassage): Occupation | undefined =>
  index.occupations.get(passage.id.slice('occupation/'.length))

/** Where a job belongs: one place in a sentence, several as a list. */
export function tellPlaces(desk: Desk, occupation: Occupation, layout: Layout): void {
  const { pen, phrases } = desk
  const { places, soc } = occupation
  const source = findSentence(desk, passageIdOf({ kind: 'occupation', id: soc }), 'places')
  const job = titleIn(desk, occupation)
  const [first] = places
  if (places.length === 1 && first) {
    const { cluster, subCluster } = placeNames(desk, first)
    return pen.claim(phrases.jobInOne(job, subCluster, cluster), [source], layout)
  }
  pen.claim(phrases.jobInMany(job, places.length), [source], 'paragraph')
  for (const place of places.slice(0, SHOWN_PLACES)) {
    const { cluster, subCluster } = placeNames(desk, place)
    pen.claim(phrases.placeIn(cluster, subCluster), [source], 'bullet')
  }
}

/** What the cluster and the Sub-Cluster of a place are called in the language of the answer. */
export function placeNames(desk: Desk, place: Place): Place {
  const cluster = desk.index.clusters.get(place.cluster)
  const sub = desk.index.subClusters.get(place.subCluster)
  return { cluster: cluster ? nameIn(desk, cluster) : '', subCluster: sub ? nameIn(desk, sub) : '' }
}
