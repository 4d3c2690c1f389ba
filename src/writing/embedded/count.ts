import type { Inquiry, Topic } from '../../domain/inquiry.ts'
import type { SentenceRole } from '../../domain/passage.ts'
import { passageIdOf } from '../../domain/passage-id.ts'
import { extremeOf } from '../../domain/extremes.ts'
import { articleFrom } from './article.ts'
import { listAll } from './list.ts'
import { type Desk, find, findPassage, sentencesOf } from './pen.ts'

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
  const { inquiry } = desk
  if (inquiry.entities.length > 0) return countIn(desk)
  if (inquiry.superlative !== null) return tellExtreme(desk, inquiry.superlative)
  if (inquiry.timeFrame.kind !== 'now') return countThen(desk)
  for (const topic of inquiry.topics.slice(1, 3)) desk.pen.tell(find(desk, 'framework/overview', OVERVIEW_ROLE[topic] ?? 'cluster-count'))
  const role = OVERVIEW_ROLE[inquiry.topic ?? 'clusters']
  const source = role ? find(desk, 'framework/overview', role) : null
  if (!source) return articleFrom(desk)
  desk.pen.tell(source)
  for (const extra of context(inquiry.topic)) desk.pen.tell(find(desk, 'framework/overview', extra))
  if (inquiry.topic === 'practices') desk.pen.tell(sentencesOf(findPassage(desk, 'practice/2024/overview'))[0] ?? null)
  if (inquiry.topic === 'sub-clusters') desk.pen.tell(sentencesOf(findPassage(desk, 'reading/number-of-sub-clusters'))[1] ?? null)
}

/** One more number that people ask for next. */
function context(topic: Inquiry['topic']): readonly SentenceRole[] {
  if (topic === 'clusters' || topic === null) return ['sub-cluster-count']
  return []
}

/** The clusters or Sub-Clusters with the most or fewest of something, each with the sentence that counts it. */
function tellExtreme(desk: Desk, end: 'most' | 'fewest'): void {
  const winners = extremeOf(desk.framework, desk.inquiry.topics, end)
  if (winners.length > 1) desk.pen.say(desk.phrases.extreme(end, winners.length), 'paragraph')
  for (const { id, role } of winners) desk.pen.tell(find(desk, id, role), winners.length > 1 ? 'bullet' : 'run-on')
}

function countIn(desk: Desk): void {
  const { inquiry, pen } = desk
  for (const entity of inquiry.entities.slice(0, 3)) {
    const id = passageIdOf(entity)
    if (entity.kind === 'grouping' && inquiry.topic === 'sub-clusters') {
      listAll(desk)
      return
    }
    const role = ENTITY_ROLE[inquiry.topic ?? 'sub-clusters'] ?? 'children'
    const source = find(desk, id, role) ?? find(desk, id, 'job-count') ?? find(desk, id, 'children')
    if (source) pen.tell(source)
    if (!source) for (const line of sentencesOf(findPassage(desk, id)).slice(-3)) pen.tell(line)
  }
}

/** Two or three dated sentences of the passages about that time, the most telling passage first. */
function countThen(desk: Desk): void {
  const [first, second] = desk.evidence
  for (const source of sentencesOf(first ?? null).slice(0, 3)) desk.pen.tell(source)
  if (second && second.passage.status !== 'current') desk.pen.tell(sentencesOf(second)[0] ?? null, 'paragraph')
  desk.pen.tell(find(desk, 'framework/overview', 'cluster-count'), 'paragraph')
}
