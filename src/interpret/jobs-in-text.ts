import type { Entity } from '../domain/inquiry.ts'
import { COMMON_WORDS } from './common-words.ts'
import { findAskedJobs } from './asked-jobs.ts'
import { findComparedJobs } from './compared-jobs.ts'
import { distinct, occupationEntity } from './entity.ts'
import type { Mention } from './gazetteer.ts'
import { findKnownJob, findListedJobs, toEntity } from './job-list.ts'
import { findJobPhrase } from './job-phrase.ts'
import { findWorkPhrase } from './loose-words.ts'
import { isEntity, isOfficial, type NamesInText } from './names-in-text.ts'
import type { Signals, SignalTools } from './signals.ts'
import { isSingleTitle } from './single-title.ts'

type Jobs = Pick<Signals, 'occupations' | 'unknownTitle' | 'askedWork'>
type JobTools = Pick<SignalTools, 'gazetteer' | 'rankTitles' | 'matchArticles'>

interface Reading extends NamesInText {
  readonly text: string
}

const NO_PHRASE = { whole: null, title: null }
const NO_JOBS: Jobs = { occupations: [], unknownTitle: null, askedWork: null }
const jobs = (...occupations: readonly Entity[]): Jobs => ({ ...NO_JOBS, occupations: distinct(occupations) })

/**
 * The jobs that a text talks about, from the surest way of telling to the least
 * sure. A title in none of our lists is kept by its words: the title ranker may
 * still say where it most likely belongs.
 */
export function findJobs(reading: Reading, tools: JobTools): Jobs {
  const compared = findComparedJobs(reading.text, reading.entities, tools)
  if (compared.length > 0) return jobs(...compared)
  const ofQuestions = jobsOfQuestions(reading, tools)
  if (ofQuestions.length > 1) return jobs(...ofQuestions)
  const asked = findAskedJobs(reading, tools)
  if (asked) return { occupations: distinct(asked.occupations), unknownTitle: asked.unknownTitle, askedWork: asked.work }
  return jobsByPhrase(reading, tools)
}

/** The jobs of a question that is about more than a place, or worded in another way. */
function jobsByPhrase(reading: Reading, tools: JobTools): Jobs {
  const { text, entities } = reading
  const { whole, title: phrase } = findJobPhrase(text) ?? NO_PHRASE
  const title = phrase !== null && isPieceOfName(phrase, entities) ? null : phrase
  return (
    listed(whole, entities, tools) ??
    knownPhrase([whole, title], entities, tools) ??
    longTitles(text, tools) ??
    titleInPhrase(title, reading, tools) ??
    titlesAnywhere(reading, tools) ??
    (entities.length > 0 ? NO_JOBS : bareTitle(text, tools))
  )
}

/** "Which cluster has bakers, and which one has pilots?" is two questions. */
const NEXT_QUESTION = /(?<=\w) (?:and|but|or|y|pero) (?=(?:which|what|where|how|que|cual|donde|en que|a que)\b)/

/** The known jobs of several questions in one; none when only one of them names a job. */
function jobsOfQuestions({ text, entities }: Reading, tools: JobTools): readonly Entity[] {
  const questions = entities.length > 0 ? [] : text.split(NEXT_QUESTION)
  if (questions.length < 2) return []
  const found = questions.map((question) => {
    const asked = findAskedJobs({ text: question, entities }, tools)
    const phrase = findJobPhrase(question)?.title ?? null
    return asked?.occupations ?? (phrase === null ? [] : [findKnownJob(phrase, tools) ?? []].flat())
  })
  return found.every((some) => some.length > 0) ? distinct(found.flat()) : []
}

/** "Planning" of "Planning & Logistics" is no job. */
const isPieceOfName = (phrase: string, entities: readonly Entity[]): boolean =>
  entities.some(({ surface, nature }) => nature === 'official' && surface.includes(phrase))

/** Several known titles in the place of one. An official name of the Framework among them makes it another question. */
function listed(phrase: string | null, entities: readonly Entity[], tools: JobTools): Jobs | null {
  if (phrase === null || entities.some(({ surface, nature }) => nature === 'official' && phrase.includes(surface))) return null
  const several = findListedJobs(phrase, tools)
  return several.length > 0 ? { ...jobs(...several), askedWork: phrase } : null
}

/** The first phrase that is a known title word for word, unless it is a name of the Framework. */
function knownPhrase(phrases: readonly (string | null)[], entities: readonly Entity[], { rankTitles }: JobTools): Jobs | null {
  for (const phrase of phrases) {
    if (phrase === null || entities.some(({ surface }) => surface === phrase)) continue
    const [best] = rankTitles(phrase, 1).occupations
    if (best?.how === 'exact') return jobs(occupationEntity(best.soc, phrase, 'exact'))
  }
  return null
}

