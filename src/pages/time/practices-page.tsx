import type { Practice } from '../../domain/framework.ts'
import type { Catalog } from '../../http/catalog.ts'
import { AskAbout } from '../ask-about.tsx'
import { Layout } from '../layout.tsx'
import { nameOf, Said, sentencesOf } from '../said.tsx'
import type { View } from '../view.ts'

interface PracticesProps {
  readonly view: View
  readonly catalog: Catalog
}

/** The Career Ready Practices: what is known of today's set and what is not, then the earlier one. */
export const PracticesPage = ({ view, catalog }: PracticesProps) => {
  const words = view.messages.practices
  const overview = catalog.passage('practice/2024/overview')
  // First which titles are known and which are not, then where the list is and how it was made.
  const known = sentencesOf(overview, 'definition', 'prose')
  const ofSet = (wanted: Practice['set']): readonly Practice[] => catalog.framework.practices.filter(({ set }) => set === wanted)
  return (
    <Layout view={view} title={`${words.title} · Cairn`} otherLanguageUrl={view.otherLanguageUrl} listed={true}>
      <h1>{words.title}</h1>
      <section aria-labelledby="today">
        <h2 id="today">{words.today}</h2>
        <Said view={view} passage={overview} sentences={known.slice(0, 3)} />
        <Said view={view} passage={overview} sentences={known.slice(3)} />
        {ofSet('2024').map((practice) => (
          <PracticeCard view={view} catalog={catalog} practice={practice} />
        ))}
      </section>
      <section aria-labelledby="earlier">
        <h2 id="earlier">{words.earlier}</h2>
        <p class="notice">{words.earlierNote}</p>
        {ofSet('2012').map((practice) => (
          <PracticeCard view={view} catalog={catalog} practice={practice} />
        ))}
      </section>
      <AskAbout view={view} questions={words.questions} />
    </Layout>
  )
}

/** A title that could not be checked says so beside it, and its passage says why. */
const PracticeCard = ({ view, catalog, practice }: PracticesProps & { readonly practice: Practice }) => {
  const passage = catalog.passage(`practice/${practice.set}/${practice.slug}`)
  const sentences = sentencesOf(passage, 'definition', 'prose')
  return (
    <article class="card">
      <h3>
        {nameOf(practice, view)} {practice.verified ? null : <span class="badge press">{view.messages.practices.notVerified}</span>}
      </h3>
      <Said view={view} passage={passage} sentences={sentences.slice(0, practice.verified ? 1 : 2)} />
    </article>
  )
}
