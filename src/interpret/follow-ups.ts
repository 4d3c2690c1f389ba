import type { Framework } from '../domain/framework.ts'
import type { Entity, EntityKind, Inquiry } from '../domain/inquiry.ts'
import { FOLLOW_UP_PHRASES, type FollowUpPhrases } from './follow-up-phrases.ts'

const MOST = 3

/**
 * Questions that go on from this one, and that Cairn can answer. Pure, so that
 * "yes" can find again what was offered first.
 */
export function suggestFollowUps(inquiry: Inquiry, framework: Framework): string[] {
  const phrases = FOLLOW_UP_PHRASES[inquiry.locale]
  const [entity] = inquiry.entities
  const own = entity ? SUGGEST[entity.kind]({ entity, inquiry, framework, phrases }) : []
  const general = [phrases.allClusters, phrases.groupings, phrases.changed, phrases.interestsStart]
  const asked = inquiry.original.trim().toLowerCase()
  return [...new Set([...relatedQuestions(inquiry), ...own, ...general])]
    .filter((question) => question.toLowerCase() !== asked)
    .slice(0, MOST)
}

/** After prose, the stored questions near to the one asked go on best. */
const relatedQuestions = ({ intent, related, locale }: Inquiry): string[] =>
  intent === 'article' || intent === 'unclear' ? related.map((title) => title[locale]).filter((title) => title.endsWith('?')) : []

interface Subject {
  /** What the question was about first. */
  readonly entity: Entity
  readonly inquiry: Inquiry
  readonly framework: Framework
  readonly phrases: FollowUpPhrases
}

/** What goes on from a thing, by its kind. What was just asked is not offered again. */
const SUGGEST: Readonly<Record<EntityKind, (subject: Subject) => string[]>> = {
  cluster: aboutCluster,
  'sub-cluster': aboutSubCluster,
  occupation: aboutOccupation,
  grouping: aboutGrouping,
  'old-cluster': aboutOldCluster,
  practice: ({ phrases }) => [phrases.practices, phrases.allClusters],
  term: ({ phrases }) => [phrases.allClusters, phrases.groupings, phrases.crossCutting],
  pathway: ({ phrases }) => [phrases.changed, phrases.allClusters],
  'proposed-cluster': ({ phrases }) => [phrases.changed, phrases.allClusters],
}

function aboutCluster({ entity, inquiry, framework, phrases }: Subject): string[] {
  const { intent, topic, entities } = inquiry
  const [, other] = entities
  if (intent === 'compare' && other) return [phrases.jobsIn(entity.name), phrases.jobsIn(other.name)]
  const listed = intent === 'list' ? topic : null
  const own = framework.clusters.find(({ slug }) => slug === entity.id)
  const sibling = framework.clusters.find(({ grouping, slug }) => grouping === own?.grouping && slug !== entity.id)
  return [
    ...(listed === 'sub-clusters' || intent === 'define' ? [] : [phrases.subClustersOf(entity.name)]),
    ...(listed === 'jobs' ? [] : [phrases.jobsIn(entity.name)]),
    ...(intent === 'earlier' ? [] : [phrases.before(entity.name)]),
    ...(sibling ? [phrases.compare(entity.name, sibling.name)] : []),
  ]
}

function aboutSubCluster({ entity, inquiry, framework, phrases }: Subject): string[] {
  const sub = framework.subClusters.find(({ slug }) => slug === entity.id)
  const cluster = framework.clusters.find(({ slug }) => slug === sub?.cluster)
  const hasJobs = sub !== undefined && sub.sampleJobs.length > 0
  return [
    ...(hasJobs && inquiry.intent !== 'list' ? [phrases.jobsIn(entity.name)] : []),
    ...(inquiry.intent === 'define' ? [] : [phrases.whatIs(entity.name)]),
    ...(cluster ? [phrases.subClustersOf(cluster.name)] : []),
  ]
}

function aboutOccupation({ entity, inquiry, framework, phrases }: Subject): string[] {
  const occupation = framework.occupations.find(({ soc }) => soc === entity.id)
  const place = framework.subClusters.find(({ slug }) => slug === occupation?.places[0]?.subCluster)
  return [
    inquiry.aspect === 'preparation' ? phrases.clusterOf(entity.name) : phrases.preparation(entity.name),
    ...(place ? [phrases.jobsIn(place.name)] : []),
    ...(inquiry.aspect === 'interests' ? [] : [phrases.interests(entity.name)]),
  ]
}

function aboutGrouping({ entity, framework, phrases }: Subject): string[] {
  const own = framework.groupings.find(({ slug }) => slug === entity.id)?.clusters ?? []
  return framework.clusters.filter(({ slug }) => own.includes(slug)).map(({ name }) => phrases.whatIs(name))
}

function aboutOldCluster({ entity, framework, phrases }: Subject): string[] {
  const successors = framework.oldClusters.find(({ slug }) => slug === entity.id)?.newClusters ?? []
  return [
    ...framework.clusters.filter(({ slug }) => successors.includes(slug)).map(({ name }) => phrases.subClustersOf(name)),
    phrases.changed,
  ]
}
