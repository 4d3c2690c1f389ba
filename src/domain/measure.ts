import type { Framework } from './framework.ts'
import type { Entity, EntityKind, Inquiry } from './inquiry.ts'
import type { SentenceRole } from './passage.ts'

/** What can be counted, or ranked, in a thing of the Framework. */
export type Measure = 'jobs' | 'programs' | 'sub-clusters' | 'clusters' | 'pathways' | 'preparation'

/** A number, and the role of the sentence that holds it in the passage of its thing. */
export interface Measured {
  readonly entity: Entity
  readonly count: number
  readonly role: SentenceRole
}

/** Several things set against each other by one number. */
export interface Ranking {
  readonly measure: Measure
  readonly all: readonly Measured[]
  /** Those with the most, or the fewest; several where they are equal. */
  readonly best: readonly Measured[]
}

type Asked = Pick<Inquiry, 'entities' | 'topic' | 'aspect' | 'superlative'>

/**
 * Which of several named things has more, or less, of what is asked. Null where
 * that is not asked, or where our sources do not give the number for each.
 */
export function rankNamed(framework: Framework, { entities, topic, aspect, superlative }: Asked): Ranking | null {
  if (superlative === null || entities.length < 2) return null
  for (const measure of measuresFor({ entities, topic, aspect })) {
    const all = entities.flatMap((entity) => measureOf(framework, entity, measure) ?? [])
    if (all.length < entities.length) continue
    const counts = all.map(({ count }) => count)
    const bound = superlative === 'most' ? Math.max(...counts) : Math.min(...counts)
    return { measure, all, best: all.filter(({ count }) => count === bound) }
  }
  return null
}

/** What the topic counts or, where that does not tell ("which cluster is bigger?"), the jobs. */
function measuresFor({ entities, topic, aspect }: Omit<Asked, 'superlative'>): Measure[] {
  if (entities.every(({ kind }) => kind === 'occupation')) return aspect === 'preparation' ? ['preparation'] : []
  if (topic === 'sub-clusters' || topic === 'pathways' || topic === 'programs' || topic === 'jobs') return [topic]
  return topic === null || topic === 'clusters' ? ['clusters', 'jobs'] : []
}

type Found = Omit<Measured, 'entity'> | null

const measureOf = (framework: Framework, entity: Entity, measure: Measure): Measured | null => {
  const found = FIND[measure](framework, entity)
  return found && { entity, ...found }
}

const FIND: Readonly<Record<Measure, (framework: Framework, entity: Entity) => Found>> = {
  jobs: ({ clusters, subClusters }, entity) => {
    const count = (bySlug(clusters, 'cluster', entity) ?? bySlug(subClusters, 'sub-cluster', entity))?.occupationCount ?? 0
    // A Sub-Cluster without any occupation has no sentence that counts them.
    return count > 0 ? { count, role: 'job-count' } : null
  },
  programs: ({ clusters }, entity) => toFound(bySlug(clusters, 'cluster', entity)?.programCount, 'job-count'),
  'sub-clusters': ({ clusters }, entity) => toFound(bySlug(clusters, 'cluster', entity)?.subClusters.length, 'children'),
  clusters: ({ groupings }, entity) => toFound(bySlug(groupings, 'grouping', entity)?.clusters.length, 'children'),
  pathways: ({ oldClusters }, entity) => toFound(bySlug(oldClusters, 'old-cluster', entity)?.pathways.length, 'pathways'),
  preparation: ({ occupations }, { id }) => toFound(occupations.find(({ soc }) => soc === id)?.jobZone, 'preparation'),
}

const toFound = (count: number | null | undefined, role: SentenceRole): Found => (typeof count === 'number' ? { count, role } : null)

const bySlug = <Item extends { readonly slug: string }>(
  items: readonly Item[],
  wanted: EntityKind,
  { kind, id }: Entity,
): Item | undefined => (kind === wanted ? items.find(({ slug }) => slug === id) : undefined)
