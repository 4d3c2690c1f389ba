import type { Child } from 'hono/jsx'
import type { Cluster, Occupation } from '../../domain/framework.ts'
import type { Catalog } from '../../http/catalog.ts'
import { AskAbout } from '../ask-about.tsx'
import { JobList } from '../jobs/job-facts.tsx'
import { KeepLanguage } from '../keep-language.tsx'
import { Layout } from '../layout.tsx'
import { nameOf, Said, sentencesOf } from '../said.tsx'
import type { View } from '../view.ts'

export interface Choice {
  /** What the address named; null where it named nothing that exists. */
  readonly first: Cluster | null
  readonly second: Cluster | null
  /** Why there is no comparison to show, if it was asked for at all. */
  readonly fault: 'unknown' | 'same' | 'one' | null
}

interface CompareProps {
  readonly view: View
  readonly catalog: Catalog
}

/** Reads `?a=&b=`. Whatever stands there, the page has a picker to go on with. */
export function readChoice({ index }: Catalog, a = '', b = ''): Choice {
  const named = [a, b].filter((slug) => slug !== '')
  const first = index.clusters.get(a) ?? null
  const second = index.clusters.get(b) ?? null
  if (!named.every((slug) => index.clusters.has(slug))) return { first, second, fault: 'unknown' }
  if (named.length === 2 && a === b) return { first, second: null, fault: 'same' }
  return { first, second, fault: named.length === 1 ? 'one' : null }
}

/** Two Career Clusters side by side, each fact with its source. */
export const ComparePage = ({ view, catalog, choice }: CompareProps & { readonly choice: Choice }) => {
  const words = view.messages.compare
  const { first, second, fault } = choice
  const isReady = first !== null && second !== null && fault === null
  const names = isReady ? ([nameOf(first, view), nameOf(second, view)] as const) : null
  const title = names ? words.versus(...names) : words.title
  return (
    <Layout view={view} title={`${title} · Cairn`} otherLanguageUrl={view.otherLanguageUrl} listed={true} wide={true}>
      <h1>{title}</h1>
      {fault === null ? null : <p class="notice">{words.fault[fault]}</p>}
      <Picker view={view} catalog={catalog} choice={choice} />
      {fault === null && !isReady ? <Examples view={view} catalog={catalog} /> : null}
      {isReady ? <Comparison view={view} catalog={catalog} pair={[first, second]} /> : null}
      {names ? <AskAbout view={view} questions={words.questions(...names)} /> : null}
    </Layout>
  )
}

/** Pairs that people waver between. */
const EXAMPLES = [
  ['arts-entertainment-design', 'digital-technology'],
  ['healthcare-human-services', 'education'],
  ['construction', 'advanced-manufacturing'],
] as const

const Examples = ({ view, catalog }: CompareProps) => (
  <ul class="pills" aria-label={view.messages.jobs.examplesLabel}>
    {EXAMPLES.map(([a, b]) => {
      const [first, second] = [catalog.index.clusters.get(a), catalog.index.clusters.get(b)]
      return (
        first &&
        second && (
          <li>
            <a href={view.to('/compare', [['a', a] as const, ['b', b] as const])}>
              {view.messages.compare.versus(nameOf(first, view), nameOf(second, view))}
            </a>
          </li>
        )
      )
    })}
  </ul>
)

const Picker = ({ view, catalog, choice }: CompareProps & { readonly choice: Choice }) => {
  const words = view.messages.compare
  return (
    <form class="picker" action="/compare" method="get">
      <KeepLanguage view={view} />
      {[['a', words.first, choice.first] as const, ['b', words.second, choice.second] as const].map(([name, label, chosen]) => (
        <p>
          <label for={name}>{label}</label>
          <select id={name} name={name}>
            <option value="">{words.choose}</option>
            {catalog.framework.clusters.map((cluster) => (
              <option value={cluster.slug} selected={cluster === chosen}>
                {nameOf(cluster, view)}
              </option>
            ))}
          </select>
        </p>
      ))}
      <button type="submit">{words.compare}</button>
    </form>
  )
}

interface PairProps extends CompareProps {
  readonly pair: readonly [Cluster, Cluster]
}

const Comparison = ({ view, catalog, pair }: PairProps) => {
  const words = view.messages.compare
  const said = ({ slug }: Cluster, ...roles: Parameters<typeof sentencesOf>[1][]) => {
    const passage = catalog.passage(`cluster/${slug}`)
    return <Said view={view} passage={passage} sentences={sentencesOf(passage, ...roles)} />
  }
  const row = (heading: string, show: (cluster: Cluster) => Child) => <Row view={view} pair={pair} heading={heading} show={show} />
  return (
    <>
      {row(words.about, (cluster) => said(cluster, 'definition', 'prose'))}
      {row(words.place, (cluster) => said(cluster, 'parent', 'cross-cutting'))}
      {row(words.subClusters, (cluster) => said(cluster, 'children'))}
      {row(words.jobs, (cluster) => (
        <JobList view={view} catalog={catalog} jobs={sampleJobs(catalog, cluster)} />
      ))}
      {row(words.size, (cluster) => said(cluster, 'job-count'))}
      {row(words.before, (cluster) => said(cluster, 'earlier-name'))}
      <Shared view={view} catalog={catalog} pair={pair} />
    </>
  )
}

interface RowProps extends Omit<PairProps, 'catalog'> {
  readonly heading: string
  readonly show: (cluster: Cluster) => Child
}

const Row = ({ view, pair, heading, show }: RowProps) => (
  <section class="pair">
    <h2>{heading}</h2>
    {pair.map((cluster) => (
      <div data-cluster={cluster.slug}>
        <h3>
          <a href={view.to(`/clusters/${cluster.slug}`)}>{nameOf(cluster, view)}</a>
        </h3>
        {show(cluster)}
      </div>
    ))}
  </section>
)

/** The best known job of each Sub-Cluster. */
const sampleJobs = ({ index }: Catalog, { slug }: Cluster): readonly Occupation[] => {
  const socs = new Set(index.subClustersOf(slug).flatMap(({ sampleJobs: [best] }) => best ?? []))
  return [...socs].flatMap((soc) => index.occupations.get(soc) ?? [])
}

const MOST_SHARED = 12

const standsIn = ({ places }: Occupation, { slug }: Cluster): boolean => places.some(({ cluster }) => cluster === slug)

/** Jobs that the crosswalk places in both: the bridge between two choices. */
const Shared = ({ view, catalog, pair: [first, second] }: PairProps) => {
  const words = view.messages.compare
  const shared = catalog.framework.occupations.filter((occupation) => standsIn(occupation, first) && standsIn(occupation, second))
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">{words.shared}</h2>
      {shared.length === 0 ? <p>{words.noneShared}</p> : <JobList view={view} catalog={catalog} jobs={shared.slice(0, MOST_SHARED)} />}
      {shared.length > MOST_SHARED ? <p class="soft">{words.moreShared}</p> : null}
    </section>
  )
}
