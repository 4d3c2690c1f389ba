import { namesOf } from '../../domain/prose.ts'
import { articleFrom } from './article.ts'
import { tellBullets } from './bullets.ts'
import { type Desk, nameIn } from './desk.ts'
import { findInOverview, findPassage, findSentence, proseOf } from './sources.ts'

/** All there is of a kind in the Framework of today. The past is told by articles, but for the practices of 2012. */
export function listWhole(desk: Desk): void {
  const { timeFrame, topic, isNegated } = desk.inquiry
  if (timeFrame.kind === 'past' && topic !== 'practices') return articleFrom(desk)
  switch (topic) {
    case 'groupings':
      return listGroupings(desk)
    case 'cross-cutting-clusters':
      return isNegated ? listNotCrossCutting(desk) : listCrossCutting(desk)
    case 'practices':
      return listPractices(desk)
    case 'sub-clusters':
      return listSubClusters(desk)
    case 'clusters':
      return listClusters(desk)
    default:
      return articleFrom(desk)
  }
}

function listGroupings(desk: Desk): void {
  const { groupings } = desk.framework
  const lead = desk.phrases.frameworkGroupings(groupings.length)
  tellBullets(desk, { lead, items: groupings, sources: [findInOverview(desk, 'grouping-list')] })
}

function listClusters(desk: Desk): void {
  const { clusters } = desk.framework
  const lead = desk.phrases.frameworkClusters(clusters.length)
  tellBullets(desk, { lead, items: clusters, sources: [findInOverview(desk, 'cluster-list')] })
}

function listCrossCutting(desk: Desk): void {
  const items = desk.framework.clusters.filter(({ crossCutting }) => crossCutting)
  const lead = desk.phrases.frameworkCrossCutting(items.length)
  tellBullets(desk, { lead, items, sources: [findInOverview(desk, 'cross-cutting')] })
}

/** What is left of the list of all clusters without the Cross-Cutting ones: it takes both sentences to say so. */
function listNotCrossCutting(desk: Desk): void {
  const { clusters } = desk.framework
  const items = clusters.filter(({ crossCutting }) => !crossCutting)
  const lead = desk.phrases.notCrossCutting(items.length, clusters.length)
  tellBullets(desk, { lead, items, sources: [findInOverview(desk, 'cluster-list'), findInOverview(desk, 'cross-cutting')] })
}

function listSubClusters(desk: Desk): void {
  const { framework, index, inquiry, phrases, pen } = desk
  const total = findInOverview(desk, 'sub-cluster-count')
  pen.claim(phrases.frameworkSubClusters(framework.subClusters.length, framework.clusters.length), [total], 'paragraph')
  for (const cluster of framework.clusters) {
    const names = namesOf(index.subClustersOf(cluster.slug))[inquiry.locale]
    pen.claim(`**${nameIn(desk, cluster)}**: ${names}.`, [findSentence(desk, `cluster/${cluster.slug}`, 'children')], 'bullet')
  }
}

function listPractices(desk: Desk): void {
  const { timeFrame } = desk.inquiry
  if (timeFrame.kind === 'past' || timeFrame.year === '2012') return listPracticesOf2012(desk)
  listPracticesOfToday(desk)
}

/** The set of today is mostly unverified: what is known is told with its caution, and nothing is filled in. */
function listPracticesOfToday(desk: Desk): void {
  for (const source of proseOf(findPassage(desk, 'practice/2024/overview')).slice(0, 4)) desk.pen.tell(source)
}

function listPracticesOf2012(desk: Desk): void {
  desk.pen.tell(proseOf(findPassage(desk, 'faq/career-ready-practices-2012-list'))[0] ?? null, 'paragraph')
  for (const practice of desk.framework.practices.filter(({ set }) => set === '2012')) {
    const [definition] = proseOf(findPassage(desk, `practice/2012/${practice.slug}`))
    desk.pen.claim(nameIn(desk, practice), [definition ?? null], 'bullet')
  }
}
