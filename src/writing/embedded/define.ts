import type { Entity } from '../../domain/inquiry.ts'
import { passageIdOf } from '../../domain/passage-id.ts'
import type { Desk } from './desk.ts'
import { findPassage, findSentence, proseOf, sentencesOf } from './sources.ts'

/** How many opening sentences of an article or a definition are told, by audience: staff quote, learners skim. */
const PROSE = { learner: 3, counselor: 4, staff: 5 } as const
/** A cluster's place and parts say the rest. */
const STRUCTURE_PROSE = 2

/** What something is, in a few sentences: definition, place, parts. */
export function defineAll(desk: Desk): void {
  const [first, ...others] = desk.inquiry.entities
  if (first) define(desk, first)
  for (const entity of others.slice(0, 2)) defineShort(desk, entity)
}

function define(desk: Desk, entity: Entity): void {
  const id = passageIdOf(entity)
  const isStructure = entity.kind === 'cluster' || entity.kind === 'sub-cluster'
  const prose = proseOf(findPassage(desk, id)).slice(0, isStructure ? STRUCTURE_PROSE : PROSE[desk.inquiry.audience])
  for (const source of prose) desk.pen.tell(source)
  tellStructure(desk, entity, id)
}

function tellStructure(desk: Desk, { kind }: Entity, id: string): void {
  switch (kind) {
    case 'cluster':
      return tellCluster(desk, id)
    case 'sub-cluster':
      desk.pen.tell(findSentence(desk, id, 'parent'), 'paragraph')
      return desk.pen.tell(findSentence(desk, id, 'jobs'))
    case 'grouping':
      return desk.pen.tell(findSentence(desk, id, 'children'))
    default:
  }
}

function tellCluster(desk: Desk, id: string): void {
  desk.pen.tell(findSentence(desk, id, 'children'), 'paragraph')
  desk.pen.tell(findSentence(desk, id, 'parent'))
  desk.pen.tell(findSentence(desk, id, 'cross-cutting'))
  if (desk.inquiry.audience !== 'staff') return
  desk.pen.tell(findSentence(desk, id, 'job-count'))
  desk.pen.tell(findSentence(desk, id, 'industry'))
}

function defineShort(desk: Desk, entity: Entity): void {
  const id = passageIdOf(entity)
  desk.pen.tell(sentencesOf(findPassage(desk, id))[0] ?? null, 'paragraph')
  desk.pen.tell(findSentence(desk, id, 'parent'))
}
