import type { Framework } from '../domain/framework.ts'
import type { Entity, Inquiry, Intent } from '../domain/inquiry.ts'
import { rankNamed } from '../domain/measure.ts'
import { findComparative } from './cues.ts'
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

/** Decides what is asked about the things that a message has, by its own words or by the context. */
export function decideAbout(filled: Signals, framework: Framework): Resolved {
  const entities = ofToday(namedIn(filled), filled, framework)
  const signals = fillIn(filled, entities)
  return { signals, intent: intentAbout(signals, entities, framework), entities, base: null }
}

function intentAbout(signals: Signals, entities: readonly Entity[], framework: Framework): Intent {
  const asked = { entities, topic: signals.topics[0] ?? null, aspect: signals.aspect, superlative: findComparative(signals.text) }
  const ranking = signals.beyond === null ? rankNamed(framework, asked) : null
  if (ranking) return ranking.measure === 'preparation' ? 'job' : 'count'
  const intent = decideIntent(signals)
  return intent === 'define' && entities.length >= 2 ? 'compare' : intent
}

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
