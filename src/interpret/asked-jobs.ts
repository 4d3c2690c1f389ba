import type { Entity } from '../domain/inquiry.ts'
import { type AskedWork, findAskedWork } from './asked-work.ts'
import { COMMON_WORDS } from './common-words.ts'
import { findKnownJob, findListedJobs } from './job-list.ts'
import type { SignalTools } from './signals.ts'

/** What a whole question for a place is about. */
interface AskedJobs {
  readonly occupations: readonly Entity[]
  /** A title in no list. */
  readonly unknownTitle: string | null
  /** The words that stand for the work: a name of the Framework inside of them is not meant. */
  readonly work: string
}

type AskedTools = Pick<SignalTools, 'gazetteer' | 'rankTitles' | 'matchArticles'>

interface Reading {
  readonly text: string
  readonly entities: readonly Entity[]
}

/**
 * The jobs in a question that asks for the place of one thing and of nothing
 * else. What stands there is a job unless it is a name of the Framework or the
 * topic of an article: no likeness of the other words ("which Career Cluster is
 * … in") to some article counts against it.
 */
export function findAskedJobs({ text, entities }: Reading, tools: AskedTools): AskedJobs | null {
  const phrase = findAskedWork(text)
  if (phrase === null || isName(phrase, entities)) return null
  const known = findKnownJobs(phrase, tools)
  if (known.length > 0) return { occupations: known, unknownTitle: null, work: phrase.whole }
  const { whole } = phrase
  return isPlausible(whole, entities, tools) ? { occupations: [], unknownTitle: whole, work: whole } : null
}

function findKnownJobs({ whole, title }: AskedWork, tools: AskedTools): readonly Entity[] {
  const listed = findListedJobs(whole, tools)
  if (listed.length > 0) return listed
  const known = findKnownJob(whole, tools) ?? (title === whole ? null : findKnownJob(title, tools))
  return known ? [known] : []
}

const EVERYDAY: ReadonlySet<string> = new Set(COMMON_WORDS)
const AROUND_A_NAME: ReadonlySet<string> = new Set(
  'a an the and or in of for career careers job jobs worker workers industry sector program programs y o e de el la los las en trabajo trabajos empleo empleos carrera carreras'.split(
    ' ',
  ),
)

/** Whether the words are a name of the Framework, or several, with nothing beside them that tells of a job. */
function isName({ whole }: AskedWork, entities: readonly Entity[]): boolean {
  // "Real" is cut off as praise.
  if (entities.some(({ surface }) => surface.includes(whole))) return true
  const rest = entities.reduce((left, { surface }) => left.replace(surface, ' '), whole)
  if (rest === whole) return false
  return rest.split(' ').every((word) => word === '' || AROUND_A_NAME.has(word) || EVERYDAY.has(word))
}

/** How words for workers end or begin, in both languages. */
const NAMES_WORKER =
  /(?:(?:er|or|ist|ian|man|men|woman|women|ant|ent|eer|ess|hand|smith|wright|aide?|chef|nurse|pilot|judge|cook|medic|tech|dev|rep|guy|person|people|crew|staff|boss|cop|coach|intern|clerk|apprentice|employee|owner|lead|chief|guard|guide|agent|host|maid|vet|pro|specialist|assistant)s?$)|^(?:\w+(?:er[oa]|ist[ao]|ador[a]?|edor[a]?|idor[a]?|tor[a]?|sor[a]?|nte|log[oa]|ic[oa]|ari[oa])|guardia|chofer|jefe|jefa|ingenier[oa]|maestr[oa]|auxiliar|oficial)s?(?: (?:de|en|del|para) )/
/** From here on the ranker takes a phrase for a title. */
const TITLE_CONFIDENCE = 0.3
/** Below this not even its field can be told. */
const LEAST_CONFIDENCE = 0.1
/** A topic this close to a stored question has an article of its own. */
const OWN_ARTICLE = 0.4

function isPlausible(title: string, entities: readonly Entity[], { rankTitles, matchArticles }: AskedTools): boolean {
  const { confidence } = rankTitles(title, 1)
  if (confidence < LEAST_CONFIDENCE) return false
  if (confidence >= TITLE_CONFIDENCE || NAMES_WORKER.test(title)) return true
  return entities.length === 0 && (matchArticles(title, 1, { role: null, year: null })[0]?.score ?? 0) < OWN_ARTICLE
}
