import type { Message } from '../domain/conversation.ts'
import { fold } from '../domain/fold.ts'
import type { Framework } from '../domain/framework.ts'
import type { Entity, Inquiry, Intent, Topic } from '../domain/inquiry.ts'
import type { Title } from '../domain/knowledge.ts'
import type { Audience, Locale } from '../domain/locale.ts'
import type { Reader } from '../domain/passage.ts'
import type { MatchArticles, MatchInterests } from '../domain/ports.ts'
import type { RankTitles } from '../domain/title-rank.ts'
import { type Context, continues, findByWord, findOrdinal, nameEntity, NO_CONTEXT, pointsBack, readAnswer } from './context.ts'
import { findSuperlative, isNegated } from './cues.ts'
import { suggestFollowUps } from './follow-ups.ts'
import { createGazetteer, type Gazetteer } from './gazetteer.ts'
import { findInterests } from './interests.ts'
import { detectLocale } from './language.ts'
import { asksForRole, decideIntent } from './rules.ts'
import { readSignals, type Signals, type SignalTools } from './signals.ts'
import { createSpelling } from './spelling.ts'
import { phraseQuestion } from './phrase-question.ts'

export interface InterpretOptions {
  readonly framework: Framework
  readonly titles: readonly Title[]
  /** Folded words that are real and so never corrected. */
  readonly vocabulary: readonly string[]
  readonly rankTitles: RankTitles
  readonly matchArticles: MatchArticles
  readonly matchInterests: MatchInterests
}

export interface Conversation {
  readonly messages: readonly Message[]
  readonly audience: Audience
  readonly locale: Locale | undefined
}

/** Turns a conversation into the one question that its last message asks. Pure. */
export type Interpret = (conversation: Conversation) => Inquiry

/** Earlier turns than these no longer give "it" a meaning. */
const REMEMBERED_TURNS = 8

export function createInterpret({ framework, titles, vocabulary, rankTitles, matchArticles, matchInterests }: InterpretOptions): Interpret {
  const gazetteer = createGazetteer(framework, titles)
  const correct = createSpelling(gazetteer.names, vocabulary)
  const tools: SignalTools = { framework, gazetteer, correct, rankTitles, matchArticles, matchInterests }

  const interpretMessage = (message: string, context: Context, settings: Omit<Conversation, 'messages'>): Inquiry => {
    const locale = settings.locale ?? detectLocale(message) ?? context.last?.locale ?? (hasSpanishTitle(message, gazetteer) ? 'es' : 'en')
    const resolved = resolve(message, { context, tools, framework })
    return toInquiry({ ...resolved, message, locale, audience: settings.audience, framework, matchInterests, rankTitles })
  }

  return ({ messages, audience, locale }) => {
    const recent = messages.slice(-REMEMBERED_TURNS)
    let context = NO_CONTEXT
    for (const [index, { role, content }] of recent.slice(0, -1).entries()) {
      if (role === 'assistant') {
        const read = readAnswer(content, gazetteer, fold)
        // A list that the asker gave is the one that "the second" points to.
        context = { ...context, offer: read.offer, listed: context.listed.length >= 2 ? context.listed : read.listed }
        continue
      }
      const isAnswered = recent[index + 1]?.role === 'assistant'
      const last = interpretMessage(content, context, { audience, locale: undefined })
      const remembered = last.intent === 'small-talk' || last.intent === 'out-of-scope' ? context.last : last
      context = {
        last: remembered,
        focus: last.entities.length > 0 ? last.entities : context.focus,
        listed: last.entities.length >= 2 || !isAnswered ? last.entities : [],
        offer: null,
      }
    }
    return interpretMessage(recent.at(-1)?.content ?? '', context, { audience, locale })
  }
}

/** "Parteras" says which language it is, though no small word does. */
const hasSpanishTitle = (message: string, gazetteer: Gazetteer): boolean =>
  gazetteer.findTitles(fold(message)).some(({ candidates }) => candidates.every(({ nature }) => nature === 'es'))

