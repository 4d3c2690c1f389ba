import type { Framework } from '../domain/framework.ts'
import type { Entity, Inquiry } from '../domain/inquiry.ts'
import { rankNamed } from '../domain/measure.ts'
import { distinct } from './entity.ts'
import type { AnswerRead } from './read-answer.ts'

/** What the conversation so far makes words like "it", "the second one" and "yes" mean. */
export interface Context extends AnswerRead {
  /** The last question that we could do something about. */
  readonly last: Inquiry | null
  /** What the last exchange was about. */
  readonly focus: readonly Entity[]
  /** What stood side by side when the last question picked one of them: "and the first?" counts on in it. */
  readonly series: readonly Entity[]
  /** What was talked about so far, the newest last, each once. */
  readonly talked: readonly Entity[]
}

export const NO_CONTEXT: Context = { last: null, focus: [], series: [], talked: [], listed: [], offer: null }

interface Asked {
  readonly isAnswered: boolean
  readonly framework: Framework
}

/** The context after a question. Small talk does not make us forget what was talked about, nor does what is beyond us and names nothing. */
export function afterQuestion(before: Context, question: Inquiry, { isAnswered, framework }: Asked): Context {
  const { intent } = question
  const entities = subjectsOf(question)
  return {
    last: intent === 'small-talk' || (intent === 'out-of-scope' && entities.length === 0) ? before.last : question,
    focus: entities.length > 0 ? singledOut(question, framework) : before.focus,
    series: seriesAfter(before, entities),
    talked: entities.length > 0 ? newestLast([...before.talked, ...entities]) : before.talked,
    listed: isNamedList(entities) || !isAnswered ? entities : [],
    offer: null,
  }
}

/** The context after our answer. A list that the asker gave is the one that "the second" points to. */
export const afterAnswer = (before: Context, { listed, offer }: AnswerRead): Context => ({
  ...before,
  listed: before.listed.length >= 2 ? before.listed : listed,
  offer,
})

/** What a question is about. A single everyday word in a question that prose answers ("I am drafting …") is no subject. */
const subjectsOf = ({ intent, entities }: Inquiry): readonly Entity[] =>
  intent === 'article' ? entities.filter(({ nature, surface }) => nature !== 'everyday' || surface.includes(' ')) : entities

/** Where the answer says which of several has the most, that one is talked about from then on. */
function singledOut(question: Inquiry, framework: Framework): readonly Entity[] {
  const [best, ...equals] = rankNamed(framework, question)?.best ?? []
  return best && equals.length === 0 ? [best.entity] : subjectsOf(question)
}

/** Several things that the asker named; what the context supplied may be listed anew by the answer. */
const isNamedList = (entities: readonly Entity[]): boolean => entities.length >= 2 && entities.every(({ nature }) => nature !== 'context')

/** Things named together are a series; it lasts as long as the questions pick from it. */
function seriesAfter({ listed, series }: Context, entities: readonly Entity[]): readonly Entity[] {
  if (entities.length >= 2) return entities
  const [only] = entities
  if (!only) return series
  return [series, listed].find((list) => list.length >= 2 && list.some((item) => isSame(item, only))) ?? []
}

/** Whether two entities are the same thing, however they were named. */
export const isSame = (a: Entity, b: Entity): boolean => a.kind === b.kind && a.id === b.id

const newestLast = (entities: readonly Entity[]): Entity[] => distinct(entities.toReversed()).toReversed()
