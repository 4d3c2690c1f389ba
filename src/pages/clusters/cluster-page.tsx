import type { Cluster, Occupation, SubCluster } from '../../domain/framework.ts'
import type { Catalog } from '../../http/catalog.ts'
import { passageUrl } from '../../http/passage-view.ts'
import { AskAbout } from '../ask-about.tsx'
import { JobList } from '../jobs/job-facts.tsx'
import { Layout } from '../layout.tsx'
import { nameOf, Said, sentencesOf } from '../said.tsx'
import type { View } from '../view.ts'

interface ClusterProps {
  readonly view: View
  readonly catalog: Catalog
  readonly cluster: Cluster
}

/** One Career Cluster: what it is, its parts with jobs in them, and what it was called before. */
export const ClusterPage = ({ view, catalog, cluster }: ClusterProps) => {
  const words = view.messages.cluster
  const name = nameOf(cluster, view)
  const passage = catalog.passage(`cluster/${cluster.slug}`)
  const parts = catalog.index.subClustersOf(cluster.slug)
  return (
    <Layout view={view} title={`${name} · Cairn`} otherLanguageUrl={view.otherLanguageUrl} listed={true} wide={true}>
      <article data-cluster={cluster.slug}>
        <header class="cover">
          <p class="kind">{view.messages.kind.cluster}</p>
          <h1>{name}</h1>
          <div>
            <Said view={view} passage={passage} sentences={sentencesOf(passage, 'definition', 'prose')} />
            <p class="soft">
              <a href={view.to(passageUrl('faq/are-the-definitions-official'))}>{words.ownWords}</a>
            </p>
          </div>
          <ul>
            {parts.map((sub) => (
              <li>
                <a href={`#${sub.slug}`}>{nameOf(sub, view)}</a>
              </li>
            ))}
          </ul>
        </header>
        <section aria-labelledby="parts">
          <h2 id="parts">{words.subClusters}</h2>
          <p class="soft">
            {words.jobNote} <a href={view.to(passageUrl('term/job-zone'))}>{words.jobZone}</a> ·{' '}
            <a href={view.to(passageUrl('term/riasec'))}>{words.riasec}</a>
          </p>
          {parts.map((sub) => (
            <SubClusterSection view={view} catalog={catalog} sub={sub} />
          ))}
        </section>
        <section aria-labelledby="place">
          <h2 id="place">{words.place}</h2>
          <Said view={view} passage={passage} sentences={sentencesOf(passage, 'parent', 'siblings', 'cross-cutting')} />
          <Said view={view} passage={passage} sentences={sentencesOf(passage, 'children', 'job-count', 'industry')} />
          <p>
            <a href={view.to('/compare', [['a', cluster.slug]])}>{words.compare(name)}</a>
          </p>
        </section>
        <Before view={view} catalog={catalog} cluster={cluster} />
        <AskAbout view={view} questions={words.questions(name)} />
      </article>
    </Layout>
  )
}

const SubClusterSection = ({ view, catalog, sub }: Omit<ClusterProps, 'cluster'> & { readonly sub: SubCluster }) => {
  const passage = catalog.passage(`sub-cluster/${sub.slug}`)
  const jobs = sub.sampleJobs.flatMap((soc): Occupation[] => {
    const occupation = catalog.index.occupations.get(soc)
    return occupation ? [occupation] : []
  })
  return (
    <section class="part" id={sub.slug} aria-labelledby={`${sub.slug}-name`}>
      <h3 id={`${sub.slug}-name`}>{nameOf(sub, view)}</h3>
      <Said
        view={view}
        passage={passage}
        sentences={sentencesOf(passage, 'definition', ...(jobs.length === 0 ? ['prose' as const] : []))}
        carriers={sentencesOf(passage, 'parent', 'jobs')}
      />
      {jobs.length === 0 ? null : <JobList view={view} catalog={catalog} jobs={jobs} />}
      {sub.occupationCount > jobs.length ? (
        <p>
          <a href={view.to(`/jobs#${sub.slug}`, [['cluster', sub.cluster]])}>{view.messages.cluster.allJobs(nameOf(sub, view))}</a>
        </p>
      ) : null}
    </section>
  )
}

/** Where the fields of a cluster stood in the Framework before, each with its own passage. */
const Before = ({ view, catalog, cluster }: ClusterProps) => {
  const parents = catalog.framework.oldClusters.filter(({ newClusters }) => newClusters.includes(cluster.slug))
  const passage = catalog.passage(`cluster/${cluster.slug}`)
  return (
    <section aria-labelledby="before">
      <h2 id="before">{view.messages.cluster.before}</h2>
      <Said view={view} passage={passage} sentences={sentencesOf(passage, 'earlier-name')} />
      {parents.map(({ slug }) => {
        const old = catalog.passage(`crosswalk/2002/${slug}`)
        return <Said view={view} passage={old} sentences={sentencesOf(old, 'definition', 'prose').slice(0, 2)} />
      })}
      <p>
        <a href={view.to('/history')}>{view.messages.cluster.history}</a>
      </p>
    </section>
  )
}
