import type { NumberedPassage } from '../../domain/evidence.ts'
import type { Passage } from '../../domain/passage.ts'
import { type Desk, find, findPassage, sentencesOf, type Source } from './pen.ts'

const STRUCTURE: ReadonlySet<Passage['kind']> = new Set(['cluster', 'sub-cluster', 'occupation', 'grouping', 'pathway', 'framework'])
const SENTENCES = { learner: 4, counselor: 5, staff: 6 } as const
/** A second article this close to the first has something to add. */
const CLOSE_SECOND = 0.96

/** Tells the article that answers best: its answer first, then what adds to it, in its order. */
export function articleFrom(desk: Desk): void {
  const [best, second] = desk.evidence.filter(({ passage }) => !STRUCTURE.has(passage.kind))
  const found = best ?? desk.evidence[0] ?? null
  const sentences = sentencesOf(found)
  for (const [index, source] of sentences.slice(0, SENTENCES[desk.inquiry.audience]).entries()) desk.pen.tell(source, opensParagraph(index, sentences) ? 'paragraph' : 'run-on')
  if (best && second && second.score >= best.score * CLOSE_SECOND) tellSecond(desk, best, second)
  tellToday(desk, found)
  tellTopic(desk)
}

const opensParagraph = (index: number, sentences: readonly Source[]): boolean => sentences.length > 4 && index === 3

/** The first sentence of the runner-up, unless it says what has been said. */
function tellSecond(desk: Desk, best: NumberedPassage, second: NumberedPassage): void {
  const [opening] = sentencesOf(second)
  if (!opening || second.passage.status !== 'current') return
  const said = new Set(best.passage.text.toLowerCase().match(/[a-z0-9]{4,}/g))
  const words = second.passage.text.slice(opening.sentence.start, opening.sentence.end).toLowerCase().match(/[a-z0-9]{4,}/g) ?? []
  const repeated = words.filter((word) => said.has(word)).length / Math.max(words.length, 1)
  if (repeated < 0.6) desk.pen.tell(opening, 'paragraph')
}

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
