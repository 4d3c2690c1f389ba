import type { Entity } from '../../domain/inquiry.ts'
import { passageIdOf } from '../../domain/passage-id.ts'
import { type Desk, find, findPassage, proseOf, sentencesOf } from './pen.ts'

/** How many opening sentences of an article or a definition are told, by audience: staff quote, learners skim. */
const PROSE = { learner: 3, counselor: 4, staff: 5 } as const

/** What something is, in a few sentences: definition, place, parts. */
export function defineAll(desk: Desk): void {
  const [first, ...others] = desk.inquiry.entities
  if (first) define(desk, first)
  for (const entity of others.slice(0, 2)) defineShort(desk, entity)
}

function define(desk: Desk, entity: Entity): void {
  const id = passageIdOf(entity)
  const { pen } = desk
  const prose = proseOf(findPassage(desk, id))
  const own = entity.kind === 'cluster' || entity.kind === 'sub-cluster' ? prose.slice(0, 2) : prose.slice(0, PROSE[desk.inquiry.audience])
  for (const source of own) pen.tell(source)
  if (entity.kind === 'cluster') {
    pen.tell(find(desk, id, 'children'), 'paragraph')
    pen.tell(find(desk, id, 'parent'))
    pen.tell(find(desk, id, 'cross-cutting'))
  }
  if (entity.kind === 'sub-cluster') {
    pen.tell(find(desk, id, 'parent'), 'paragraph')
    pen.tell(find(desk, id, 'jobs'))
  }
  if (entity.kind === 'grouping') pen.tell(find(desk, id, 'children'))
  if (desk.inquiry.audience === 'staff' && entity.kind === 'cluster') {
    pen.tell(find(desk, id, 'job-count'))
    pen.tell(find(desk, id, 'industry'))
  }
}

function defineShort(desk: Desk, entity: Entity): void {
  const id = passageIdOf(entity)
  const [definition] = sentencesOf(findPassage(desk, id))
  desk.pen.tell(definition ?? null, 'paragraph')
  desk.pen.tell(find(desk, id, 'parent'))
}
