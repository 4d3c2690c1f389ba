import type { NumberedPassage } from '../../domain/evidence.ts'
import type { Passage } from '../../domain/passage.ts'
import { type Desk, sentencesOf } from './pen.ts'

const STRUCTURE: ReadonlySet<Passage['kind']> = new Set(['cluster', 'sub-cluster', 'occupation', 'grouping', 'pathway'])
const SENTENCES = { learner: 4, counselor: 5, staff: 6 } as const

/** The article of the evidence that answers best: evidence is ranked, so the first that is prose. */
export const bestArticle = ({ evidence }: Desk): NumberedPassage | null => evidence.find(({ passage }) => !STRUCTURE.has(passage.kind)) ?? evidence[0] ?? null

/** Tells the best article: its answer first, then what adds to it, in its order. */
export function articleFrom(desk: Desk): void {
  const found = bestArticle(desk)
  const sentences = sentencesOf(found)
  const limit = SENTENCES[desk.inquiry.audience]
  for (const [index, source] of sentences.slice(0, limit).entries()) {
    const opensList = index > 0 && sentences.length > 4 && index % 3 === 0
    desk.pen.tell(source, opensList ? 'paragraph' : 'run-on')
  }
  tellTopic(desk)
}

/** Where a question names a thing as well ("why was Energy merged?"), the thing is put in its place. */
function tellTopic(desk: Desk): void {
  const { inquiry, pen } = desk
  const [entity] = inquiry.entities
  if (!entity || inquiry.intent !== 'article' || entity.kind === 'term') return
  const found = desk.evidence.find(({ passage }) => passage.id === `${entity.kind}/${entity.id}`)
  const parent = sentencesOf(found ?? null).find(({ sentence }) => sentence.role === 'parent')
  if (parent) pen.tell(parent, 'paragraph')
}
