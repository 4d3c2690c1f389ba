import type { Entity, Topic } from '../../domain/inquiry.ts'
import { extremeOf } from '../../domain/extremes.ts'
import type { SentenceRole } from '../../domain/passage.ts'
import { passageIdOf } from '../../domain/passage-id.ts'
import { articleFrom } from './article.ts'
import type { Desk } from './desk.ts'
import { listAll } from './list.ts'
import { tellRanking } from './rank.ts'
import { findInOverview, findPassage, findSentence, sentencesOf, type Source } from './sources.ts'

/** Which sentence of the overview holds the number of a topic. */
const OVERVIEW_ROLE: Readonly<Partial<Record<Topic, SentenceRole>>> = {
  clusters: 'cluster-count',
  'cross-cutting-clusters': 'cross-cutting',
  groupings: 'grouping-list',
  'sub-clusters': 'sub-cluster-count',
  practices: 'practice-count',
}

/** Which sentence of an entity's own passage holds the number of a topic. */
const ENTITY_ROLE: Readonly<Partial<Record<Topic, SentenceRole>>> = {
  jobs: 'job-count',
  programs: 'job-count',
  'sub-clusters': 'children',
  clusters: 'children',
  pathways: 'pathways',
}

/** Says how many, and where the number comes from; a number of the past is told as past. */
export function countAll(desk: Desk): void {
  const { entities, superlative, timeFrame } = desk.inquiry
  if (entities.length > 0) return countIn(desk)
  if (superlative !== null) return tellExtreme(desk, superlative)
  if (timeFrame.kind !== 'now') return countThen(desk)
  countToday(desk)
}

function countToday(desk: Desk): void {
  const { topic, topics } = desk.inquiry
  for (const other of topics.slice(1, 3)) desk.pen.tell(findInOverview(desk, OVERVIEW_ROLE[other] ?? 'cluster-count'))
  const role = OVERVIEW_ROLE[topic ?? 'clusters']
  const source = role ? findInOverview(desk, role) : null
  if (!source) return articleFrom(desk)
  desk.pen.tell(source)
  desk.pen.tell(nextNumber(desk, topic ?? 'clusters'))
}

/** One more number that people ask for next, or the caution that belongs to the first. */
function nextNumber(desk: Desk, topic: Topic): Source | null {
  switch (topic) {
    case 'clusters':
      return findInOverview(desk, 'sub-cluster-count')
    case 'practices':
      return sentencesOf(findPassage(desk, 'practice/2024/overview'))[0] ?? null
    case 'sub-clusters':
      return sentencesOf(findPassage(desk, 'reading/number-of-sub-clusters'))[1] ?? null
    default:
      return null
  }
}

/** The clusters or Sub-Clusters with the most or fewest of something, each with the sentence that counts it. */
function tellExtreme(desk: Desk, end: 'most' | 'fewest'): void {
  const winners = extremeOf(desk.framework, desk.inquiry.topics, end)
  const isTie = winners.length > 1
  if (isTie) desk.pen.say(desk.phrases.extreme(end, winners.length), 'paragraph')
  for (const { id, role } of winners) desk.pen.tell(findSentence(desk, id, role), isTie ? 'bullet' : 'run-on')
}

function countIn(desk: Desk): void {
  if (tellRanking(desk)) return
  const { entities, topic } = desk.inquiry
  for (const entity of entities.slice(0, 3)) {
    // No sentence adds up what the clusters of a grouping hold: the list does, for every name in the question.
    if (entity.kind === 'grouping' && topic === 'sub-clusters') return listAll(desk)
    countOne(desk, entity)
  }
}

/** The sentence that counts; without one the last of the passage, where articles of the past keep their numbers. */
function countOne(desk: Desk, entity: Entity): void {
  const id = passageIdOf(entity)
  const role = ENTITY_ROLE[desk.inquiry.topic ?? 'sub-clusters'] ?? 'children'
  const source = findSentence(desk, id, role) ?? findSentence(desk, id, 'job-count') ?? findSentence(desk, id, 'children')
  const sources = source ? [source] : sentencesOf(findPassage(desk, id)).slice(-3)
  for (const item of sources) desk.pen.tell(item)
}

/** Two or three dated sentences of the passages about that time, the most telling passage first. */
function countThen(desk: Desk): void {
  const [first, second] = desk.evidence
  for (const source of sentencesOf(first ?? null).slice(0, 3)) desk.pen.tell(source)
  if (second && second.passage.status !== 'current') desk.pen.tell(sentencesOf(second)[0] ?? null, 'paragraph')
  desk.pen.tell(findInOverview(desk, 'cluster-count'), 'paragraph')
}
