import type { NumberedPassage } from '../../domain/evidence.ts'
import type { Passage } from '../../domain/passage.ts'
import { type Desk, find, findPassage, sentencesOf, type Source } from './pen.ts'

const STRUCTURE: ReadonlySet<Passage['kind']> = new Set(['cluster', 'sub-cluster', 'occupation', 'grouping', 'pathway', 'framework'])
const SENTENCES = { learner: 4, counselor: 5, staff: 6 } as const

/** Tells the article that answers best: its answer first, then what adds to it, in its order. */
export function articleFrom(desk: Desk): void {
  const [best] = desk.evidence.filter(({ passage }) => !STRUCTURE.has(passage.kind))
  const found = best ?? desk.evidence[0] ?? null
  const sentences = sentencesOf(found)
  for (const [index, source] of sentences.slice(0, SENTENCES[desk.inquiry.audience]).entries())
    desk.pen.tell(source, opensParagraph(index, sentences) ? 'paragraph' : 'run-on')
  tellToday(desk, found)
  tellTopic(desk)
}

const opensParagraph = (index: number, sentences: readonly Source[]): boolean => sentences.length > 4 && index === 3

/** Whoever is told of the past or of a plan is told what holds today as well. */
function tellToday(desk: Desk, found: NumberedPassage | null): void {
  if (!desk.inquiry.original.match(/cluster/i)) return
  const isPast = found !== null && found.passage.status !== 'current'
  if (isPast || desk.inquiry.timeFrame.kind !== 'now') desk.pen.tell(find(desk, 'framework/overview', 'cluster-count'), 'paragraph')
}

/** Where a question names a thing as well ("why was Energy merged?"), the thing is put in its place. */
function tellTopic(desk: Desk): void {
  const { inquiry, pen } = desk
  const [entity] = inquiry.entities
  if (!entity || inquiry.intent !== 'article' || entity.kind === 'term') return
  const found = findPassage(desk, `${entity.kind}/${entity.id}`)
  const parent = sentencesOf(found).find(({ sentence }) => sentence.role === 'parent')
  if (parent) pen.tell(parent, 'paragraph')
}