/** An official title of so many words is meant wherever it stands. */
const LONG_TITLE = 3

function longTitles(text: string, tools: JobTools): Jobs | null {
  const official = tools.gazetteer.findTitles(text).filter((title) => isOfficial(title) && wordCount(title) >= LONG_TITLE)
  return official.length === 0 ? null : jobs(...official.map((mention) => fromMention(mention, tools)))
}

/** What stands where a title stands: a title but for slips, one with something around it, or one that is in no list. */
function titleInPhrase(phrase: string | null, { text, entities }: Reading, tools: JobTools): Jobs | null {
  if (phrase === null || isNearlyName(phrase, entities)) return null
  const ranking = tools.rankTitles(phrase, 1)
  const known = findKnownJob(phrase, tools)
  if (known) return jobs(known)
  const [inside] = tools.gazetteer.findTitles(phrase).toSorted((a, b) => b.surface.length - a.surface.length)
  if (inside && fills(inside, phrase)) return jobs(fromMention(inside, tools))
  if (ranking.confidence < LEAST_CONFIDENCE || !tellsOfWork(phrase) || isAboutName(text, entities)) return null
  return { ...NO_JOBS, unknownTitle: phrase }
}

/** Below this a phrase is no title that the ranker could place. */
const LEAST_CONFIDENCE = 0.2

/** "Is a barista in Hospitality?" is about the barista; without such a word it is about Hospitality. */
const ASKS_WHETHER = /\b(is|are|would|do|does|should|es|son|esta|estan|van|va)\b/
const isAboutName = (text: string, entities: readonly Entity[]): boolean => entities.length > 0 && !ASKS_WHETHER.test(text)

/** So much more than a name may be an article and "career" or "cluster", but no title. */
const AROUND_A_NAME = 12

/** Whether a phrase is (nearly) the name of a cluster or the like, and so no job title. */
const isNearlyName = (phrase: string, entities: readonly Entity[]): boolean =>
  entities.some(({ surface, kind }) => kind !== 'occupation' && phrase.includes(surface) && phrase.length - surface.length <= AROUND_A_NAME)

/** Words that go on from a title: "nurse in a school". */
const GOES_ON = / (for|at|in|with|who|that|on|en|de|para) /

/** Whether a phrase says little more than the title in it. */
function fills(title: Mention, phrase: string): boolean {
  if (title.from === 0 && GOES_ON.test(phrase.slice(title.surface.length - 1))) return true
  const rest = phrase.replace(title.surface, ' ').split(' ')
  if (rest.every((word) => word === '' || EVERYDAY.has(word))) return true
  return title.surface.includes(' ') && phrase.split(' ').length - wordCount(title) <= 1
}

const EVERYDAY: ReadonlySet<string> = new Set(COMMON_WORDS)
/** Words of asking, not of work. */
const ASKING: ReadonlySet<string> = new Set(
  'explain define describe list compare tell show give name meaning overview summary short quick memo slide board parent grader school state district'.split(
    ' ',
  ),
)

const tellsOfWork = (phrase: string): boolean => phrase.split(' ').some((word) => !EVERYDAY.has(word) && !ASKING.has(word))

/** Known titles wherever they stand, but in a name of the Framework. A single word must be put as a title. */
function titlesAnywhere({ text, mentions, entities }: Reading, tools: JobTools): Jobs | null {
  const names = mentions.filter((mention) => isEntity(mention, entities))
  const accepted = tools.gazetteer
    .findTitles(text)
    .filter((title) => !names.some((name) => overlaps(name, title)))
    .filter((title) => wordCount(title) > 1 || isSingleTitle(title.surface, text))
  return accepted.length === 0 ? null : jobs(...accepted.map((mention) => fromMention(mention, tools)))
}

const MOST_BARE_WORDS = 4

/** Nothing else is known: a few words may be a job that somebody just typed, and so may what is left without the asking. */
function bareTitle(text: string, tools: JobTools): Jobs {
  const typed = text.split(' ').length <= MOST_BARE_WORDS ? rankedTitle(text, tools) : null
  if (typed) return typed
  const work = findWorkPhrase(text, tools)
  return (work === null ? null : rankedTitle(work, tools)) ?? NO_JOBS
}

function rankedTitle(text: string, { rankTitles }: JobTools): Jobs | null {
  const [best] = rankTitles(text, 1).occupations
  return best && best.how !== 'guess' ? jobs(occupationEntity(best.soc, text, best.how)) : null
}

const wordCount = ({ from, to }: Mention): number => to - from
const overlaps = (a: Mention, b: Mention): boolean => a.from < b.to && b.from < a.to
const fromMention = (title: Mention, { rankTitles }: JobTools): Entity => toEntity(title, rankTitles)
