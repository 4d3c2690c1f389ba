import type { FrameworkIndex } from '../../domain/framework-index.ts'
import type { Entity } from '../../domain/inquiry.ts'
import { passageIdOf } from '../../domain/passage-id.ts'
import type { Desk } from './desk.ts'
import { findSentence } from './sources.ts'

/** Where something belongs; with two names in the question, whether the one belongs to the other. */
export function locate(desk: Desk): void {
  const [first, second] = desk.inquiry.entities
  if (!first) return
  if (!second) return locateOne(desk, first)
  if (isInside(desk.index, second, first)) return locateIn(desk, second, first)
  locateIn(desk, first, second)
}

function locateOne(desk: Desk, entity: Entity): void {
  const { pen, phrases } = desk
  if (asksWhetherCluster(desk) && !namesOtherNumber(desk)) pen.say(entity.kind === 'cluster' ? phrases.yes : phrases.no)
  tellPlace(desk, entity)
  tellDefinition(desk, entity)
}

function locateIn(desk: Desk, inner: Entity, outer: Entity): void {
  const { pen, phrases, index } = desk
  if (hasParent(inner) && inner.kind !== outer.kind) pen.say(isInside(index, inner, outer) ? phrases.yes : phrases.no)
  tellPlace(desk, inner)
  if (inner.kind === outer.kind) pen.tell(findSentence(desk, passageIdOf(outer), 'parent'))
  tellDefinition(desk, inner)
}

function tellPlace(desk: Desk, entity: Entity): void {
  const id = passageIdOf(entity)
  desk.pen.tell(findSentence(desk, id, 'parent') ?? findSentence(desk, id, 'children'))
  desk.pen.tell(findSentence(desk, id, 'cross-cutting'))
  desk.pen.tell(findSentence(desk, id, 'siblings'))
}

function tellDefinition(desk: Desk, entity: Entity): void {
  if (entity.kind === 'sub-cluster') desk.pen.tell(findSentence(desk, passageIdOf(entity), 'definition'))
}

/** "Is Robotics a cluster?" */
const asksWhetherCluster = ({ inquiry }: Desk): boolean =>
  inquiry.asksWhether && inquiry.topic === 'clusters' && /\bclusters?\b/i.test(inquiry.original)

const NUMBER_OF_CLUSTERS =
  /\b(\d+|twelve|dozen|sixteen|fifteen|seventeen|doce|docena|dieciséis|quince|diecisiete)\b(?= (?:\p{L}+ )?clusters?\b)/iu

/** "Is it one of the 16 clusters we have now?" is no plain yes: the sentence that tells the place tells the number. */
const namesOtherNumber = ({ inquiry, framework }: Desk): boolean => {
  const number = NUMBER_OF_CLUSTERS.exec(inquiry.original)?.[1]
  return number !== undefined && Number(number) !== framework.clusters.length
}

const hasParent = ({ kind }: Entity): boolean => kind === 'sub-cluster' || kind === 'cluster'

/** Whether the structure puts one thing into the other, at any depth. */
function isInside({ clusters, subClusters }: FrameworkIndex, inner: Entity, outer: Entity): boolean {
  if (!hasParent(inner)) return false
  const cluster = inner.kind === 'sub-cluster' ? subClusters.get(inner.id)?.cluster : inner.id
  if (outer.kind === 'cluster') return inner.kind === 'sub-cluster' && cluster === outer.id
  return outer.kind === 'grouping' && clusters.get(cluster ?? '')?.grouping === outer.id
}
