import { passageIdOf } from '../../domain/passage-id.ts'
import type { Entity } from '../../domain/inquiry.ts'
import { articleFrom } from './article.ts'
import { type Desk, find, findPassage, proseOf, sentencesOf } from './pen.ts'

/** What became of an old, draft or proposed name. */
export function trace(desk: Desk): void {
  for (const entity of desk.inquiry.entities.slice(0, 2)) traceOne(desk, entity)
}

function traceOne(desk: Desk, entity: Entity): void {
  const { pen, inquiry, framework } = desk
  const found = findPassage(desk, passageIdOf(entity))
  if (entity.kind !== 'old-cluster') {
    for (const source of sentencesOf(found).slice(0, 3)) pen.tell(source)
    return
  }
  const [first, second, third] = proseOf(found)
  pen.tell(first ?? null)
  pen.tell(second ?? null)
  if (inquiry.audience === 'staff') pen.tell(third ?? null)
  pen.tell(find(desk, passageIdOf(entity), 'successors'))
  const stem = framework.oldClusters.find(({ slug }) => slug === entity.id)?.newClusters.length === 0
  if (stem) for (const source of sentencesOf(findPassage(desk, 'crosswalk/stem')).slice(0, 4)) pen.tell(source, 'paragraph')
  for (const slug of framework.oldClusters.find(({ slug: own }) => own === entity.id)?.newClusters ?? []) {
    if (inquiry.topic === 'jobs') pen.tell(find(desk, `cluster/${slug}`, 'jobs'), 'paragraph')
    if (inquiry.topic === 'sub-clusters') pen.tell(find(desk, `cluster/${slug}`, 'children'), 'paragraph')
  }
}

/** What today's cluster was before 2024. */
export function tellEarlier(desk: Desk): void {
  const { pen, inquiry, evidence } = desk
  const [entity] = inquiry.entities
  if (!entity) return articleFrom(desk)
  const cluster = desk.framework.subClusters.find(({ slug }) => entity.kind === 'sub-cluster' && slug === entity.id)?.cluster
  pen.tell(find(desk, passageIdOf(entity), 'earlier-name') ?? find(desk, `cluster/${cluster ?? ''}`, 'earlier-name'))
  for (const { passage } of evidence.filter(({ passage: item }) => item.id.startsWith('crosswalk/2002/')).slice(0, 3)) {
    pen.tell(proseOf(findPassage(desk, passage.id))[0] ?? null, 'paragraph')
  }
  if (pen.sentences.length === 0) articleFrom(desk)
}
