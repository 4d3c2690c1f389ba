import type { Locale } from '../../domain/locale.ts'
import type { HistoryEvent } from '../../domain/knowledge.ts'
import type { Status } from '../../domain/passage.ts'
import type { Catalog } from '../../http/catalog.ts'
import { passageUrl } from '../../http/passage-view.ts'
import { AskAbout } from '../ask-about.tsx'
import { Layout } from '../layout.tsx'
import { Said, sentencesOf, titleOf } from '../said.tsx'
import { StatusBadge } from '../status-badge.tsx'
import type { View } from '../view.ts'

interface HistoryProps {
  readonly view: View
  readonly catalog: Catalog
}

/** The way of the Framework as a timeline, then how it was made and where its documents disagree. */
export const HistoryPage = ({ view, catalog }: HistoryProps) => {
  const words = view.messages.history
  const made = catalog.passage('methodology/overview')
  return (
    <Layout view={view} title={`${words.title} · Cairn`} otherLanguageUrl={view.otherLanguageUrl} listed={true}>
      <h1>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <ol class="timeline">
        {catalog.events.map((event) => (
          <Step view={view} catalog={catalog} event={event} />
        ))}
      </ol>
      <section aria-labelledby="made">
        <h2 id="made">{words.made}</h2>
        <Said view={view} passage={made} sentences={sentencesOf(made, 'definition', 'prose')} />
      </section>
      <section aria-labelledby="readings">
        <h2 id="readings">{words.readings}</h2>
        <p>{words.readingsNote}</p>
        <ul>
          {catalog.passagesOf('reading').map((passage) => (
            <li>
              <a href={view.to(passageUrl(passage.id))}>{titleOf(passage, view)}</a>
            </li>
          ))}
        </ul>
      </section>
      <AskAbout view={view} questions={words.questions} />
    </Layout>
  )
}

/** That a step of the past is past needs no badge. What never came to be, or rests on the press alone, does. */
const SPEAKS_FOR_ITSELF: ReadonlySet<Status> = new Set<Status>(['current', 'superseded'])

const Step = ({ view, catalog, event: { date, passageId } }: HistoryProps & { readonly event: HistoryEvent }) => {
  const passage = catalog.passage(passageId)
  if (!passage) return null
  return (
    <li>
      <p class="when">
        <time datetime={date}>{monthOf(date, view.locale)}</time>{' '}
        {SPEAKS_FOR_ITSELF.has(passage.status) ? null : <StatusBadge status={passage.status} locale={view.locale} />}
      </p>
      <Said view={view} passage={passage} sentences={sentencesOf(passage, 'definition')} />
    </li>
  )
}

/** The month, or the year where no month is known. The day stays in the sentence, which also says how sure it is. */
function monthOf(date: string, locale: Locale): string {
  if (date.length === 4) return date
  const month = new Date(`${date.slice(0, 7)}-15T12:00:00Z`)
  return month.toLocaleDateString(locale === 'es' ? 'es-US' : 'en-US', { year: 'numeric', month: 'long', timeZone: 'UTC' })
}
