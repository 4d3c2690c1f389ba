import { fold } from '../domain/fold.ts'
import type { Framework } from '../domain/framework.ts'
import type { Entity, EntityKind, Inquiry, Intent } from '../domain/inquiry.ts'
import { decideAbout, fillIn, ofToday } from './fill-in.ts'
import type { Resolved } from './resolved.ts'
import { decideIntent } from './rules.ts'
import { anyOf } from './pattern.ts'
import { continues } from './pointing-words.ts'
import { namedIn, type Signals } from './signals.ts'
import { findTopics } from './topic.ts'

/** Questions that can be asked again about something else. */
const REPEATABLE: readonly Intent[] = ['define', 'list', 'count', 'job', 'locate', 'earlier', 'trace', 'out-of-scope']
const WHAT_IS = /\b(what|que|cual) (is|was|are|were|es|son|era|eran|fue)\b/

/** "What about Construction?" asks the last question about something else, unless it asks something itself. */
export function asksAgain(last: Inquiry, signals: Signals, framework: Framework): Resolved {
  const entities = namedIn(signals)
  const asksItself =
    signals.topics.length > 0 || signals.asks.where || asksAspect(signals) || signals.asks.past || WHAT_IS.test(signals.text)
  if (asksItself || signals.beyond !== null || !fits(last, entities))
    return { signals, intent: decideIntent(signals), entities, base: null }
  return { signals, intent: last.intent, entities: ofToday(entities, last, framework), base: last }
}

/** "In which cluster …" is a question; that a name holds the word "cluster" is none. */
const asksAspect = ({ aspect }: Signals): boolean => aspect !== null && aspect !== 'place'

interface VaryOptions {
  readonly entities: readonly Entity[]
  readonly signals: Signals
  readonly last: Inquiry
  /** The message has no question of its own. */
  readonly repeats: boolean
  readonly framework: Framework
}

/** The last question, or that of the message, about things that the context supplies. */
export function varyAbout({ entities, signals, last, repeats, framework }: VaryOptions): Resolved {
  const filled = fillIn(signals, entities)
  if (repeats && fits(last, entities)) return { signals: { ...filled, topics: last.topics }, intent: last.intent, entities, base: last }
  if (asksForThose(signals) && last.topic !== null) return decideAbout({ ...filled, topics: [last.topic] }, framework, last)
  return decideAbout(filled, framework, last)
}

/** Whether the last question can be asked about such things. */
function fits(last: Inquiry, entities: readonly Entity[]): boolean {
  const isJob = entities[0]?.kind === 'occupation'
  if (last.intent === 'out-of-scope') return last.entities.length > 0 && isJob === isOccupation(last.entities[0]?.kind)
  const isSameKind = isJob === (last.intent === 'job')
  return isSameKind && REPEATABLE.includes(last.intent)
}

const isOccupation = (kind: EntityKind | undefined): boolean => kind === 'occupation'

const SHOW = /^(?:and |ok |y |pero )?(?:please )?(?:show|list|name|give|tell|muestra|muestrame|dime|dame|lista|nombra)\b/
/** "Show me those of the other one": what is to be shown stood in the last question. */
const asksForThose = ({ text, topics, asks }: Signals): boolean => topics.length === 0 && SHOW.test(text) && !asks.define

const NOW = /\b(now|today|nowadays|currently|ahora|hoy|actualmente)\b/
/** "And before?", "and those of 2012?", "and now?" have hardly more than their time. */
const MOST_WORDS_OF_TIME = 5

/** The last question of the whole Framework, asked again of another time. */
export function asksTimeOnly(signals: Signals, last: Inquiry): Resolved | null {
  const intent = wholeAsked(last)
  if (intent === null || !saysTimeOnly(signals)) return null
  const base: Inquiry = isToday(signals) ? { ...last, timeFrame: signals.timeFrame } : last
  return { signals: { ...signals, topics: last.topics }, intent, entities: last.entities, base }
}

const isToday = ({ timeFrame, text }: Signals): boolean => timeFrame.kind === 'now' && timeFrame.year === null && NOW.test(text)

function saysTimeOnly(signals: Signals): boolean {
  const { text, length, topics, terms, timeFrame, asks } = signals
  const isBare = continues(text) && length <= MOST_WORDS_OF_TIME && topics.length + terms.length === 0 && !asks.where && !WHAT_IS.test(text)
  return isBare && (isToday(signals) || timeFrame.kind === 'past' || timeFrame.year !== null)
}

const COUNTS = /how many|cu[aá]nt[oa]s/i

/** What the last question wanted of the whole Framework: a list or a number, which prose may have given. */
function wholeAsked({ intent, entities, topic, question }: Inquiry): Intent | null {
  if (entities.some(({ kind }) => kind !== 'term')) return null
  if (intent === 'list' || intent === 'count') return intent
  return intent === 'article' && topic !== null && COUNTS.test(question) ? 'count' : null
}

const NUMBER_ONLY =
  /\b(?:how many|cuant[oa]s)(?: (?:of (?:them|those|these)|are|is|were|was|does|do|did|has|have|in|there|hay|son|eran|habia|tiene|tienen|tenia|de es[oa]s|de ell[oa]s)\b|$)/

/** "How many are there?" counts what was talked about. */
export function asksNumberOnly(signals: Signals, last: Inquiry): Resolved | null {
  const { text, topics, terms, beyond } = signals
  if (!NUMBER_ONLY.test(text) || topics.length + terms.length > 0 || beyond !== null) return null
  if (last.entities.some(({ kind }) => kind !== 'term')) return null
  const topic = last.topic ?? findTopics(fold(last.question))[0] ?? null
  if (topic === null) return null
  return { signals: { ...signals, topics: [topic] }, intent: 'count', entities: [], base: null }
}

const WHICH_ONES = anyOf`
  ^(and |ok |so |then )*(which|what) (ones )?are (they|those|these)( called| named)?$|^(and |ok |so )*which (ones|are they)$
  ^(and |ok |can you |could you |please )*(list|name|show|give|tell)( me| us)? (them|those|these|(all )?(their|the) (names?|titles?))( all)?( please)?$
  ^(y |entonces )*(cuales|como se llaman)( son| eran)?( es[oa]s| ell[oa]s)?$|^(y |a ver )*(dimel[oa]s|muestramel[oa]s|nombral[oa]s|listal[oa]s|dame (sus|los) nombres|dime (sus|los) nombres)( por favor)?$
`

/** "Name them" after a number lists what was counted. */
export function asksWhichOnes(signals: Signals, last: Inquiry): Resolved | null {
  const isAfterNumber = last.intent === 'count' || wholeAsked(last) === 'count'
  if (!isAfterNumber || last.topic === null || !WHICH_ONES.test(signals.text)) return null
  return { signals: { ...signals, topics: [last.topic] }, intent: 'list', entities: last.entities, base: last }
}
