import type { Answer, AnswerSource } from '../domain/answer.ts'
import type { Locale } from '../domain/locale.ts'
import { Markdown } from './markdown.tsx'
import { toMarkerLinks, toQuoteAddress } from './marker-links.ts'
import { MESSAGES } from './messages/messages.ts'
import { StatusBadge } from './status-badge.tsx'
import type { View } from './view.ts'

interface AnswerProps {
  readonly answer: Answer
  readonly question: string
  readonly locale: Locale
}

/** A question and its answer, with what each statement rests on. */
export const AnswerView = ({ answer, question, locale }: AnswerProps) => {
  const messages = MESSAGES[locale]
  return (
    <article id="answer" class="exchange" aria-label={messages.youAsked}>
      <h1 class="asked">{question}</h1>
      <div class="answer" lang={answer.locale}>
        <Markdown text={answer.answer} links={toMarkerLinks(answer)} sourceLabel={messages.sourceLabel} />
      </div>
      {answer.sources.length > 0 ? <Sources answer={answer} locale={locale} /> : <NoSources answer={answer} locale={locale} />}
    </article>
  )
}

const NoSources = ({ answer, locale }: Omit<AnswerProps, 'question'>) => {
  const words = MESSAGES[locale].noSources[answer.outcome]
  return words === '' ? null : <p class="checked">{words}</p>
}

const Sources = ({ answer, locale }: Omit<AnswerProps, 'question'>) => {
  const messages = MESSAGES[locale]
  const { claims, supported, replaced, withheld } = answer.grounding
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{messages.sources}</h2>
      <p class="checked">
        {messages.checked(supported, claims)} {replaced > 0 ? messages.replaced(replaced) : ''}{' '}
        {withheld > 0 ? messages.withheld(withheld) : ''} {messages.englishQuotes}
      </p>
      <ol>
        {answer.sources.map((source) => (
          <SourceItem source={source} answer={answer} locale={locale} />
        ))}
      </ol>
    </section>
  )
}

const SourceItem = ({ source, answer, locale }: { readonly source: AnswerSource } & Omit<AnswerProps, 'question'>) => (
  <li value={source.n} id={`source-${source.n}`}>
    <a href={toQuoteAddress(source.passageId, [], answer.locale)}>{source.title}</a> <StatusBadge status={source.status} locale={locale} />
    <br />
    <span class="document">
      {source.document}, {source.publisher}, {source.date}
    </span>
    {quotesOf(answer, source.n).map(({ quote, start, end }) => (
      <blockquote lang="en">
        <a href={toQuoteAddress(source.passageId, [{ start, end }], answer.locale)}>{quote}</a>
      </blockquote>
    ))}
  </li>
)

/** Each quote of a source once, in the order of the answer. */
function quotesOf({ claims }: Answer, n: number) {
  const citations = claims.flatMap((claim) => claim.citations.filter((citation) => citation.n === n))
  return citations.filter(({ start, end }, index) => citations.findIndex((other) => other.start === start && other.end === end) === index)
}

/** People first: large links to call and write, and neither the question nor anything about careers. */
export const CrisisView = ({ reply, view }: { readonly reply: string; readonly view: View }) => {
  const { crisis } = view.messages
  return (
    <article id="answer" class="crisis">
      <h1>{crisis.heading}</h1>
      <ul class="lifelines">
        <li>
          <a href="tel:988">{crisis.call}</a>
        </li>
        <li>
          <a href="sms:988">{crisis.text}</a>
        </li>
        <li>
          <a href="tel:911">{crisis.emergency}</a>
        </li>
      </ul>
      <Markdown text={reply} links={[]} sourceLabel={String} />
      <p>
        <a href={view.to('/')}>{crisis.later}</a>
      </p>
    </article>
  )
}
