import type { Locale } from '../domain/locale.ts'
import type { Passage, Source } from '../domain/passage.ts'
import { passageUrl } from '../http/passage-view.ts'
import { Layout } from './layout.tsx'
import { MESSAGES } from './messages/messages.ts'
import { type Segment, toSegments } from './quoted-spans.ts'
import { titleOf } from './said.tsx'
import { StatusBadge } from './status-badge.tsx'
import type { View } from './view.ts'

interface Span {
  readonly start: number
  readonly end: number
}

interface PassagePageProps {
  readonly passage: Passage
  readonly sources: readonly Source[]
  /** What holds today, when this passage does not. */
  readonly successor: Passage | null
  readonly spans: readonly Span[]
  /** Where the thing itself has a page; null where it has none. */
  readonly pagePath: string | null
  readonly view: View
}

/** A passage as a person reads it: what it says, what was quoted, how far it holds and where it comes from. */
export const PassagePage = ({ passage, sources, successor, spans, pagePath, view }: PassagePageProps) => {
  const { locale, messages } = view
  const title = titleOf(passage, view)
  return (
    <Layout view={view} title={`${title} · Cairn`} otherLanguageUrl={view.otherLanguageUrl} listed={true}>
      <article class="passage">
        <p class="kind">{messages.kind[passage.kind]}</p>
        <h1>{title}</h1>
        <Banner passage={passage} successor={successor} view={view} />
        <section aria-label={messages.passage.text} class="text" lang="en">
          <PassageText passage={passage} spans={spans} />
        </section>
        {spans.length > 0 ? <p class="checked">{messages.passage.quoted}</p> : null}
        <Translation passage={passage} locale={locale} />
        <Facts passage={passage} sources={sources} locale={locale} />
      </article>
      <p>
        {pagePath === null ? null : (
          <>
            <a href={view.to(pagePath)}>{messages.wholePage}</a> ·{' '}
          </>
        )}
        <a href={view.to('/')}>{messages.problem.home}</a>
      </p>
    </Layout>
  )
}

const Banner = ({ passage, successor, view }: Pick<PassagePageProps, 'passage' | 'successor' | 'view'>) => {
  const { messages } = view
  if (passage.status === 'current' && !successor) return null
  return (
    <p class="notice">
      {passage.status === 'current' ? messages.statusBanner.superseded : messages.statusBanner[passage.status]}{' '}
      {successor ? (
        <>
          {messages.supersededBy} <a href={view.to(passageUrl(successor.id))}>{titleOf(successor, view)}</a>
        </>
      ) : null}
    </p>
  )
}

/** One sentence a line: a sentence is what gets cited. */
const PassageText = ({ passage, spans }: Pick<PassagePageProps, 'passage' | 'spans'>) => {
  const sentences = passage.sentences.length > 0 ? passage.sentences : [{ start: 0, end: passage.text.length }]
  const first = spans[0]?.start ?? -1
  return (
    <>
      {sentences.map((sentence) => (
        <p id={first >= sentence.start && first < sentence.end ? 'quote' : undefined}>
          {toSegments(passage.text, spans, sentence).map(renderSegment)}
        </p>
      ))}
    </>
  )
}

const renderSegment = ({ text, quoted }: Segment) => (quoted ? <mark>{text}</mark> : text)

const Translation = ({ passage, locale }: { readonly passage: Passage; readonly locale: Locale }) => {
  const lines = passage.sentences.map(({ es }) => es).filter((line) => line !== '')
  if (lines.length === 0) return null
  return (
    <details lang={locale === 'es' ? undefined : 'es'} open={locale === 'es'}>
      <summary lang={locale}>{MESSAGES[locale].passage.inSpanish}</summary>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </details>
  )
}

const Facts = ({ passage, sources, locale }: Pick<PassagePageProps, 'passage' | 'sources'> & { readonly locale: Locale }) => {
  const words = MESSAGES[locale].passage
  return (
    <section class="facts" aria-labelledby="facts">
      <h2 id="facts">{words.facts}</h2>
      <dl>
        <dt>{words.status}</dt>
        <dd>
          <StatusBadge status={passage.status} locale={locale} />
        </dd>
        <dt>{words.date}</dt>
        <dd>{passage.date}</dd>
        <dt>{words.id}</dt>
        <dd>
          <code>{passage.id}</code> · <a href={`/api${passageUrl(passage.id)}`}>{words.json}</a>
        </dd>
      </dl>
      <h2>{MESSAGES[locale].sources}</h2>
      <ul class="documents">
        {sources.map((source) => (
          <SourceItem source={source} locale={locale} />
        ))}
      </ul>
    </section>
  )
}

const SourceItem = ({ source, locale }: { readonly source: Source; readonly locale: Locale }) => {
  const words = MESSAGES[locale].passage
  return (
    <li>
      {/^https?:/.test(source.url) ? (
        <a href={source.url} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}{' '}
      <StatusBadge status={source.status} locale={locale} />
      <br />
      <span class="document">
        {words.publisher}: {source.publisher}. {words.published}: {source.published}. {words.licence}: {source.licence}
      </span>
    </li>
  )
}
