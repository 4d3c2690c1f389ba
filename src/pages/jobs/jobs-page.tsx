import type { Cluster, SubCluster } from '../../domain/framework.ts'
import type { Catalog } from '../../http/catalog.ts'
import { Layout } from '../layout.tsx'
import { nameOf, Said, sentencesOf } from '../said.tsx'
import type { View } from '../view.ts'
import type { FoundJobs } from './find-jobs.ts'
import { JobCard } from './job-card.tsx'
import { JobList, jobTitle } from './job-facts.tsx'
import { JobSearchForm } from './job-search-form.tsx'
import { Neighbours } from './job-page.tsx'

interface JobsProps {
  readonly view: View
  readonly catalog: Catalog
}

/** Where somebody looks for a job: a box for any title, and all jobs by Career Cluster. */
export const JobsPage = ({ view, catalog }: JobsProps) => {
  const words = view.messages.jobs
  return (
    <Layout view={view} title={`${words.title} · Cairn`} otherLanguageUrl={view.otherLanguageUrl} listed={true}>
      <h1>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <JobSearchForm view={view} text="" />
      <ul class="pills" aria-label={words.examplesLabel}>
        {words.examples.map((title) => (
          <li>
            <a href={view.to('/jobs', [['q', title]])}>{title}</a>
          </li>
        ))}
      </ul>
      <Browse view={view} catalog={catalog} />
    </Layout>
  )
}

const Browse = ({ view, catalog }: JobsProps) => (
  <section aria-labelledby="browse">
    <h2 id="browse">{view.messages.jobs.browse}</h2>
    <ul class="tiles">
      {catalog.framework.clusters.map((cluster) => (
        <li>
          <a class="tile" href={view.to('/jobs', [['cluster', cluster.slug]])} data-cluster={cluster.slug}>
            {nameOf(cluster, view)}
          </a>
        </li>
      ))}
    </ul>
  </section>
)

interface FoundProps extends JobsProps {
  readonly text: string
  readonly found: FoundJobs
}

/** What a typed title led to. It says apart what bears the title and what is only close. */
export const FoundPage = ({ view, catalog, text, found }: FoundProps) => {
  const { named, close } = found
  const words = view.messages.jobs
  const [only] = named
  return (
    <Layout view={view} title={`${text} · Cairn`} otherLanguageUrl={view.otherLanguageUrl} listed={false}>
      <h1>{headingOf(view, text, found)}</h1>
      <JobSearchForm view={view} text={text} />
      {named.length === 0 ? <p class="notice">{close.length > 0 ? words.onlyClose : words.unknown}</p> : null}
      <Named view={view} catalog={catalog} named={named} />
      {close.length === 0 ? null : (
        <section aria-label={words.close}>
          {named.length === 0 ? null : <h2>{words.close}</h2>}
          <JobList view={view} catalog={catalog} jobs={close} />
        </section>
      )}
      {only && named.length === 1 ? <Neighbours view={view} catalog={catalog} occupation={only} /> : null}
      {named.length === 0 ? <Browse view={view} catalog={catalog} /> : null}
    </Layout>
  )
}

/** With so many jobs by one name, cards would bury the last ones. */
const MOST_CARDS = 3

const Named = ({ view, catalog, named }: JobsProps & Pick<FoundJobs, 'named'>) => {
  if (named.length > MOST_CARDS) {
    return (
      <>
        <p>{view.messages.jobs.several}</p>
        <JobList view={view} catalog={catalog} jobs={named} />
      </>
    )
  }
  return (
    <>
      {named.map((occupation) => (
        <article class="card" data-cluster={occupation.places[0]?.cluster}>
          <h2>
            <a href={view.to(`/jobs/${occupation.soc}`)}>{jobTitle(occupation, view)}</a>
          </h2>
          <JobCard view={view} catalog={catalog} occupation={occupation} />
        </article>
      ))}
    </>
  )
}

function headingOf({ messages: { jobs } }: View, text: string, { named, close }: FoundJobs): string {
  if (text === '') return jobs.title
  if (named.length > 0) return jobs.foundFor(text)
  return close.length > 0 ? jobs.closeFor(text) : jobs.nothingFor(text)
}

/** How many jobs stand in a Sub-Cluster or, where there are none, that there are none. */
const PartCount = ({ view, catalog, sub }: JobsProps & { readonly sub: SubCluster }) => {
  const passage = catalog.passage(`sub-cluster/${sub.slug}`)
  return <Said view={view} passage={passage} sentences={sentencesOf(passage, sub.occupationCount === 0 ? 'prose' : 'job-count')} />
}

/** All jobs of a Career Cluster, by Sub-Cluster. */
export const ClusterJobsPage = ({ view, catalog, cluster }: JobsProps & { readonly cluster: Cluster }) => {
  const words = view.messages.jobs
  const name = nameOf(cluster, view)
  return (
    <Layout view={view} title={`${words.inCluster(name)} · Cairn`} otherLanguageUrl={view.otherLanguageUrl} listed={true}>
      <div data-cluster={cluster.slug}>
        <h1>{words.inCluster(name)}</h1>
        <p>
          <a href={view.to(`/clusters/${cluster.slug}`)}>{words.aboutCluster(name)}</a>
        </p>
        {catalog.index.subClustersOf(cluster.slug).map((sub) => (
          <section id={sub.slug} class="part" aria-labelledby={`${sub.slug}-name`}>
            <h2 id={`${sub.slug}-name`}>{nameOf(sub, view)}</h2>
            <PartCount view={view} catalog={catalog} sub={sub} />
            <JobList
              view={view}
              catalog={catalog}
              jobs={catalog.framework.occupations.filter(({ places }) => places.some(({ subCluster }) => subCluster === sub.slug))}
            />
          </section>
        ))}
      </div>
      <Browse view={view} catalog={catalog} />
    </Layout>
  )
}
