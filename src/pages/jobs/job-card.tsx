import type { Occupation } from '../../domain/framework.ts'
import type { Passage, SentenceRole } from '../../domain/passage.ts'
import { INTERESTS, interestLetters, JOB_ZONES, type JobZone } from '../../domain/preparation.ts'
import type { Catalog } from '../../http/catalog.ts'
import { nameOf, sentencesOf, SourceLink, wordsOf } from '../said.tsx'
import type { View } from '../view.ts'

interface JobCardProps {
  readonly view: View
  readonly catalog: Catalog
  readonly occupation: Occupation
}

/** What is known of a job: where it stands, what it usually asks for, what it is like, and what else people call it. */
export const JobCard = ({ view, catalog, occupation }: JobCardProps) => {
  const words = view.messages.job
  const passage = catalog.passage(`occupation/${occupation.soc}`)
  if (!passage) return null
  const source = (role: SentenceRole) => <SourceLink view={view} passage={passage} sentences={sentencesOf(passage, role)} />
  return (
    <dl class="job-card">
      <dt>{words.place}</dt>
      <dd>
        <Places view={view} catalog={catalog} occupation={occupation} /> {source('places')}
      </dd>
      <dt>{words.preparation}</dt>
      <dd>
        <PreparationWords view={view} zone={occupation.jobZone} /> {source('preparation')}
      </dd>
      <dt>{words.interests}</dt>
      <dd>
        {interestWords(view, occupation.interests)} {source('interests')}
      </dd>
      <AlsoCalled view={view} passage={passage} />
    </dl>
  )
}

const Places = ({ view, catalog: { index }, occupation }: JobCardProps) => (
  <ul class="places">
    {occupation.places.flatMap(({ cluster: slug, subCluster }) => {
      const cluster = index.clusters.get(slug)
      const sub = index.subClusters.get(subCluster)
      if (!cluster || !sub) return []
      return (
        <li data-cluster={slug}>
          <a href={view.to(`/clusters/${slug}`)}>{nameOf(cluster, view)}</a>
          {' › '}
          <a href={view.to(`/clusters/${slug}#${subCluster}`)}>{nameOf(sub, view)}</a>
        </li>
      )
    })}
  </ul>
)

const PreparationWords = ({ view, zone }: { readonly view: View; readonly zone: number | null }) => {
  if (zone === null) return <>{view.messages.job.noZone}</>
  // `jobZone` is parsed as 1 to 5, which are the keys of the table.
  const words = JOB_ZONES[zone as JobZone]
  return (
    <>
      <span class={`zone zone-${zone}`}>{words[view.locale]}</span>: {view.locale === 'es' ? words.educationEs : words.educationEn}.
    </>
  )
}

function interestWords({ locale, messages }: View, code: string): string {
  const letters = interestLetters(code)
  if (letters.length === 0) return messages.job.noInterests
  return letters.map((letter) => `${INTERESTS[letter][locale]} (${INTERESTS[letter][locale === 'es' ? 'plainEs' : 'plainEn']})`).join(', ')
}

/** The names alone, without the words that lead to them. They are English in both languages. */
const namesIn = (view: View, passage: Passage): string =>
  sentencesOf(passage, 'titles')
    .map((sentence) => wordsOf(passage, sentence, view))
    .map((text) => text.slice(text.indexOf(': ') + 2))
    .join(' ')

const AlsoCalled = ({ view, passage }: { readonly view: View; readonly passage: Passage }) => {
  const sentences = sentencesOf(passage, 'titles')
  return sentences.length === 0 ? null : (
    <>
      <dt>{view.messages.job.alsoCalled}</dt>
      <dd>
        <span lang="en">{namesIn(view, passage)}</span> <SourceLink view={view} passage={passage} sentences={sentences} />
      </dd>
    </>
  )
}
