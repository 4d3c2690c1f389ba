import type { Entity, Inquiry } from '../domain/inquiry.ts'
import type { AnswerRead } from './read-answer.ts'

/** What the conversation so far makes words like "it", "the second one" and "yes" mean. */
export interface Context extends AnswerRead {
  /** The last question that we could do something about. */
  readonly last: Inquiry | null
  /** What the last exchange was about. */
  readonly focus: readonly Entity[]
}

export const NO_CONTEXT: Context = { last: null, focus: [], listed: [], offer: null }

/** The context after a question. Small talk, and what is beyond us, do not make us forget what was talked about. */
export function afterQuestion(before: Context, question: Inquiry, { isAnswered }: { readonly isAnswered: boolean }): Context {
  const { intent, entities } = question
  return {
    last: intent === 'small-talk' || intent === 'out-of-scope' ? before.last : question,
    focus: entities.length > 0 ? entities : before.focus,
    listed: entities.length >= 2 || !isAnswered ? entities : [],
    offer: null,
  }
}

/** The context after our answer. A list that the asker gave is the one that "the second" points to. */
export const afterAnswer = (before: Context, { listed, offer }: AnswerRead): Context => ({
  ...before,
  listed: before.listed.length >= 2 ? before.listed : listed,
  offer,
})