interface Resolved {
  readonly signals: Signals
  readonly intent: Intent
  readonly entities: readonly Entity[]
  /** Set when the message only repeats or varies the last question. */
  readonly base: Inquiry | null
  /** The standalone question where it takes more than one turn to say it. */
  readonly question?: string
}

interface ResolveOptions {
  readonly context: Context
  readonly tools: SignalTools
  readonly framework: Framework
}

/** Gives a message the things it leaves unsaid. */
function resolve(message: string, options: ResolveOptions): Resolved {
  const { context, tools, framework } = options
  const signals = readSignals(message, tools)
  if (signals.smallTalk === 'affirm' && context.last) return acceptOffer(context.last, options)
  const named = [...signals.entities, ...signals.occupations]
  const missing = named.length === 0 && signals.unknownTitle === null
  if (!context.last || signals.smallTalk !== null) return decided(signals, named, null)

  const ordinal = missing ? findOrdinal(signals.text) : null
  const pointed =
    (ordinal === null ? undefined : context.listed.at(ordinal)) ??
    findByWord(signals.text, [...context.listed, ...siblingsOf(context.focus, framework)]) ??
    undefined
  if (pointed) return decidedWith(signals, [nameEntity(framework, pointed)], options)
  if (missing && asksLanguage(signals.text))
    return { signals, intent: context.last.intent, entities: context.last.entities, base: context.last }
  if (missing && leansOnContext(signals, context)) return decidedWith(signals, context.focus, options)
  if (missing && leansOnArticle(signals, context.last)) return joined(message, context.last, options)
  if (!missing && continues(signals.text) && signals.length <= named.reduce((sum, { surface }) => sum + surface.split(' ').length, 4))
    return sameQuestionAbout(signals, named, context.last)
  if (!missing && signals.asks.compare && named.length === 1 && context.focus.length > 0)
    return decidedWith(signals, [...context.focus.slice(0, 1), ...named], options)
  return decided(signals, named, null)
}

const decided = (signals: Signals, entities: readonly Entity[], base: Inquiry | null): Resolved => ({
  signals,
  intent: decideIntent(signals),
  entities,
  base,
})

/** Decides again with the entities that the context supplies, as if they had been named. */
function decidedWith(signals: Signals, entities: readonly Entity[], { context }: ResolveOptions): Resolved {
  const filled: Signals = {
    ...signals,
    entities: entities.filter(({ kind }) => kind !== 'occupation'),
    occupations: entities.filter(({ kind }) => kind === 'occupation'),
    smallTalk: null,
    article: null,
  }
  const plain =
    signals.topics.length === 0 &&
    !signals.asks.define &&
    !signals.asks.where &&
    !signals.asks.past &&
    signals.aspect === null &&
    signals.timeFrame.kind === 'now'
  const keepsIntent = plain && context.last !== null && continues(signals.text) && context.last.intent !== 'article'
  return {
    signals: filled,
    intent: keepsIntent && context.last ? context.last.intent : decideIntent(filled),
    entities,
    base: keepsIntent ? context.last : null,
  }
}

/** "What about Construction?" asks the last question about something else. */
function sameQuestionAbout(signals: Signals, entities: readonly Entity[], last: Inquiry): Resolved {
  const own = decideIntent(signals)
  const [entity] = entities
  const isJob = entity?.kind === 'occupation'
  const wasJob = last.intent === 'job'
  const says = signals.topics.length > 0 || signals.asks.where || signals.aspect !== null
  if (says || isJob !== wasJob || !['define', 'list', 'count', 'job', 'locate', 'earlier', 'trace'].includes(last.intent))
    return { signals, intent: own, entities, base: null }
  return { signals, intent: last.intent, entities, base: last }
}

/** "Yes" takes up what was offered: our own first follow-up, or a question at the end of the last answer. */
function acceptOffer(last: Inquiry, { context, tools, framework }: ResolveOptions): Resolved {
  const offered = context.offer ?? suggestFollowUps(last, framework)[0]
  if (offered === undefined) return { signals: readSignals('yes', tools), intent: 'unclear', entities: [], base: null }
  const signals = readSignals(
    offered.replace(/^(want me to|shall i|would you like( me)? to|do you want( me)? to|quieres que|te gustaria)/i, ''),
    tools,
  )
  const named = [...signals.entities, ...signals.occupations]
  if (named.length > 0) return decided({ ...signals, smallTalk: null }, named, null)
  return decidedWith(signals, context.focus, { context, tools, framework })
}

