import type { Cluster, Framework } from '../../domain/framework.ts'
import type { Entity } from '../../domain/inquiry.ts'
import { listOf } from '../../domain/prose.ts'
import { articleFrom } from './article.ts'
import { type Desk, find, findPassage, nameIn, proseOf, type Source } from './pen.ts'

interface Named {
  readonly name: string
  readonly nameEs: string
}

/** What stands in something, or all there is of a kind. */
export function listAll(desk: Desk): void {
  const { entities } = desk.inquiry
  if (entities.length === 0) return listWhole(desk)
  for (const entity of entities.slice(0, 3)) listOne(desk, entity)
}

function listOne(desk: Desk, entity: Entity): void {
  if (desk.inquiry.topic === 'programs') return listPrograms(desk, entity)
  switch (entity.kind) {
    case 'cluster':
      return desk.inquiry.topic === 'jobs' ? clusterJobs(desk, entity) : clusterParts(desk, entity)
    case 'sub-cluster':
      return subClusterJobs(desk, entity)
    case 'grouping':
      return desk.inquiry.topic === 'jobs' ? groupingJobs(desk, entity) : groupingParts(desk, entity)
    case 'old-cluster':
      return desk.pen.tell(find(desk, `crosswalk/2002/${entity.id}`, 'pathways'))
    default:
      return articleFrom(desk)
  }
}

/** A lead and one bullet for each item, all resting on the same sentence. */
function bullets(desk: Desk, lead: string, items: readonly Named[], source: Source | null): void {
  desk.pen.claim(lead, [source], 'paragraph')
  for (const item of items) desk.pen.claim(nameIn(desk, item), [source], 'bullet')
}

function clusterParts(desk: Desk, entity: Entity): void {
  const { framework, phrases } = desk
  const cluster = framework.clusters.find(({ slug }) => slug === entity.id)
  const parts = framework.subClusters.filter((sub) => sub.cluster === entity.id)
  if (cluster)
    bullets(desk, phrases.hasSubClusters(nameIn(desk, cluster), parts.length), parts, find(desk, `cluster/${entity.id}`, 'children'))
}

function groupingParts(desk: Desk, entity: Entity): void {
  const { framework, phrases } = desk
  const grouping = framework.groupings.find(({ slug }) => slug === entity.id)
  const parts = framework.clusters.filter((cluster) => cluster.grouping === entity.id)
  if (grouping && desk.inquiry.topics.includes('sub-clusters')) return groupingDepth(desk, grouping, parts)
  if (grouping)
    bullets(desk, phrases.groupingHolds(nameIn(desk, grouping), parts.length), parts, find(desk, `grouping/${entity.id}`, 'children'))
}

/** Clusters of a grouping with their Sub-Clusters, and how many these are together. */
function groupingDepth(desk: Desk, grouping: Named, clusters: readonly Cluster[]): void {
  const sources = clusters.map(({ slug }) => find(desk, `cluster/${slug}`, 'children'))
  const count = clusters.reduce((sum, { subClusters }) => sum + subClusters.length, 0)
  desk.pen.claim(desk.phrases.groupingDepth(nameIn(desk, grouping), clusters.length, count), sources, 'paragraph')
  for (const source of sources) desk.pen.tell(source, 'bullet')
}

const jobsOf = (framework: Framework, socs: readonly string[]) =>
  socs.flatMap((soc) => framework.occupations.find((occupation) => occupation.soc === soc) ?? [])

function subClusterJobs(desk: Desk, entity: Entity): void {
  const { framework, phrases, pen, inquiry } = desk
  const sub = framework.subClusters.find(({ slug }) => slug === entity.id)
  const id = `sub-cluster/${entity.id}`
  if (!sub) return
  if (sub.sampleJobs.length === 0) {
    for (const source of proseOf(findPassage(desk, id)).toReversed().slice(0, 2).toReversed()) pen.tell(source)
    return pen.tell(find(desk, id, 'parent'))
  }
  const source = find(desk, id, 'jobs')
  pen.claim(phrases.jobsIn(nameIn(desk, sub)), [source], 'paragraph')
  for (const job of jobsOf(framework, sub.sampleJobs))
    pen.claim(inquiry.locale === 'es' ? `${job.titleEs} (${job.title})` : job.title, [source], 'bullet')
  pen.tell(find(desk, id, 'job-count'), 'paragraph')
  pen.tell(find(desk, id, 'parent'))
}

