import type { Occupation } from '../../domain/framework.ts'
import type { Passage } from '../../domain/passage.ts'
import { INTERESTS, interestLetters, JOB_ZONES, type JobZone } from '../../domain/preparation.ts'
import type { Catalog } from '../../http/catalog.ts'
import { sentencesOf, sourceAddress } from '../said.tsx'
import type { View } from '../view.ts'

interface JobProps {
  readonly view: View
  readonly catalog: Catalog
  readonly occupation: Occupation
}

/** The title of an occupation in the language of the page. */
export const jobTitle = ({ title, titleEs }: Pick<Occupation, 'title' | 'titleEs'>, { locale }: Pick<View, 'locale'>): string =>
  locale === 'es' ? titleEs : title

/** Jobs with what they usually ask for and what they are like, one a line. Each fact opens the sentence that it rests on. */
export const JobList = ({ view, catalog, jobs }: Omit<JobProps, 'occupation'> & { readonly jobs: readonly Occupation[] }) => (
  <ul class="jobs">
    {jobs.map((occupation) => (
      <li>
        <a class="job" href={view.to(`/jobs/${occupation.soc}`)}>
          {jobTitle(occupation, view)}
        </a>
        <JobFacts view={view} catalog={catalog} occupation={occupation} />
      </li>
    ))}
  </ul>
)

const JobFacts = ({ view, catalog, occupation }: JobProps) => {
  const passage = catalog.passage(`occupation/${occupation.soc}`)
  if (!passage) return null
  return (
    <>
      <Preparation view={view} passage={passage} zone={occupation.jobZone} />
      <Interests view={view} passage={passage} code={occupation.interests} />
    </>
  )
}

interface FactProps {
  readonly view: View
  readonly passage: Passage
}

const Preparation = ({ view, passage, zone }: FactProps & { readonly zone: number | null }) => (
  <a class={zone === null ? 'fact' : `fact zone zone-${zone}`} href={sourceAddress(view, passage, sentencesOf(passage, 'preparation'))}>
    {/* `jobZone` is parsed as 1 to 5, which are the keys of the table. */}
    {zone === null ? view.messages.job.noZone : JOB_ZONES[zone as JobZone][view.locale]}
  </a>
)

const Interests = ({ view, passage, code }: FactProps & { readonly code: string }) => {
  const letters = interestLetters(code)
  return (
    <a class="fact" href={sourceAddress(view, passage, sentencesOf(passage, 'interests'))}>
      {letters.length === 0 ? view.messages.job.noInterests : letters.map((letter) => INTERESTS[letter][view.locale]).join(', ')}
    </a>
  )
}
