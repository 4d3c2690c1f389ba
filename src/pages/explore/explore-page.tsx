import type { Grouping } from '../../domain/framework.ts'
import type { Catalog } from '../../http/catalog.ts'
import { Layout } from '../layout.tsx'
import { nameOf, Said, sentencesOf } from '../said.tsx'
import type { View } from '../view.ts'
import { Wheel } from './wheel.tsx'

interface ExploreProps {
  readonly view: View
  readonly catalog: Catalog
}

/** The whole Framework on one page: as a picture, and as a list that says the same. */
export const ExplorePage = ({ view, catalog }: ExploreProps) => {
  const { explore } = view.messages
  const overview = catalog.passage('framework/overview')
  const crossCutting = catalog.passage('term/cross-cutting-cluster')
  return (
    <Layout view={view} title={`${explore.title} · Cairn`} otherLanguageUrl={view.otherLanguageUrl} listed={true} wide={true}>
      <h1>{explore.title}</h1>
      <div class="intro">
        <Said view={view} passage={overview} sentences={sentencesOf(overview, 'cluster-count', 'sub-cluster-count')} />
      </div>
      <div class="beside">
        <Wheel view={view} catalog={catalog} />
        <div class="groupings">
          {catalog.framework.groupings.map((grouping) => (
            <GroupingSection view={view} catalog={catalog} grouping={grouping} />
          ))}
        </div>
      </div>
      <section aria-labelledby="cross-cutting">
        <h2 id="cross-cutting">{explore.crossCuttingHeading}</h2>
        <Said view={view} passage={crossCutting} sentences={crossCutting?.sentences.slice(0, 2) ?? []} />
      </section>
    </Layout>
  )
}

/** A dot for the eye, its meaning for the ear. */
const CrossCutting = ({ view }: Pick<ExploreProps, 'view'>) => (
  <span class="dot">
    <span class="heard">{view.messages.explore.crossCutting}</span>
  </span>
)

/** Who may like it here is ours to suggest, and the sentence says so; that its clusters stand here is a fact, and the source says so. */
const GroupingSection = ({ view, catalog, grouping }: ExploreProps & { readonly grouping: Grouping }) => {
  const passage = catalog.passage(`grouping/${grouping.slug}`)
  return (
    <section id={grouping.slug} aria-labelledby={`${grouping.slug}-name`} data-grouping={grouping.slug}>
      <h2 id={`${grouping.slug}-name`}>{nameOf(grouping, view)}</h2>
      <Said
        view={view}
        passage={passage}
        sentences={sentencesOf(passage, 'prose').slice(0, 1)}
        carriers={sentencesOf(passage, 'children')}
      />
      <ul class="tiles">
        {catalog.index.clustersOf(grouping.slug).map((cluster) => (
          <li>
            <a class="tile" href={view.to(`/clusters/${cluster.slug}`)} data-cluster={cluster.slug}>
              {nameOf(cluster, view)}
              {cluster.crossCutting ? <CrossCutting view={view} /> : null}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
