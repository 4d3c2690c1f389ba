import type { Entity, Intent } from '../domain/inquiry.ts'
import { climbTo } from './climb.ts'
import { type Context, isSame } from './context.ts'
import { findComparative } from './cues.ts'
import {
  continues,
  findByWord,
  findKindCountedOff,
  findKindPointed,
  findOrdinal,
  findSpan,
  type KindPointed,
  pointsToOther,
  pointsToTwo,
} from './pointing-words.ts'
import { siblingsOf } from './siblings.ts'
import { isNameless, type Signals, type SignalTools } from './signals.ts'

/** What a message points to among the things talked about. */
export interface Picked {
  readonly entities: readonly Entity[]
  /** Set when a word for a kind pointed ("that cluster"): the word is no topic then. */
  readonly byKind: KindPointed | null
}

interface PickOptions {
  readonly context: Context
  readonly tools: Pick<SignalTools, 'framework'>
  readonly isCorrection: boolean
  /** The message has no question of its own, so it counts on where the last one picked. */
  readonly repeats: boolean
}

/** The things that a message stands for by order, by number, by a word or by their kind; null where it does not point so. */
export function pickFrom(signals: Signals, options: PickOptions): Picked | null {
  const { text } = signals
  const { context, tools } = options
  const entities = isNameless(signals) ? (severalIn(text, context) ?? otherIn(text, context) ?? countedOffIn(text, options)) : null
  if (entities) return { entities, byKind: null }
  const byWord = findByWord(text, [...context.listed, ...context.series, ...siblingsOf(context.focus, tools.framework)])
  if (byWord) return { entities: [byWord], byKind: null }
  return isNameless(signals) || (options.isCorrection && isGuessed(signals)) ? kindIn(text, options) : null
}

/** Nothing is named but what a few words are like: "the cluster" is no title. */
const isGuessed = ({ entities, occupations }: Signals): boolean =>
  entities.length === 0 && occupations.every(({ nature }) => nature === 'fuzzy')

/** "Which of the two", "the first two", "and which has more": several things at once. */
function severalIn(text: string, context: Context): readonly Entity[] | null {
  const span = findSpan(text)
  const list = span && [context.listed, context.series, lastTalked(context)].find(({ length }) => length >= 2)
  if (span && list) return list.slice(...span)
  if (pointsToTwo(text)) return pairIn(context)
  return asksWhichHasMore(text) ? (sideBySide(context) ?? null) : null
}

const sideBySide = ({ focus, series }: Context): readonly Entity[] | undefined => [focus, series].find(({ length }) => length >= 2)

/** After a list its two items; else the two things that were named, together or one after the other. */
function pairIn(context: Context): readonly Entity[] | null {
  const { listed, focus, series, last } = context
  const named = [focus, series, lastTalked(context)]
  const lists = last !== null && LISTS.includes(last.intent) ? [listed, ...named] : [...named, listed]
  return lists.find(({ length }) => length === 2) ?? null
}

/** Questions whose answers list what is talked about next. */
const LISTS: readonly Intent[] = ['list', 'suggest', 'job', 'compare', 'count']

/** The two things of one kind that were talked about last. */
function lastTalked({ talked }: Context): readonly Entity[] {
  const newest = talked.at(-1)
  return talked.filter(({ kind }) => kind === newest?.kind).slice(-2)
}

const WHICH = /^(?:and |y |but |pero |so |ok )?(?:which|who|what|cual|cuales|quien|does|do|has|is|are)\b/
const AND_MORE =
  /^(?:and|y|or|o|but|pero) (?:which |cual |who |quien )?(?:has |have |needs |needing |tiene |pide )?(?:more|less|fewer|mas|menos)\b/
const asksWhichHasMore = (text: string): boolean => findComparative(text) !== null && (WHICH.test(text) || AND_MORE.test(text))

/** Of two things, the one that was not talked about last. */
function otherIn(text: string, context: Context): readonly Entity[] | null {
  if (!pointsToOther(text)) return null
  const list = [context.series, lastTalked(context), context.listed].find(({ length }) => length === 2) ?? []
  const others = list.filter((item) => !context.focus.some((known) => isSame(known, item)))
  return others.length === 1 ? others : null
}

/** "The second one", "and the last?", "the first cluster you said". */
function countedOffIn(text: string, { context, repeats }: PickOptions): readonly Entity[] | null {
  const place = findOrdinal(text)
  if (place === null) return null
  const kind = findKindCountedOff(text)
  const lists = repeats ? [context.series, context.listed] : [context.listed, context.series]
  const ofKind = lists.map((list) => list.filter((item) => item.kind === kind))
  const item = [...ofKind, ...lists].map((list) => list.at(place)).find((found) => found !== undefined)
  return item ? [item] : null
}

/** "That whole cluster", where a Sub-Cluster was talked about; "that job", where one was. */
function kindIn(text: string, { context, tools, isCorrection }: PickOptions): Picked | null {
  const byKind = findKindPointed(text, { isCorrection })
  if (byKind === null) return null
  const climbed = context.focus.flatMap((entity) => climbTo(byKind.kind, entity, tools.framework))
  const known = context.talked.findLast(({ kind }) => kind === byKind.kind)
  const entities = climbed.length > 0 ? climbed : known ? [known] : []
  return entities.length > 0 ? { entities, byKind } : null
}

/** Whether a message is no more than "and the second?", and so asks the last question again. */
export const asksNothing = ({ topics, asks, aspect, timeFrame }: Signals): boolean =>
  topics.length === 0 &&
  (aspect === null || (aspect === 'place' && !asks.where)) &&
  timeFrame.kind === 'now' &&
  !asks.define &&
  !asks.where &&
  !asks.past

/** Whether a message only goes on from the last question. */
export const goesOn = (signals: Signals): boolean => continues(signals.text) && asksNothing(signals)
