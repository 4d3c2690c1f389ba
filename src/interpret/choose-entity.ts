import type { Entity, EntityKind, TimeFrame } from '../domain/inquiry.ts'
import type { Mention } from './gazetteer.ts'

/** Which kind wins when one name means several things: today's structure now … */
const ORDER_NOW: readonly EntityKind[] = [
  'cluster',
  'sub-cluster',
  'grouping',
  'old-cluster',
  'practice',
  'term',
  'pathway',
  'proposed-cluster',
  'occupation',
]

/** … and that of 2002 when the past is asked for. */
const ORDER_PAST: readonly EntityKind[] = [
  'old-cluster',
  'proposed-cluster',
  'pathway',
  'cluster',
  'sub-cluster',
  'grouping',
  'practice',
  'term',
  'occupation',
]

/** Names of the proposal of 2022 and of pathways are everyday words: they are meant only when the past is asked about. */
const isOnlyPast = (kind: EntityKind): boolean => kind === 'proposed-cluster' || kind === 'pathway'

/** Settles what a mention means at the time that is asked about; null when it names nothing of that time. */
export function chooseEntity(mention: Mention, timeFrame: TimeFrame): Entity | null {
  const order = timeFrame.kind === 'past' ? ORDER_PAST : ORDER_NOW
  const possible = mention.candidates.filter(({ kind }) => timeFrame.kind !== 'now' || !isOnlyPast(kind))
  const [best] = possible.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  return best ? { kind: best.kind, id: best.id, name: best.name, surface: mention.surface, nature: best.nature } : null
}
