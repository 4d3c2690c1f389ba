import { fold } from '../domain/fold.ts'
import type { Entity, Topic } from '../domain/inquiry.ts'
import type { Reader } from '../domain/passage.ts'
import type { ArticleMatch } from '../domain/ports.ts'
import { findBeyond } from './beyond.ts'
import { CUES } from './cues.ts'
import { findJobs } from './jobs-in-text.ts'
import { findLiking, findWorkPhrase } from './loose-words.ts'
import { findMissing, findMissingAtEnd } from './missing.ts'
import { findNames, withoutNames } from './names-in-text.ts'
import { findNoCluster } from './no-cluster.ts'
import { findRole, withoutRole } from './role.ts'
import { articleScore, isNameless, type Signals, type SignalTools } from './signals.ts'
import { findSmallTalk, withoutOpening } from './small-talk.ts'
import { findTimeFrame } from './time-frame.ts'
import { findAspect, findTopics } from './topic.ts'
import { findWrongNumber } from './wrong-number.ts'

/** What stands where personal data stood: it says nothing about the question. */
const REDACTED = /\[[^\]\n]{0,40}\]/g
const SENTENCE_END = /(?<=[.?!])\s+(?=\S)/

/**
 * Reads one message. People put the story first and the question last: where
 * the question stands in a sentence of its own and names what it is about, only
 * that sentence is read; "Where does that fit?" needs the story.
 */
export function readSignals(typed: string, tools: SignalTools): Signals {
  const message = typed.replaceAll(REDACTED, ' ')
  const role = findRole(fold(message))
  const all = readText(message, role, tools)
  const question = onlyQuestion(message)
  if (question === null) return all
  const core = readText(question, role, tools)
  return needsNoStory(core, all) ? { ...core, asks: { ...core.asks, domain: true } } : all
}

/** The one question among several sentences, if there is just one. */
function onlyQuestion(message: string): string | null {
  const sentences = message.split(SENTENCE_END).filter((sentence) => fold(sentence) !== '')
  const [question, ...others] = sentences.filter((sentence) => sentence.trim().endsWith('?'))
  return sentences.length >= 2 && question !== undefined && others.length === 0 ? question : null
}

const POINTS_BACK = /\b(it|its|that|this|they|them|those|these|she|he|her|him|there|eso|esto|ese|esa|ahi|ellos)\b/
/** "Which do I quote?" is no question without the story before it. */
const LEAST_WORDS = 6
/** A stored question this close shows that a sentence is understood by itself. */
const UNDERSTOOD = 0.5

function needsNoStory(question: Signals, all: Signals): boolean {
  if (question.smallTalk !== null) return false
  const pointsBack = POINTS_BACK.test(question.text)
  const leansOnJob = pointsBack && question.occupations.length === 0 && all.occupations.length > 0
  if (leansOnJob) return false
  if (!isNameless(question)) return true
  const isWhole = !pointsBack && question.length >= LEAST_WORDS
  return isWhole && isUnderstood(question) && all.entities.length === 0 && !all.asks.like
}

const isUnderstood = (question: Signals): boolean => question.terms.length > 0 || articleScore(question) > UNDERSTOOD

/** From here on an article is near enough to be offered as a next question. */
const RELATED_ARTICLE = 0.42
const MOST_ARTICLES = 4
/** Below this no stored question has anything to do with a story. */
const UNDERSTOOD_AT_ALL = 0.32

function readText(message: string, role: Reader | null, tools: SignalTools): Signals {
  const whole = tools.correct(message)
  const text = withoutRole(withoutOpening(`${whole} `).trim()) || whole
  const timeFrame = findTimeFrame(text)
  const found = findNames(text, timeFrame, tools)
  const jobs = findJobs({ text, ...found }, tools)
  const names = { ...found, entities: outsideOf(jobs.askedWork, found.entities) }
  const isLoose = names.entities.length + jobs.occupations.length === 0 && jobs.unknownTitle === null
  const clauses = clausesOf(message, tools)
  const [article = null, ...related] = tools.matchArticles(text, MOST_ARTICLES, { role, year: timeFrame.year })
  const topics = findTopics(withoutNames(text, names))
  return {
    text,
    length: text === '' ? 0 : text.split(' ').length,
    clauses,
    // What the asker says about themselves is no topic, but it shows that they talk about our field.
    asks: { ...cuesIn(text), domain: names.mentions.length > 0 || CUES.domain.test(whole) },
    topics,
    aspect: findAspect(text),
    role,
    timeFrame,
    entities: names.entities,
    terms: names.terms,
    ...jobs,
    workPhrase: isLoose ? findWorkPhrase(text, tools) : null,
    liking: isLoose ? findLiking(text, clauses, tools) : [],
    smallTalk: findSmallTalk(whole),
    beyond: findBeyond(text),
    missing: findMissing(text) ?? (saysMore(article, topics) ? null : findMissingAtEnd(clauses)),
    wrongNumber: findWrongNumber(text),
    noCluster: findNoCluster(message, text, { ...names, ...jobs }),
    article,
    related: related.filter(({ score }) => score >= RELATED_ARTICLE),
  }
}

/** "Sound tech" is a job; that "tech" also names a cluster does not count then. */
const outsideOf = (work: string | null, entities: readonly Entity[]): readonly Entity[] =>
  work === null ? entities : entities.filter(({ surface }) => !work.includes(surface))

/** Whether a story says something of our field, so that "which one is it?" at its end may be about that. */
const saysMore = (article: ArticleMatch | null, topics: readonly Topic[]): boolean =>
  (article !== null && article.score >= UNDERSTOOD_AT_ALL) || topics.some((topic) => topic !== 'clusters' && topic !== 'jobs')

const cuesIn = (text: string): Signals['asks'] =>
  // The keys are those of CUES; `fromEntries` forgets that.
  Object.fromEntries(Object.entries(CUES).map(([cue, pattern]) => [cue, pattern.test(text)])) as Signals['asks']

const clausesOf = (message: string, { correct }: SignalTools): string[] =>
  message
    .split(/[,.;:!?\n()]+/)
    .map(correct)
    .filter((clause) => clause !== '')
