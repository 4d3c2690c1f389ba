import type { Framework } from '../domain/framework.ts'
import type { Entity, Inquiry, Topic } from '../domain/inquiry.ts'
import { rankNamed } from '../domain/measure.ts'
import { findComparative } from './cues.ts'
import { continues, findOrdinal, hasPronoun } from './pointing-words.ts'
import type { Resolved } from './resolved.ts'
import { decideIntent } from './rules.ts'
import { fromContext } from './siblings.ts'
import { namedIn, type Signals } from './signals.ts'

/** Signals with things that the context supplies, as if they had been named. */
export const fillIn = (signals: Signals, entities: readonly Entity[]): Signals => ({
  ...signals,
  entities: entities.filter(({ kind }) => kind !== 'occupation'),
  occupations: entities.filter(({ kind }) => kind === 'occupation'),
  smallTalk: null,
  article: null,
})

/**
 * Decides what is asked about the things that a message has, by its own words
 * or by the context. "Which has more?" asks for what the last question counted.
 */
export function decideAbout(filled: Signals, framework: Framework, last: Inquiry): Resolved {
  const superlative = findComparative(filled.text) ?? (comparesOn(filled, last) ? last.superlative : null)
  const topics = superlative === null ? filled.topics : topicsOf(filled, last)
  const entities = ofToday(namedIn(filled), { ...filled, topics }, framework)
  const signals = { ...fillIn(filled, entities), topics }
  const ranking = rankNamed(framework, { entities, topic: topics[0] ?? null, aspect: signals.aspect, superlative })
  if (ranking && signals.beyond === null) {
    return { signals, intent: ranking.measure === 'preparation' ? 'job' : 'count', entities, base: { ...last, superlative } }
  }
  const intent = decideIntent(signals)
  return { signals, intent: intent === 'define' && entities.length >= 2 ? 'compare' : intent, entities, base: null }
}

const topicsOf = ({ topics }: Signals, last: Inquiry): readonly Topic[] =>
  topics.length > 0 || last.topic === null ? topics : [last.topic]

const FEW_WORDS = 4

/** "And sub-clusters?" after "which of the two has more jobs?" */
export const comparesOn = ({ text, topics, asks, length }: Signals, last: Inquiry): boolean =>
  isComparison(last) &&
  continues(text) &&
  length <= FEW_WORDS &&
  topics.length > 0 &&
  !hasPronoun(text) &&
  !asks.where &&
  findOrdinal(text) === null

const isComparison = ({ superlative, entities }: Inquiry): boolean => superlative !== null && entities.length >= 2

/** Words for what only today's structure has. */
const OF_TODAY = ['cross-cutting-clusters', 'sub-clusters', 'jobs', 'groupings'] as const

/** Of old clusters, what only today's have is asked of their successors. */
export function ofToday(
  named: readonly Entity[],
  { timeFrame, topics }: Pick<Inquiry, 'timeFrame' | 'topics'>,
  { oldClusters, clusters }: Framework,
): readonly Entity[] {
  const isOfToday = timeFrame.kind === 'now' && topics.some((topic) => OF_TODAY.some((own) => own === topic))
  if (!isOfToday) return named
  return named.flatMap((entity) => {
    const successors = entity.kind === 'old-cluster' ? (oldClusters.find(({ slug }) => slug === entity.id)?.newClusters ?? []) : []
    const today = clusters.filter(({ slug }) => successors.includes(slug)).map((cluster) => fromContext('cluster', cluster))
    return today.length > 0 ? today : [entity]
  })
}
