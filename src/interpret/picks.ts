import type { Entity, Intent } from '../domain/inquiry.ts'
import { rankNamed } from '../domain/measure.ts'
import { climbTo } from './climb.ts'
import { type Context, isSame } from './context.ts'
import { findComparative } from './cues.ts'
import { comparesOn } from './fill-in.ts'
import {
  continues,
  findByWord,
  findKindCountedOff,
  findKindPointed,
  findOrdinal,
  findSpan,
  type KindPointed,
  pointsToMany,
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
  const entities = isNameless(signals) ? (severalIn(signals, options) ?? otherIn(text, context) ?? countedOffIn(text, options)) : null
  if (entities) return { entities, byKind: null }
  const byWord = findByWord(text, [...context.listed, ...context.series, ...siblingsOf(context.focus, tools.framework)])
  if (byWord) return { entities: [byWord], byKind: null }
  if (!isNameless(signals) && !(options.isCorrection && isGuessed(signals))) return null
  return kindIn(text, options) ?? manyIn(signals, context)
}

/** A longer list is not what "they" stands for. */
const MOST_MEANT = 5

/** "What grouping are they in?" after a list of the whole Framework. */
function manyIn(signals: Signals, { focus, listed, last }: Context): Picked | null {
  const isAfterList = last?.intent === 'list' && focus.every(({ kind }) => kind === 'term')
  if (!isAfterList || !pointsToMany(signals.text) || !asksSideOfEach(signals)) return null
  return listed.length >= 2 && listed.length <= MOST_MEANT ? { entities: listed, byKind: null } : null
}

const asksSideOfEach = ({ topics, asks, aspect }: Signals): boolean =>
  !asks.count && (topics.length > 0 || asks.where || (aspect !== null && aspect !== 'place'))

/** Nothing is named but what a few words are like: "the cluster" is no title. */
const isGuessed = ({ entities, occupations }: Signals): boolean =>
  entities.length === 0 && occupations.every(({ nature }) => nature === 'fuzzy')

/** "Which of the two", "the first two", "and which has more": several things at once. */
function severalIn(signals: Signals, options: PickOptions): readonly Entity[] | null {
  const { text } = signals
  const span = spanIn(text, options.context)
  if (span) return span
  const lists = pointsToTwo(text) ? pairsIn(options.context) : asksMore(signals, options) ? sideBySide(text, options.context) : []
  const fitting = asksMore(signals, options) ? lists.find((entities) => canRank(entities, signals, options)) : undefined
  return fitting ?? lists[0] ?? null
}

const asksMore = (signals: Signals, { context: { last } }: PickOptions): boolean =>
  asksWhichHasMore(signals.text) || (last !== null && comparesOn(signals, last))

function spanIn(text: string, context: Context): readonly Entity[] | null {
  const span = findSpan(text)
  const list = span && [context.listed, context.series, lastTalked(context)].find(({ length }) => length >= 2)
  return span && list ? list.slice(...span) : null
}

/** Whether our sources give the number that is asked for, for each of some things of one kind. */
const canRank = (
  entities: readonly Entity[],
  { text, topics, aspect }: Signals,
  { context, tools }: Pick<PickOptions, 'context' | 'tools'>,
): boolean =>
  entities.every(({ kind }) => kind === entities[0]?.kind) &&
  rankNamed(tools.framework, {
    entities,
    topic: topics[0] ?? context.last?.topic ?? null,
    aspect,
    superlative: findComparative(text) ?? context.last?.superlative ?? null,
  }) !== null

const OF_THOSE = /\b(of|among|de|entre) (those|these|them|all of them|es[oa]s|est[oa]s|ell[oa]s)\b/

/** What stands side by side: what was compared, or what was listed. */
function sideBySide(text: string, { focus, series, listed }: Context): (readonly Entity[])[] {
  const lists = OF_THOSE.test(text) ? [listed, series, focus] : [focus, series, listed]
  return lists.filter(({ length }) => length >= 2)
}

/** After a list its two items; else the two things that were named, together or one after the other. */
function pairsIn(context: Context): (readonly Entity[])[] {
  const { listed, focus, series, last } = context
  const named = [focus, series, lastTalked(context)]
  const lists = last !== null && LISTS.includes(last.intent) ? [listed, ...named] : [...named, listed]
  return lists.filter(({ length }) => length === 2)
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
