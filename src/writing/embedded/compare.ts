import type { Entity } from '../../domain/inquiry.ts'
import { passageIdOf } from '../../domain/passage-id.ts'
import { articleFrom } from './article.ts'
import { type Desk, find, findPassage, proseOf, sentencesOf } from './pen.ts'

/** Two or three things side by side: what each is, where it stands, what is in it. Then what they share. */
export function compare(desk: Desk): void {
  const entities = desk.inquiry.entities.slice(0, 3)
  if (entities.length < 2) return articleFrom(desk)
  for (const entity of entities) describe(desk, entity)
  tellShared(desk, entities)
}

function describe(desk: Desk, entity: Entity): void {
  const { pen } = desk
  const id = passageIdOf(entity)
  if (entity.kind === 'occupation') {
    pen.tell(find(desk, id, 'places'), 'paragraph')
    pen.tell(find(desk, id, 'preparation'))
    return pen.tell(find(desk, id, 'interests'))
  }
  const [definition, more] = proseOf(findPassage(desk, id))
  pen.tell(definition ?? sentencesOf(findPassage(desk, id))[0] ?? null, 'paragraph')
  if (entity.kind === 'term' || entity.kind === 'practice') pen.tell(more ?? null)
  pen.tell(find(desk, id, 'parent'))
  if (entity.kind === 'cluster') pen.tell(find(desk, id, 'cross-cutting'))
  pen.tell(find(desk, id, 'children'))
  if (entity.kind === 'sub-cluster') pen.tell(find(desk, id, 'jobs'))
}

function tellShared(desk: Desk, entities: readonly Entity[]): void {
  const clusters = entities.flatMap(({ kind, id }) => (kind === 'cluster' ? desk.framework.clusters.filter(({ slug }) => slug === id) : []))
  const [a, b] = clusters
  if (!a || !b || clusters.length !== entities.length || a.grouping !== b.grouping) return
  desk.pen.tell(find(desk, `cluster/${a.slug}`, 'siblings'), 'paragraph')
}
