import type { Framework } from '../domain/framework.ts'
import type { Beyond, Entity, Inquiry, TimeFrame, Topic } from '../domain/inquiry.ts'
import type { Audience, Locale } from '../domain/locale.ts'
import type { RankTitles } from '../domain/title-rank.ts'
import { findComparative, findSuperlative, isNegated } from './cues.ts'
import { nameEntity } from './entity.ts'
import { likedThings } from './liked-things.ts'
import { asksLanguage } from './pointing-words.ts'
import type { Resolved } from './resolved.ts'
import { lacksThing } from './rule-signs.ts'
import type { Signals, SignalTools } from './signals.ts'
import { phraseQuestion } from './standalone-question.ts'

/** A message, and by whom and in which language it was asked. */
export interface Asked {
  readonly message: string
  readonly locale: Locale
  readonly audience: Audience
}

/**
 * Puts down what was understood in the words of the trade. Nothing is decided
 * here but what follows from the intent: which field of the Inquiry counts.
 */
export function toInquiry(resolved: Resolved, { message, locale, audience }: Asked, tools: SignalTools): Inquiry {
  const { signals, intent } = resolved
  const title = titleIn(resolved)
  const draft: Omit<Inquiry, 'question'> = {
    original: message,
    locale: languageAsked(signals.text) ?? locale,
    audience,
    role: signals.role,
    intent,
    topic: topicOf(resolved),
    topics: topicsOf(resolved),
    aspect: aspectOf(resolved),
    entities: entitiesOf(resolved, tools.framework),
    interests: intent === 'suggest' ? likedThings(signals, tools.matchInterests) : [],
    related: signals.related.map((article) => ({ en: article.title, es: article.titleEs })),
    superlative: superlativeOf(resolved),
    isNegated: isNegated(signals.text),
    asksWhether: signals.asks.verify,
    timeFrame: timeFrameOf(resolved),
    smallTalk: intent === 'small-talk' ? signals.smallTalk : null,
    beyond: intent === 'out-of-scope' ? (resolved.base?.beyond ?? whyBeyond(signals)) : null,
    missing: missingIn(resolved),
    title,
    guess: title === null || !isGuessable(title, intent, tools.rankTitles) ? null : guessPlace(title, tools.framework, tools.rankTitles),
  }
  return { ...draft, question: resolved.question ?? phraseQuestion(draft, signals) }
}

/** "In Spanish, please" goes over the language of the message itself. */
const languageAsked = (text: string): Locale | null => {
  if (!asksLanguage(text)) return null
  return /(spanish|espanol)/.test(text) ? 'es' : 'en'
}

/** Two terms set against each other ("cluster or Sub-Cluster?") are what is compared, and no topic of something. */
function topicOf({ signals, intent, entities, base }: Resolved): Topic | null {
  if (intent === 'compare' && entities.length === 0 && signals.terms.length >= 2) return null
  return signals.topics[0] ?? base?.topic ?? null
}

/** What a repeated question was about it still is. */
const topicsOf = ({ signals, base }: Resolved): Inquiry['topics'] => (signals.topics.length > 0 ? signals.topics : (base?.topics ?? []))

const missingIn = ({ signals, intent }: Resolved): Inquiry['missing'] =>
  intent === 'unclear' && lacksThing(signals) ? (signals.missing ?? 'thing') : null

const aspectOf = ({ signals, base }: Resolved): Inquiry['aspect'] => signals.aspect ?? base?.aspect ?? null

/** Among several named things the one with more is the one with the most. */
const superlativeOf = ({ signals, entities, base }: Resolved): Inquiry['superlative'] =>
  findSuperlative(signals.text) ?? (entities.length >= 2 ? (findComparative(signals.text) ?? base?.superlative ?? null) : null)

const timeFrameOf = ({ signals, base }: Resolved): TimeFrame =>
  base && signals.timeFrame.kind === 'now' ? base.timeFrame : signals.timeFrame

/** What a question is about. Where nothing else is named, words of the trade are; "framework" only for want of a better. */
function entitiesOf({ signals, intent, entities }: Resolved, framework: Framework): readonly Entity[] {
  if (entities.length > 0) return entities.map((entity) => nameEntity(framework, entity))
  if (intent === 'compare') return signals.terms
  if (intent !== 'define') return []
  return signals.terms.toSorted((a, b) => Number(a.id === 'framework') - Number(b.id === 'framework')).slice(0, 1)
}

function whyBeyond({ beyond, asks }: Signals): Beyond {
  return beyond ?? (asks.count && asks.domain ? 'statistics' : 'off-topic')
}

/** The words for a job that is in no list, or for a cluster that is none. */
function titleIn({ signals, intent, entities }: Resolved): string | null {
  if (intent === 'put-right') return signals.noCluster
  if (intent !== 'job' || signals.occupations.length > 0 || entities.some(({ kind }) => kind === 'occupation')) return null
  return signals.unknownTitle ?? signals.workPhrase
}

/** What is no cluster gets a place only where the ranker is sure: a wrong one would put a second error in place of the first. */
const isGuessable = (title: string, intent: Inquiry['intent'], rankTitles: RankTitles): boolean =>
  intent !== 'put-right' || rankTitles(title, 1).confidence >= SURE_CONFIDENCE

const SURE_CONFIDENCE = 0.5

/** The likeliest cluster of a title that is in no list, and its likeliest Sub-Cluster there. */
function guessPlace(title: string, framework: Framework, rankTitles: RankTitles): Inquiry['guess'] {
  const { clusters, subClusters } = rankTitles(title, 1)
  const cluster = clusters[0]?.slug
  const own = framework.subClusters.filter((sub) => sub.cluster === cluster).map(({ slug }) => slug)
  const subCluster = subClusters.find(({ slug }) => own.includes(slug))?.slug
  return cluster === undefined || subCluster === undefined ? null : { cluster, subCluster }
}
