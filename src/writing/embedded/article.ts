import type { NumberedPassage } from '../../domain/evidence.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Desk } from './desk.ts'
import { findInOverview, findSentence, sentencesOf, type Source } from './sources.ts'

const STRUCTURE: ReadonlySet<Passage['kind']> = new Set(['cluster', 'sub-cluster', 'occupation', 'grouping', 'pathway', 'framework'])
const SENTENCES = { learner: 4, counselor: 5, staff: 6 } as const

/** Tells the article that answers best: its answer first, then what adds to it, in its order. */
export function articleFrom(desk: Desk): void {
  const found = desk.evidence.find(({ passage }) => !STRUCTURE.has(passage.kind)) ?? desk.evidence[0] ?? null
  const sentences = sentencesOf(found)
  for (const [index, source] of sentences.slice(0, SENTENCES[desk.inquiry.audience]).entries())
    desk.pen.tell(source, opensParagraph(index, sentences) ? 'paragraph' : 'run-on')
  tellToday(desk, found)
  tellTopic(desk)
}

/** Tells an article where the best of the evidence has anything to say. */
export function tellArticle(desk: Desk): void {
  if (sentencesOf(desk.evidence[0] ?? null).length > 0) articleFrom(desk)
}

const opensParagraph = (index: number, sentences: readonly Source[]): boolean => sentences.length > 4 && index === 3

/** Whoever is told of the past or of a plan is told what holds today as well. */
function tellToday(desk: Desk, found: NumberedPassage | null): void {
  if (!/cluster/i.test(desk.inquiry.original)) return
  const isPast = found !== null && found.passage.status !== 'current'
  if (isPast || desk.inquiry.timeFrame.kind !== 'now') desk.pen.tell(findInOverview(desk, 'cluster-count'), 'paragraph')
}

/** Where a question names a thing as well ("why was Energy merged?"), the thing is put in its place. */
function tellTopic(desk: Desk): void {
  const { inquiry, pen } = desk
  const [entity] = inquiry.entities
  if (!entity || inquiry.intent !== 'article' || entity.kind === 'term') return
  pen.tell(findSentence(desk, `${entity.kind}/${entity.id}`, 'parent'), 'paragraph')
}
