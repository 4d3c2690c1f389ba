import type { RankTitles } from '../../domain/title-rank.ts'
import type { Catalog } from '../../http/catalog.ts'
import { factory } from '../../http/factory.ts'
import { problemError } from '../../http/problem.ts'
import { triage } from '../../safety/triage.ts'
import { Crisis } from '../home.tsx'
import { html, type PageContext } from '../page-response.ts'
import { createView } from '../view.ts'
import { findJobs, MAX_TITLE_CHARACTERS } from './find-jobs.ts'
import { JobPage } from './job-page.tsx'
import { ClusterJobsPage, FoundPage, JobsPage } from './jobs-page.tsx'

interface JobDependencies {
  readonly catalog: Catalog
  readonly rankTitles: RankTitles
}

/** `/jobs`: the box, what a title led to with `?q=`, all jobs of a cluster with `?cluster=`; and a page for every job. */
export const jobRoutes = ({ catalog, rankTitles }: JobDependencies) =>
  factory
    .createApp()
    .get('/jobs', (c) => {
      const title = (c.req.query('q') ?? '').trim().slice(0, MAX_TITLE_CHARACTERS)
      if (title !== '') return showFound(c, title, { catalog, rankTitles })
      const slug = c.req.query('cluster') ?? ''
      if (slug === '') return html(c, <JobsPage view={createView(c)} catalog={catalog} />)
      const cluster = catalog.index.clusters.get(slug)
      if (!cluster) throw problemError('not-found', 'No Career Cluster has this address. All of them stand at /jobs.')
      return html(c, <ClusterJobsPage view={createView(c)} catalog={catalog} cluster={cluster} />)
    })
    .get('/jobs/:soc', (c) => {
      const occupation = catalog.index.occupations.get(c.req.param('soc'))
      if (!occupation) throw problemError('not-found', 'No job of the Framework has this SOC code. Search by name at /jobs.')
      return html(c, <JobPage view={createView(c)} catalog={catalog} occupation={occupation} />)
    })

/** Whatever stands in the box goes through triage first, as in every other door: a cry for help must not find jobs for "die". */
function showFound(c: PageContext, title: string, { catalog, rankTitles }: JobDependencies): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store')
  const view = createView(c)
  const judged = triage(title, view.locale)
  if (judged.kind === 'crisis') {
    c.set('outcome', 'crisis')
    return html(c, <Crisis reply={judged.reply} view={view} />)
  }
  const text = judged.kind === 'pass' ? judged.text : ''
  const found = text === '' ? { named: [], close: [] } : findJobs(text, catalog, rankTitles)
  return html(c, <FoundPage view={view} catalog={catalog} text={text} found={found} />)
}
