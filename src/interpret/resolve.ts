import type { Entity, Inquiry, Intent } from '../domain/inquiry.ts'
import type { Context } from './context.ts'
import { nameEntity } from './entity.ts'
import { suggestFollowUps } from './follow-ups.ts'
import { leansOnArticle, leansOnContext } from './leaning.ts'
import { asksLanguage, continues, findByWord, findOrdinal } from './pointing-words.ts'
import { readSignals } from './read-signals.ts'
import { decideIntent } from './rules.ts'
import { siblingsOf } from './siblings.ts'
import { isNameless, namedIn, type Signals, type SignalTools } from './signals.ts'

/** What a message asks, with the things that it leaves unsaid. */
export interface Resolved {
  readonly signals: Signals
  readonly intent: Intent
  readonly entities: readonly Entity[]
  /** Set when the message only repeats or varies the last question. */
  readonly base: Inquiry | null
  /** The standalone question where it takes more than one turn to say it. */
  readonly question?: string
}

export interface ResolveOptions {
  readonly context: Context
  readonly tools: SignalTools
}

/**
 * Gives a message the things it leaves unsaid. What it points to by order or by
 * a word goes first; then a message without a name leans on what was talked
 * about, and one with a name may vary the last question.
 */
export function resolve(message: string, options: ResolveOptions): Resolved {
  const { context, tools } = options
  const signals = readSignals(message, tools)
  const { last } = context
  if (last === null) return asTyped(signals)
  if (signals.smallTalk === 'affirm') return acceptOffer(last, options)
  if (signals.smallTalk !== null) return asTyped(signals)
  const pointed = pointedTo(signals, options)
  if (pointed) return about([nameEntity(tools.framework, pointed)], signals, context)
  return (isNameless(signals) ? leanOn(last, { message, signals }, options) : vary(last, signals, context)) ?? asTyped(signals)
}

/** A message that needs no context. */
const asTyped = (signals: Signals): Resolved => ({ signals, intent: decideIntent(signals), entities: namedIn(signals), base: null })

/** Decides with entities that the context supplies, as if they had been named. */
function about(entities: readonly Entity[], signals: Signals, { last }: Context): Resolved {
  const filled: Signals = {
    ...signals,
    entities: entities.filter(({ kind }) => kind !== 'occupation'),
    occupations: entities.filter(({ kind }) => kind === 'occupation'),
    smallTalk: null,
    article: null,
  }
  const keepsIntent = last !== null && last.intent !== 'article' && continues(signals.text) && asksNothing(signals)
  if (keepsIntent) return { signals: filled, intent: last.intent, entities, base: last }
  return { signals: filled, intent: decideIntent(filled), entities, base: null }
}

/** "And the second?" has no question of its own. */
const asksNothing = ({ topics, asks, aspect, timeFrame }: Signals): boolean =>
  topics.length === 0 && aspect === null && timeFrame.kind === 'now' && !asks.define && !asks.where && !asks.past

/** "Yes" takes up what was offered: a question at the end of the last answer, or else our own first follow-up. */
function acceptOffer(last: Inquiry, { context, tools }: ResolveOptions): Resolved {
  const offered = context.offer ?? suggestFollowUps(last, tools.framework)[0]
  if (offered === undefined) return { signals: readSignals('yes', tools), intent: 'unclear', entities: [], base: null }
  const signals = readSignals(offered.replace(OFFER, ''), tools)
  return namedIn(signals).length > 0 ? asTyped({ ...signals, smallTalk: null }) : about(context.focus, signals, context)
}

const OFFER = /^(want me to|shall i|would you like( me)? to|do you want( me)? to|quieres que|te gustaria)/i

/** The listed thing that "the second" or "the energy one" stands for. */
function pointedTo(signals: Signals, { context, tools }: ResolveOptions): Entity | null {
  const ordinal = isNameless(signals) ? findOrdinal(signals.text) : null
  return (
    (ordinal === null ? undefined : context.listed.at(ordinal)) ??
    findByWord(signals.text, [...context.listed, ...siblingsOf(context.focus, tools.framework)])
  )
}

interface Typed {
  readonly message: string
  readonly signals: Signals
}

/** A message without a name: the last question in another language, or about what was talked about. */
function leanOn(last: Inquiry, { message, signals }: Typed, { context, tools }: ResolveOptions): Resolved | null {
  if (asksLanguage(signals.text)) return { signals, intent: last.intent, entities: last.entities, base: last }
  if (leansOnContext(signals, context)) return about(context.focus, signals, context)
  return leansOnArticle(signals, last) ? joinedWith(last, { message, signals }, tools) : null
}

/** Reads a follow-up together with the question before it; what the follow-up counts or lists is what that one did. */
function joinedWith(last: Inquiry, { message, signals: own }: Typed, tools: SignalTools): Resolved {
  const question = `${message} ${last.question}`
  const signals: Signals = { ...readSignals(question, tools), timeFrame: own.timeFrame }
  const topics = own.topics.length > 0 ? own.topics : last.topic === null ? [] : [last.topic]
  const counts = own.asks.count && own.timeFrame.kind === 'now' && topics.length > 0
  if (counts) return { signals: { ...signals, topics }, intent: 'count', entities: [], base: null }
  return { signals, intent: 'article', entities: [], base: null, question }
}

/** Words around a name that ask nothing: "and what about the …". */
const MOST_WORDS_AROUND = 4
/** Questions that can be asked again about something else. */
const REPEATABLE: readonly Intent[] = ['define', 'list', 'count', 'job', 'locate', 'earlier', 'trace']

/** A message with a name: the last question about something else, or the other side of a comparison. */
function vary(last: Inquiry, signals: Signals, context: Context): Resolved | null {
  const named = namedIn(signals)
  const wordsOfNames = named.reduce((sum, { surface }) => sum + surface.split(' ').length, 0)
  if (continues(signals.text) && signals.length <= wordsOfNames + MOST_WORDS_AROUND) return askedAgain(last, signals)
  const [focus] = context.focus
  return signals.asks.compare && named.length === 1 && focus ? about([focus, ...named], signals, context) : null
}

/** "What about Construction?" asks the last question about something else, unless it asks something itself. */
function askedAgain(last: Inquiry, signals: Signals): Resolved {
  const entities = namedIn(signals)
  const asksItself = signals.topics.length > 0 || signals.asks.where || signals.aspect !== null
  const isSameKind = (entities[0]?.kind === 'occupation') === (last.intent === 'job')
  if (asksItself || !isSameKind || !REPEATABLE.includes(last.intent)) return asTyped(signals)
  return { signals, intent: last.intent, entities, base: last }
}
