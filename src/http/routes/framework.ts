import type { Catalog } from '../catalog.ts'
import { factory } from '../factory.ts'
import {
  toClusterDetail,
  toClusterView,
  toGroupingView,
  toOldClusterView,
  toPathwayView,
  toPracticeView,
  toSubClusterDetail,
  toSubClusterView,
} from '../framework-view.ts'
import { problemError } from '../problem.ts'
import { occupationRoutes } from './occupations.ts'

interface FrameworkDependencies {
  readonly catalog: Catalog
}

/** `GET /framework` and below: the structure of the Framework as JSON, each thing with the passage behind it. */
export const frameworkRoutes = ({ catalog }: FrameworkDependencies) =>
  factory
    .createApp()
    .get('/framework', (c) => c.json(toOverview(catalog)))
    .route('/framework', structureRoutes({ catalog }))
    .route('/framework', timeRoutes({ catalog }))
    .route('/framework', occupationRoutes({ catalog }))

/** Groupings, Career Clusters and Sub-Clusters of today. */
const structureRoutes = ({ catalog: { framework } }: FrameworkDependencies) =>
  factory
    .createApp()
    .get('/groupings', (c) => c.json(toList(framework.groupings.map(toGroupingView))))
    .get('/clusters', (c) => c.json(toList(framework.clusters.map(toClusterView))))
    .get('/clusters/:slug', (c) => {
      const cluster = framework.clusters.find(({ slug }) => slug === c.req.param('slug'))
      if (!cluster) throw problemError('not-found', 'No Career Cluster has this slug. All of them: /api/framework/clusters')
      return c.json(toClusterDetail(cluster, framework))
    })
    .get('/sub-clusters', (c) => c.json(toList(framework.subClusters.map(toSubClusterView))))
    .get('/sub-clusters/:slug', (c) => {
      const sub = framework.subClusters.find(({ slug }) => slug === c.req.param('slug'))
      if (!sub) throw problemError('not-found', 'No Sub-Cluster has this slug. All of them: /api/framework/sub-clusters')
      return c.json(toSubClusterDetail(sub, framework))
    })

/** What has more than one edition: practices, and the way from 2002 to today. */
const timeRoutes = ({ catalog: { framework } }: FrameworkDependencies) =>
  factory
    .createApp()
    .get('/practices', (c) => c.json(toList(framework.practices.map(toPracticeView))))
    .get('/crosswalk', (c) =>
      c.json({
        oldClusters: framework.oldClusters.map(toOldClusterView),
        pathways: framework.pathways.map(toPathwayView),
        proposed2022: framework.proposed2022,
      }),
    )

const toList = <Item>(items: readonly Item[]) => ({ total: items.length, items })

const toOverview = ({ version, framework }: Catalog) => ({
  name: 'National Career Clusters Framework',
  steward: 'Advance CTE',
  knowledge: version,
  counts: {
    groupings: framework.groupings.length,
    clusters: framework.clusters.length,
    crossCuttingClusters: framework.clusters.filter(({ crossCutting }) => crossCutting).length,
    subClusters: framework.subClusters.length,
    occupations: framework.occupations.length,
    practices2012: framework.practices.filter(({ set }) => set === '2012').length,
    practices2024Named: framework.practices.filter(({ set }) => set === '2024').length,
    oldClusters: framework.oldClusters.length,
    pathways: framework.pathways.length,
  },
  links: {
    groupings: '/api/framework/groupings',
    clusters: '/api/framework/clusters',
    subClusters: '/api/framework/sub-clusters',
    occupations: '/api/framework/occupations',
    practices: '/api/framework/practices',
    crosswalk: '/api/framework/crosswalk',
    passage: '/api/passages/framework/overview',
  },
})
