import type { Message } from '../domain/conversation.ts'
import { fold } from '../domain/fold.ts'
import type { Framework } from '../domain/framework.ts'
import type { Inquiry } from '../domain/inquiry.ts'
import type { Title } from '../domain/knowledge.ts'
import type { Audience, Locale } from '../domain/locale.ts'
import type { MatchArticles, MatchInterests } from '../domain/ports.ts'
import type { RankTitles } from '../domain/title-rank.ts'
import { afterAnswer, afterQuestion, type Context, NO_CONTEXT } from './context.ts'
import { createGazetteer, type Gazetteer } from './gazetteer.ts'
import { detectLocale } from './language.ts'
import { readAnswer } from './read-answer.ts'
import { resolve } from './resolve.ts'
import type { SignalTools } from './signals.ts'
import { createSpelling } from './spelling.ts'
import { toInquiry } from './to-inquiry.ts'

/** The compiled knowledge, and what `retrieval/` knows to look up in it. */
export interface InterpretOptions {
  readonly framework: Framework
  readonly titles: readonly Title[]
  /** Folded words that are real and so never corrected. */
  readonly vocabulary: readonly string[]
  readonly rankTitles: RankTitles
  readonly matchArticles: MatchArticles
  readonly matchInterests: MatchInterests
}

/** What a caller sent. A locale that it sets goes over the language that is spoken. */
export interface Conversation {
  readonly messages: readonly Message[]
  readonly audience: Audience
  readonly locale: Locale | undefined
}

/** Turns a conversation into the one question that its last message asks. Pure. */
export type Interpret = (conversation: Conversation) => Inquiry

/** Earlier turns than these no longer give "it" a meaning. */
const REMEMBERED_TURNS = 8

/**
 * Compiles the names and the spelling once; what it returns may then be called
 * for every question. It keeps nothing between calls: a conversation is read
 * anew from its messages each time.
 */
export function createInterpret({ framework, titles, vocabulary, ...match }: InterpretOptions): Interpret {
  const gazetteer = createGazetteer(framework, titles)
  const correct = createSpelling(gazetteer, vocabulary)
  const tools: SignalTools = { framework, gazetteer, correct, ...match }

  const interpretMessage = (message: string, context: Context, { audience, locale }: Omit<Conversation, 'messages'>): Inquiry => {
    const spoken = locale ?? detectLocale(message) ?? context.last?.locale ?? localeOfTitles(message, gazetteer)
    return toInquiry(resolve(message, { context, tools }), { message, locale: spoken, audience }, tools)
  }

  return ({ messages, audience, locale }) => {
    const recent = messages.slice(-REMEMBERED_TURNS)
    const context = recent.slice(0, -1).reduce((before, { role, content }, index) => {
      if (role === 'assistant') return afterAnswer(before, readAnswer(content, gazetteer))
      const question = interpretMessage(content, before, { audience, locale: undefined })
      return afterQuestion(before, question, { isAnswered: recent[index + 1]?.role === 'assistant', framework })
    }, NO_CONTEXT)
    return interpretMessage(recent.at(-1)?.content ?? '', context, { audience, locale })
  }
}

/** "Bomberos" says which language it is, though no small word does. */
const localeOfTitles = (message: string, gazetteer: Gazetteer): Locale =>
  gazetteer.findTitles(fold(message)).some(({ candidates }) => candidates.every(({ nature }) => nature === 'es')) ? 'es' : 'en'
