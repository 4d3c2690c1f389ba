import type { Inquiry } from '../domain/inquiry.ts'
import { asksAgain, asksNumberOnly, asksTimeOnly, asksWhichOnes, varyAbout } from './ask-again.ts'
import type { Context } from './context.ts'
import { correctionIn } from './corrections.ts'
import { nameEntity } from './entity.ts'
import { decideAbout, fillIn } from './fill-in.ts'
import { suggestFollowUps } from './follow-ups.ts'
import { leansOnArticle, leansOnContext, namesUnknown } from './leaning.ts'
import { findLoneName, wordsOfName } from './partial-names.ts'
import { goesOn, type Picked, pickFrom } from './picks.ts'
import { asksLanguage, asksWhetherMore, continues } from './pointing-words.ts'
import { phraseAlone, steerArticle } from './prose-topic.ts'
import { readSignals } from './read-signals.ts'
import type { Resolved } from './resolved.ts'
import { decideIntent } from './rules.ts'
import { isNameless, namedIn, type Signals, type SignalTools } from './signals.ts'

export interface ResolveOptions {
  readonly context: Context
  readonly tools: SignalTools
}

/** One message as it is read after others. */
interface Turn extends ResolveOptions {
  readonly message: string
  readonly signals: Signals
  readonly last: Inquiry
  /** It puts right how the last one was understood. */
  readonly isCorrection: boolean
}

/**
 * Gives a message the things it leaves unsaid. What it points to by order or by
 * a word goes first; then a message without a name leans on what was talked
 * about, and one with a name may vary the last question.
 */
export function resolve(typed: string, options: ResolveOptions): Resolved {
  const { context, tools } = options
  const { last } = context
  const correction = last === null ? null : correctionIn(typed)
  const message = correction ?? typed
  const signals = readSignals(message, tools)
  if (last === null) return asTyped(signals)
  if (signals.smallTalk === 'affirm') return acceptOffer(last, options)
  if (signals.smallTalk !== null) return asTyped(signals)
  return followUp({ message, signals, last, isCorrection: correction !== null, ...options }) ?? asTyped(signals)
}

/** The ways in which a message may hang on the ones before, the most telling first. */
function followUp(turn: Turn): Resolved | null {
  const { signals, context, last, tools, isCorrection } = turn
  const picked = pickFrom(signals, { context, tools, isCorrection, repeats: goesOn(signals) })
  if (picked) return aboutPicked(picked, turn)
  if (!isNameless(signals)) return vary(turn)
  const lone = continues(signals.text) || isCorrection ? findLoneName(signals.text, last.entities[0] ?? null, tools.framework) : null
  if (lone) return asksAgain(last, { ...signals, entities: [lone], topics: [] }, tools.framework)
  return leanOn(turn)
}

/** A message that needs no context. */
const asTyped = (signals: Signals): Resolved => ({ signals, intent: decideIntent(signals), entities: namedIn(signals), base: null })

/** Decides about what was pointed to; the word for its kind says nothing more. */
function aboutPicked({ entities, byKind }: Picked, { signals, last, tools, isCorrection }: Turn): Resolved {
  const named = entities.map((entity) => nameEntity(tools.framework, entity))
  const said = byKind ? { ...signals, topics: signals.topics.filter((topic) => topic !== byKind.topic) } : signals
  return varyAbout({ entities: named, signals: said, last, repeats: isCorrection || goesOn(said), framework: tools.framework })
}

/** "Yes" takes up what was offered: a question at the end of the last answer, or else our own first follow-up. */
function acceptOffer(last: Inquiry, { context, tools }: ResolveOptions): Resolved {
  const offered = context.offer ?? suggestFollowUps(last, tools.framework)[0]
  if (offered === undefined) return { signals: readSignals('yes', tools), intent: 'unclear', entities: [], base: null }
  const signals = readSignals(offered.replace(OFFER, ''), tools)
  if (namedIn(signals).length > 0) return asTyped({ ...signals, smallTalk: null })
  return varyAbout({ entities: context.focus, signals, last, repeats: goesOn(signals), framework: tools.framework })
}

const OFFER = /^(want me to|shall i|would you like( me)? to|do you want( me)? to|quieres que|te gustaria)/i

/** A message without a name: the last question in another language, of another time, or about what was talked about. */
function leanOn({ message, signals, last, context, tools }: Turn): Resolved | null {
  if (asksLanguage(signals.text)) return { signals, intent: last.intent, entities: last.entities, base: last }
  const again = asksTimeOnly(signals, last) ?? asksNumberOnly(signals, last) ?? asksWhichOnes(signals, last)
  if (again) return again
  const title = last.intent === 'job' && namesUnknown(signals) ? unknownTitleIn(signals, tools) : null
  if (title !== null) return { signals: { ...signals, unknownTitle: title }, intent: 'job', entities: [], base: last }
  if (leansOnContext(signals, context))
    return varyAbout({ entities: context.focus, signals, last, repeats: goesOn(signals), framework: tools.framework })
  return leansOnArticle(signals, last) ? joinedWith(last, { message, signals }, tools) : null
}

/** "And baristas?" after a question about a job names another, if none that is in a list. */
function unknownTitleIn({ text }: Signals, { rankTitles }: SignalTools): string | null {
  const title = wordsOfName(text)
    .filter((word) => !ALSO.has(word))
    .join(' ')
  return LIKE_TITLE.test(text) && title !== '' && rankTitles(title, 1).confidence >= LEAST_CONFIDENCE ? title : null
}

const ALSO = new Set(['also', 'too', 'tambien'])
/** Jobs are asked about in the plural, or as "a" job. */
const LIKE_TITLE = /\b(?:a|an|un|una|los|las) \w+(?: \w+)?$|^\w+ (?:\w+ )?\w+s(?: also| too| tambien)?$|\b(?:los|las) \w+(?: \w+)? tambien$/
/** Below this the ranker cannot say where a title belongs. */
const LEAST_CONFIDENCE = 0.15

/** A follow-up after prose; what it counts or lists is what the question before did. */
function joinedWith(last: Inquiry, { message, signals }: Pick<Turn, 'message' | 'signals'>, tools: SignalTools): Resolved {
  const topics = signals.topics.length > 0 ? signals.topics : last.topic === null ? [] : [last.topic]
  const counts = signals.asks.count && signals.timeFrame.kind === 'now' && topics.length > 0
  if (counts) return { signals: { ...signals, topics }, intent: 'count', entities: [], base: null }
  const article = steerArticle(signals, last, tools)
  const question = article ? phraseAlone(message, article, { last, tools }) : `${message} ${last.question}`
  return { signals, intent: 'article', entities: [], base: null, question }
}

/** Words around a name that ask nothing: "and what about the …". */
const MOST_WORDS_AROUND = 4

/** A message with a name: the last question about something else, or the other side of a comparison. */
function vary({ signals, last, context, isCorrection, tools }: Turn): Resolved | null {
  const named = namedIn(signals)
  const wordsOfNames = named.reduce((sum, { surface }) => sum + surface.split(' ').length, 0)
  const goesOnShortly = continues(signals.text) && signals.length <= wordsOfNames + MOST_WORDS_AROUND
  if (goesOnShortly || isCorrection) return asksAgain(last, signals, tools.framework)
  const [focus] = context.focus
  const setsAgainst = signals.asks.compare || asksWhetherMore(signals.text)
  if (!setsAgainst || named.length !== 1 || !focus) return null
  return decideAbout(fillIn(signals, [focus, ...named]), tools.framework, last)
}
