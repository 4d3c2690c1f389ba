import type { Entity, Topic } from '../../domain/inquiry.ts'
import type { SentenceRole } from '../../domain/passage.ts'
import { passageIdOf } from '../../domain/passage-id.ts'
import { articleFrom } from './article.ts'
import type { Desk } from './desk.ts'
import { findPassage, findSentence, proseOf, sentencesOf } from './sources.ts'

/** What became of an old, draft or proposed name. */
export function trace(desk: Desk): void {
  for (const entity of desk.inquiry.entities.slice(0, 2)) {
    if (entity.kind === 'old-cluster') traceOldCluster(desk, entity)
    else for (const source of sentencesOf(findPassage(desk, passageIdOf(entity))).slice(0, 3)) desk.pen.tell(source)
  }
}

function traceOldCluster(desk: Desk, entity: Entity): void {
  const { pen, inquiry } = desk
  const id = passageIdOf(entity)
  for (const source of proseOf(findPassage(desk, id)).slice(0, inquiry.audience === 'staff' ? 3 : 2)) pen.tell(source)
  pen.tell(findSentence(desk, id, 'successors'))
  tellSuccessors(desk, desk.index.oldClusters.get(entity.id)?.newClusters ?? null)
}

/** What of a successor is told, where the question goes on to ask for it. */
const PARTS_ROLE: Readonly<Partial<Record<Topic, SentenceRole>>> = { jobs: 'jobs', 'sub-clusters': 'children' }

function tellSuccessors(desk: Desk, newClusters: readonly string[] | null): void {
  const { pen, inquiry } = desk
  // STEM alone has no successor; where it went takes an article.
  if (newClusters?.length === 0)
    for (const source of sentencesOf(findPassage(desk, 'crosswalk/stem')).slice(0, 4)) pen.tell(source, 'paragraph')
  const role = inquiry.topic === null ? undefined : PARTS_ROLE[inquiry.topic]
  if (role) for (const slug of newClusters ?? []) pen.tell(findSentence(desk, `cluster/${slug}`, role), 'paragraph')
}

/** What today's cluster was before 2024. */
export function tellEarlier(desk: Desk): void {
  const { pen, inquiry, evidence } = desk
  const [entity] = inquiry.entities
  if (!entity) return articleFrom(desk)
  pen.tell(findSentence(desk, passageIdOf(entity), 'earlier-name') ?? earlierNameOfCluster(desk, entity))
  for (const found of evidence.filter(({ passage }) => passage.id.startsWith('crosswalk/2002/')).slice(0, 3))
    pen.tell(proseOf(found)[0] ?? null, 'paragraph')
  if (pen.sentences.length === 0) articleFrom(desk)
}

/** A Sub-Cluster had no name of its own before 2024: its cluster stands for it. */
function earlierNameOfCluster(desk: Desk, { kind, id }: Entity) {
  const cluster = kind === 'sub-cluster' ? desk.index.subClusters.get(id)?.cluster : undefined
  return cluster === undefined ? null : findSentence(desk, `cluster/${cluster}`, 'earlier-name')
}
