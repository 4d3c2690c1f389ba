import type { Entity, Inquiry } from '../../domain/inquiry.ts'
import { passageIdOf } from '../../domain/passage-id.ts'
import { articleFrom } from './article.ts'
import type { Desk } from './desk.ts'
import { findPassage, findSentence, proseOf, sentencesOf } from './sources.ts'

/** Two or three things side by side: what each is, where it stands, what is in it. Then what they share. */
export function compare(desk: Desk): void {
  const entities = desk.inquiry.entities.slice(0, 3)
  if (entities.length < 2) return articleFrom(desk)
  if (asksWhichCrossCuts(desk.inquiry)) return tellCrossCutting(desk, entities)
  for (const entity of entities) {
    if (entity.kind === 'occupation') describeOccupation(desk, entity)
    else describe(desk, entity)
  }
  tellShared(desk, entities)
}

const WHICH = /^\W*(?:and |so |but |y |pero )?(?:which|what|is|are|does|do|cu[aá]l|cu[aá]les|es|son)\b/i

/** "Which of the two is cross-cutting?" asks nothing else of them. */
const asksWhichCrossCuts = ({ topics, entities, original }: Inquiry): boolean =>
  topics[0] === 'cross-cutting-clusters' &&
  !topics.includes('groupings') &&
  entities.every(({ kind }) => kind === 'cluster') &&
  WHICH.test(original)

/** Which of several clusters are Cross-Cutting Clusters: no sentence says so of the others, so they are only put in their place. */
function tellCrossCutting(desk: Desk, entities: readonly Entity[]): void {
  const told = entities.map((entity) => ({ entity, source: findSentence(desk, passageIdOf(entity), 'cross-cutting') }))
  for (const { source } of told) desk.pen.tell(source)
  for (const { entity, source } of told) if (!source) desk.pen.tell(findSentence(desk, passageIdOf(entity), 'parent'), 'paragraph')
}

function describeOccupation(desk: Desk, entity: Entity): void {
  const id = passageIdOf(entity)
  desk.pen.tell(findSentence(desk, id, 'places'), 'paragraph')
  desk.pen.tell(findSentence(desk, id, 'preparation'))
  desk.pen.tell(findSentence(desk, id, 'interests'))
}

function describe(desk: Desk, entity: Entity): void {
  const { pen } = desk
  const id = passageIdOf(entity)
  const found = findPassage(desk, id)
  const [definition, more] = proseOf(found)
  pen.tell(definition ?? sentencesOf(found)[0] ?? null, 'paragraph')
  if (entity.kind === 'term' || entity.kind === 'practice') pen.tell(more ?? null)
  pen.tell(findSentence(desk, id, 'parent'))
  if (entity.kind === 'cluster') pen.tell(findSentence(desk, id, 'cross-cutting'))
  pen.tell(findSentence(desk, id, 'children'))
  if (entity.kind === 'sub-cluster') pen.tell(findSentence(desk, id, 'jobs'))
}

/** Clusters of one grouping have it in common. */
function tellShared(desk: Desk, entities: readonly Entity[]): void {
  const clusters = entities.flatMap(({ kind, id }) => (kind === 'cluster' ? (desk.index.clusters.get(id) ?? []) : []))
  const [a, b] = clusters
  if (!a || !b || clusters.length !== entities.length || a.grouping !== b.grouping) return
  desk.pen.tell(findSentence(desk, `cluster/${a.slug}`, 'siblings'), 'paragraph')
}