function clusterJobs(desk: Desk, entity: Entity): void {
  const { framework, phrases, pen } = desk
  const cluster = framework.clusters.find(({ slug }) => slug === entity.id)
  if (!cluster) return
  pen.say(phrases.jobsLead(nameIn(desk, cluster)), 'paragraph')
  for (const sub of framework.subClusters.filter((item) => item.cluster === entity.id)) {
    pen.tell(find(desk, `sub-cluster/${sub.slug}`, 'jobs'), 'bullet')
  }
  pen.tell(find(desk, `cluster/${entity.id}`, 'job-count'), 'paragraph')
}

function groupingJobs(desk: Desk, entity: Entity): void {
  groupingParts(desk, entity)
  for (const cluster of desk.framework.clusters.filter(({ grouping }) => grouping === entity.id))
    desk.pen.tell(find(desk, `cluster/${cluster.slug}`, 'jobs'), 'paragraph')
}

/** Only a few Sub-Clusters have example Programs of Study in our sources; the rest is said to be unknown by the count alone. */
function listPrograms(desk: Desk, entity: Entity): void {
  const own = find(desk, `sub-cluster/${entity.id}`, 'programs')
  if (entity.kind === 'sub-cluster' && own) return desk.pen.tell(own)
  desk.pen.tell(find(desk, `cluster/${entity.id}`, 'job-count'))
  articleFrom(desk)
}

function listWhole(desk: Desk): void {
  const { framework, phrases, inquiry } = desk
  const overview = (role: 'cluster-list' | 'grouping-list' | 'cross-cutting'): Source | null => find(desk, 'framework/overview', role)
  if (inquiry.timeFrame.kind === 'past' && inquiry.topic !== 'practices') return articleFrom(desk)
  switch (inquiry.topic) {
    case 'groupings':
      return bullets(desk, phrases.frameworkGroupings(framework.groupings.length), framework.groupings, overview('grouping-list'))
    case 'cross-cutting-clusters': {
      if (inquiry.isNegated) return listNotCrossCutting(desk)
      const crossCutting = framework.clusters.filter((cluster) => cluster.crossCutting)
      return bullets(desk, phrases.frameworkCrossCutting(crossCutting.length), crossCutting, overview('cross-cutting'))
    }
    case 'practices':
      return listPractices(desk)
    case 'sub-clusters':
      return listSubClusters(desk)
    case 'clusters':
      return bullets(desk, phrases.frameworkClusters(framework.clusters.length), framework.clusters, overview('cluster-list'))
    default:
      return articleFrom(desk)
  }
}

/** What is left of the list of all clusters without the Cross-Cutting ones: it takes both sentences to say so. */
function listNotCrossCutting(desk: Desk): void {
  const { framework, phrases, pen } = desk
  const others = framework.clusters.filter((cluster) => !cluster.crossCutting)
  const sources = [find(desk, 'framework/overview', 'cluster-list'), find(desk, 'framework/overview', 'cross-cutting')]
  pen.claim(phrases.notCrossCutting(others.length, framework.clusters.length), sources, 'paragraph')
  for (const cluster of others) pen.claim(nameIn(desk, cluster), sources, 'bullet')
}

function listSubClusters(desk: Desk): void {
  const { framework, phrases, pen } = desk
  const total = find(desk, 'framework/overview', 'sub-cluster-count')
  pen.claim(phrases.frameworkSubClusters(framework.subClusters.length, framework.clusters.length), [total], 'paragraph')
  for (const cluster of framework.clusters) {
    const parts = framework.subClusters.filter((sub) => sub.cluster === cluster.slug)
    const names = listOf(
      parts.map((part) => (desk.inquiry.locale === 'es' ? part.nameEs : part.name)),
      phrases.and,
    )
    pen.claim(`**${nameIn(desk, cluster)}**: ${names}.`, [find(desk, `cluster/${cluster.slug}`, 'children')], 'bullet')
  }
}

/** The set of today is mostly unverified: what is known is told with its caution, and nothing is filled in. */
function listPractices(desk: Desk): void {
  const { framework, pen, inquiry } = desk
  const old = inquiry.timeFrame.kind === 'past' || inquiry.timeFrame.year === '2012'
  if (old) {
    const source = proseOf(findPassage(desk, 'faq/career-ready-practices-2012-list'))
    pen.tell(source[0] ?? null, 'paragraph')
    for (const practice of framework.practices.filter(({ set }) => set === '2012')) {
      pen.claim(nameIn(desk, practice), [proseOf(findPassage(desk, `practice/2012/${practice.slug}`))[0] ?? null], 'bullet')
    }
    return
  }
  for (const source of proseOf(findPassage(desk, 'practice/2024/overview')).slice(0, 4)) pen.tell(source)
}
