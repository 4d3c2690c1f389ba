import type { Framework } from '../domain/framework.ts'
import type { Entity, Inquiry } from '../domain/inquiry.ts'

interface Phrases {
  readonly jobsIn: (name: string) => string
  readonly whatIs: (name: string) => string
  readonly subClustersOf: (name: string) => string
  readonly before: (name: string) => string
  readonly preparation: (name: string) => string
  readonly interests: (name: string) => string
  readonly clusterOf: (name: string) => string
  readonly compare: (a: string, b: string) => string
  readonly allClusters: string
  readonly groupings: string
  readonly crossCutting: string
  readonly changed: string
  readonly practices: string
  readonly interestsStart: string
}

const PHRASES: Readonly<Record<Inquiry['locale'], Phrases>> = {
  en: {
    jobsIn: (name) => `What jobs are in ${name}?`,
    whatIs: (name) => `What is ${name}?`,
    subClustersOf: (name) => `What are the Sub-Clusters of ${name}?`,
    before: (name) => `What was ${name} before 2024?`,
    preparation: (name) => `What preparation do ${name} need?`,
    interests: (name) => `What interests fit ${name}?`,
    clusterOf: (name) => `Which cluster is ${name} in?`,
    compare: (a, b) => `Compare ${a} and ${b}`,
    allClusters: 'What are the 14 Career Clusters?',
    groupings: 'What are the Cluster Groupings?',
    crossCutting: 'Which clusters are Cross-Cutting Clusters?',
    changed: 'What changed in 2024?',
    practices: 'What are the Career Ready Practices?',
    interestsStart: 'I like working with people. Where should I look?',
  },
  es: {
    jobsIn: (name) => `¿Qué empleos hay en ${name}?`,
    whatIs: (name) => `¿Qué es ${name}?`,
    subClustersOf: (name) => `¿Cuáles son los Sub-Clusters de ${name}?`,
    before: (name) => `¿Qué era ${name} antes de 2024?`,
    preparation: (name) => `¿Qué preparación necesitan ${name}?`,
    interests: (name) => `¿Qué intereses van con ${name}?`,
    clusterOf: (name) => `¿En qué cluster está ${name}?`,
    compare: (a, b) => `Compara ${a} y ${b}`,
    allClusters: '¿Cuáles son los 14 Career Clusters?',
    groupings: '¿Cuáles son las agrupaciones?',
    crossCutting: '¿Qué clusters son transversales?',
    changed: '¿Qué cambió en 2024?',
    practices: '¿Cuáles son las Career Ready Practices?',
    interestsStart: 'Me gusta trabajar con personas. ¿Dónde busco?',
  },
}

const MOST = 3

/**
 * Questions that go on from this one, and that Cairn can answer. Pure, so that
 * "yes" can find again what was offered first.
 */
export function suggestFollowUps(inquiry: Inquiry, framework: Framework): string[] {
  const phrases = PHRASES[inquiry.locale]
  const [entity] = inquiry.entities
  const own = entity ? aboutEntity(entity, inquiry, framework, phrases) : []
  const related =
    inquiry.intent === 'article' || inquiry.intent === 'unclear'
      ? inquiry.related.map((title) => title[inquiry.locale]).filter((title) => title.endsWith('?'))
      : []
  const general = [phrases.allClusters, phrases.groupings, phrases.changed, phrases.interestsStart]
  const asked = inquiry.original.trim().toLowerCase()
  return [...new Set([...(inquiry.intent === 'article' || inquiry.intent === 'unclear' ? [...related, ...own] : own), ...general])]
    .filter((question) => question.toLowerCase() !== asked)
    .slice(0, MOST)
}

function aboutEntity(entity: Entity, inquiry: Inquiry, framework: Framework, phrases: Phrases): string[] {
  switch (entity.kind) {
    case 'cluster':
      return aboutCluster(entity, inquiry, framework, phrases)
    case 'sub-cluster': {
      const sub = framework.subClusters.find(({ slug }) => slug === entity.id)
      const cluster = framework.clusters.find(({ slug }) => slug === sub?.cluster)
      const jobs = sub && sub.sampleJobs.length > 0 && inquiry.intent !== 'list' ? [phrases.jobsIn(entity.name)] : []
      return [
        ...jobs,
        ...(inquiry.intent === 'define' ? [] : [phrases.whatIs(entity.name)]),
        ...(cluster ? [phrases.subClustersOf(cluster.name)] : []),
      ]
    }
    case 'occupation':
      return aboutOccupation(entity, inquiry, framework, phrases)
    case 'grouping': {
      const clusters = framework.groupings.find(({ slug }) => slug === entity.id)?.clusters ?? []
      return framework.clusters.filter(({ slug }) => clusters.includes(slug)).map(({ name }) => phrases.whatIs(name))
    }
    case 'old-cluster': {
      const successors = framework.oldClusters.find(({ slug }) => slug === entity.id)?.newClusters ?? []
      return [
        ...framework.clusters.filter(({ slug }) => successors.includes(slug)).map(({ name }) => phrases.subClustersOf(name)),
        phrases.changed,
      ]
    }
    case 'practice':
      return [phrases.practices, phrases.allClusters]
    case 'term':
      return [phrases.allClusters, phrases.groupings, phrases.crossCutting]
    case 'pathway':
    case 'proposed-cluster':
      return [phrases.changed, phrases.allClusters]
    default:
      return entity.kind satisfies never
  }
}

function aboutCluster(entity: Entity, inquiry: Inquiry, framework: Framework, phrases: Phrases): string[] {
  const [, other] = inquiry.entities
  if (inquiry.intent === 'compare' && other) return [phrases.jobsIn(entity.name), phrases.jobsIn(other.name)]
  const neighbours = framework.clusters.find(({ slug }) => slug === entity.id)
  const sibling = framework.clusters.find(({ grouping, slug }) => grouping === neighbours?.grouping && slug !== entity.id)
  const asksSubClusters = inquiry.intent === 'list' && inquiry.topic === 'sub-clusters'
  const asksJobs = inquiry.intent === 'list' && inquiry.topic === 'jobs'
  return [
    ...(asksSubClusters || inquiry.intent === 'define' ? [] : [phrases.subClustersOf(entity.name)]),
    ...(asksJobs ? [] : [phrases.jobsIn(entity.name)]),
    ...(inquiry.intent === 'earlier' ? [] : [phrases.before(entity.name)]),
    ...(sibling ? [phrases.compare(entity.name, sibling.name)] : []),
  ]
}

function aboutOccupation(entity: Entity, inquiry: Inquiry, framework: Framework, phrases: Phrases): string[] {
  const occupation = framework.occupations.find(({ soc }) => soc === entity.id)
  const place = framework.subClusters.find(({ slug }) => slug === occupation?.places[0]?.subCluster)
  return [
    ...(inquiry.aspect === 'preparation' ? [phrases.clusterOf(entity.name)] : [phrases.preparation(entity.name)]),
    ...(place ? [phrases.jobsIn(place.name)] : []),
    ...(inquiry.aspect === 'interests' ? [] : [phrases.interests(entity.name)]),
  ]
}