const asksLanguage = (text: string): boolean =>
  /^(and |y |now |ahora |say (it|that) )?(in|en) (spanish|english|espanol|ingles)( please| por favor)?$/.test(text)

/** Short questions without a name lean on what was talked about; long ones usually stand by themselves. */
function leansOnContext(signals: Signals, context: Context): boolean {
  if (context.focus.length === 0) return false
  if (signals.beyond !== null && signals.beyond !== 'decision') return false
  const standsAlone =
    (signals.article?.score ?? 0) > (pointsBack(signals.text) ? 0.95 : 0.7) || (signals.terms.length > 0 && !pointsBack(signals.text))
  if (standsAlone || signals.asks.like) return false
  if (pointsBack(signals.text)) return true
  return (
    signals.length <= 6 &&
    (signals.topics.length > 0 || signals.aspect !== null || signals.asks.past || signals.asks.define || signals.timeFrame.kind === 'past')
  )
}

/** After prose without a named thing, a short question is about the same matter. */
const leansOnArticle = (signals: Signals, last: Inquiry): boolean =>
  last.entities.length === 0 &&
  (last.intent === 'article' || last.intent === 'count' || last.intent === 'list') &&
  signals.beyond === null &&
  !signals.asks.like &&
  (pointsBack(signals.text) || (signals.length <= 6 && (signals.article?.score ?? 0) < 0.7))

/** Reads a follow-up together with the question before it; what the follow-up counts or lists is what that one did. */
function joined(message: string, last: Inquiry, { tools }: ResolveOptions): Resolved {
  const own = readSignals(message, tools)
  const together = readSignals(`${message} ${last.question}`, tools)
  const counts = own.asks.count && (last.topic !== null || own.topics.length > 0) && own.timeFrame.kind === 'now'
  const signals: Signals = {
    ...together,
    timeFrame: own.timeFrame,
    ...(counts ? { topics: own.topics.length > 0 ? own.topics : [last.topic ?? 'clusters'] } : {}),
  }
  if (counts) return { signals, intent: 'count', entities: [], base: null }
  return { signals, intent: 'article', entities: [], base: null, question: `${message} ${last.question}` }
}

/** The things next to those talked about: "the fashion one" may not have been listed. */
function siblingsOf(focus: readonly Entity[], framework: Framework): Entity[] {
  const parents = focus.flatMap(({ kind, id }) =>
    kind === 'sub-cluster'
      ? framework.subClusters.filter(({ slug }) => slug === id).map(({ cluster }) => cluster)
      : kind === 'cluster'
        ? [id]
        : [],
  )
  const subs = framework.subClusters
    .filter(({ cluster }) => parents.includes(cluster))
    .map(({ slug, name }): Entity => ({ kind: 'sub-cluster', id: slug, name, surface: '', nature: 'context' }))
  const groupings = focus.flatMap(({ kind, id }) => (kind === 'grouping' ? [id] : []))
  const clusters = framework.clusters
    .filter(({ grouping }) => groupings.includes(grouping))
    .map(({ slug, name }): Entity => ({ kind: 'cluster', id: slug, name, surface: '', nature: 'context' }))
  return [...subs, ...clusters]
}

/** From here on a stored question says more than the asker's role. */
const KNOWN_QUESTION = 0.45

/** What somebody with a role means by "what does it mean for me?" */
const ROLE_QUESTIONS: Readonly<Record<Reader, string>> = {
  learner: 'How do I start exploring careers with the clusters?',
  counselor: 'What should counselors do about the new Framework?',
  educator: 'What should educators do about the new Framework?',
  administrator: 'What should local administrators do about the new Framework?',
  staff: 'What should state staff do about the new Framework?',
  employer: 'What should employers do about the new Framework?',
}

