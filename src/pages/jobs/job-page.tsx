import type { Occupation } from '../../domain/framework.ts'
import type { Catalog } from '../../http/catalog.ts'
import { AskAbout } from '../ask-about.tsx'
import { Layout } from '../layout.tsx'
import { nameOf } from '../said.tsx'
import type { View } from '../view.ts'
import { JobCard } from './job-card.tsx'
import { JobList, jobTitle } from './job-facts.tsx'
import { JobSearchForm } from './job-search-form.tsx'
import { neighboursOf } from './neighbours.ts'

const SHOWN_NEIGHBOURS = 6

interface JobPageProps {
  readonly view: View
  readonly catalog: Catalog
  readonly occupation: Occupation
}

/** One job, and the jobs near it. */
export const JobPage = ({ view, catalog, occupation }: JobPageProps) => {
  const words = view.messages.job
  const title = jobTitle(occupation, view)
  const part = catalog.index.subClusters.get(occupation.places[0]?.subCluster ?? '')
  return (
    <Layout view={view} title={`${title} · Cairn`} otherLanguageUrl={view.otherLanguageUrl} listed={true}>
      <article data-cluster={occupation.places[0]?.cluster}>
        <p class="kind">{view.messages.kind.occupation}</p>
        <h1>{title}</h1>
        <JobCard view={view} catalog={catalog} occupation={occupation} />
        <Neighbours view={view} catalog={catalog} occupation={occupation} />
        <AskAbout view={view} questions={words.questions(title, part ? nameOf(part, view) : title)} />
      </article>
      <JobSearchForm view={view} text="" />
    </Layout>
  )
}

/** Jobs near this one, and what "near" means. */
export const Neighbours = ({ view, catalog, occupation }: JobPageProps) => {
  const words = view.messages.job
  return (
    <section>
      <h2>{words.neighbours(jobTitle(occupation, view))}</h2>
      <p class="soft">{words.neighboursNote}</p>
      <JobList view={view} catalog={catalog} jobs={neighboursOf(occupation, catalog.framework.occupations, SHOWN_NEIGHBOURS)} />
    </section>
  )
}
