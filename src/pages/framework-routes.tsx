import type { Catalog } from '../http/catalog.ts'
import { factory } from '../http/factory.ts'
import { problemError } from '../http/problem.ts'
import { ClusterPage } from './clusters/cluster-page.tsx'
import { ComparePage, readChoice } from './clusters/compare-page.tsx'
import { ExplorePage } from './explore/explore-page.tsx'
import { html } from './page-response.ts'
import { HistoryPage } from './time/history-page.tsx'
import { PracticesPage } from './time/practices-page.tsx'
import { createView } from './view.ts'

/** Pages that show the Framework itself. They change with a deployment only. */
export const frameworkPageRoutes = ({ catalog }: { readonly catalog: Catalog }) =>
  factory
    .createApp()
    .get('/explore', (c) => html(c, <ExplorePage view={createView(c)} catalog={catalog} />))
    .get('/clusters/:slug', (c) => {
      const cluster = catalog.index.clusters.get(c.req.param('slug'))
      if (!cluster) throw problemError('not-found', 'No Career Cluster has this address. All of them stand at /explore.')
      return html(c, <ClusterPage view={createView(c)} catalog={catalog} cluster={cluster} />)
    })
    .get('/compare', (c) => {
      const choice = readChoice(catalog, c.req.query('a'), c.req.query('b'))
      return html(c, <ComparePage view={createView(c)} catalog={catalog} choice={choice} />)
    })
    .get('/practices', (c) => html(c, <PracticesPage view={createView(c)} catalog={catalog} />))
    .get('/history', (c) => html(c, <HistoryPage view={createView(c)} catalog={catalog} />))