/** The likeliest cluster of a title that is in no list, and its likeliest Sub-Cluster there. */
function guessPlace(title: string, framework: Framework, rankTitles: RankTitles): Inquiry['guess'] {
  const { clusters, subClusters } = rankTitles(title, 1)
  const cluster = clusters[0]?.slug
  const own = framework.subClusters.filter((sub) => sub.cluster === cluster).map(({ slug }) => slug)
  const sub = subClusters.find(({ slug }) => own.includes(slug))?.slug
  return cluster !== undefined && sub !== undefined ? { cluster, subCluster: sub } : null
}

/** What somebody likes: of the things they tell, those that our field knows, or all when it knows none. */
function likedThings(signals: Signals, matchInterests: MatchInterests): string[] {
  const told = signals.asks.like ? findInterests(signals.clauses) : []
  const isKnown = (phrase: string, least: number): boolean => (matchInterests([phrase], 1)[0]?.score ?? 0) >= least
  // Of a long story ("sitting by the creek looking at bugs") a single word may say it all.
  const known = [...told, ...signals.liking].flatMap((phrase) =>
    isKnown(phrase, LEAST_LIKING) ? [phrase] : phrase.split(' ').filter((word) => word.length > 3 && isKnown(word, SURE_LIKING)),
  )
  return known.length > 0 ? [...new Set(known)] : told
}

/** Below this a thing is liked by nobody in our field. */
const LEAST_LIKING = 0.3
/** A single word must be liked by name. */
const SURE_LIKING = 0.8

interface ToInquiryOptions extends Resolved {
  readonly matchInterests: MatchInterests
  readonly rankTitles: RankTitles
  readonly message: string
  readonly locale: Locale
  readonly audience: Audience
  readonly framework: Framework
}

function toInquiry({
  signals,
  intent,
  entities,
  base,
  question,
  message,
  locale,
  audience,
  framework,
  matchInterests,
  rankTitles,
}: ToInquiryOptions): Inquiry {
  const named = [
    ...entities,
    ...(entities.length === 0 && (intent === 'define' || intent === 'compare')
      ? signals.terms.toSorted((a, b) => Number(a.id === 'framework') - Number(b.id === 'framework')).slice(0, intent === 'define' ? 1 : 3)
      : []),
  ].map((entity) => nameEntity(framework, entity))
  const topic: Topic | null = signals.topics[0] ?? base?.topic ?? null
  const askedLanguage = asksLanguage(signals.text) ? (/(spanish|espanol)/.test(signals.text) ? 'es' : 'en') : null
  const title =
    intent === 'job' && signals.occupations.length === 0 && !entities.some(({ kind }) => kind === 'occupation')
      ? (signals.unknownTitle ?? signals.workPhrase)
      : null
  const draft: Omit<Inquiry, 'question'> = {
    original: message,
    locale: askedLanguage ?? locale,
    audience,
    role: signals.role,
    intent,
    topic: intent === 'compare' && signals.terms.length >= 2 && entities.length === 0 ? null : topic,
    topics: signals.topics,
    aspect: signals.aspect ?? base?.aspect ?? null,
    entities: intent === 'compare' && entities.length === 0 ? signals.terms : named,
    interests: intent === 'suggest' ? likedThings(signals, matchInterests) : [],
    related: signals.related.map(({ title, titleEs }) => ({ en: title, es: titleEs })),
    superlative: findSuperlative(signals.text),
    isNegated: isNegated(signals.text),
    asksWhether: signals.asks.verify,
    timeFrame: signals.timeFrame.kind === 'now' && base ? base.timeFrame : signals.timeFrame,
    smallTalk: intent === 'small-talk' ? signals.smallTalk : null,
    beyond: intent === 'out-of-scope' ? (signals.beyond ?? (signals.asks.count && signals.asks.domain ? 'statistics' : 'off-topic')) : null,
    title,
    guess: title === null ? null : guessPlace(title, framework, rankTitles),
  }
  const forRole =
    intent === 'article' && asksForRole(signals) && (signals.article?.score ?? 0) < KNOWN_QUESTION
      ? ROLE_QUESTIONS[signals.role ?? 'learner']
      : undefined
  return { ...draft, question: question ?? forRole ?? (intent === 'article' ? signals.text : phraseQuestion(draft, signals.text)) }
}
