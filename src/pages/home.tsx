import type { Answer } from '../domain/answer.ts'
import type { Message } from '../domain/conversation.ts'
import { Audience, type Locale } from '../domain/locale.ts'
import type { Catalog } from '../http/catalog.ts'
import { AnswerView, CrisisView } from './answer.tsx'
import { questionAddress } from './ask-about.tsx'
import { carryOn, type FormFault, type FormState } from './conversation-form.ts'
import { Layout } from './layout.tsx'
import { MESSAGES } from './messages/messages.ts'
import { QuestionForm } from './question-form.tsx'
import { Said, sentencesOf } from './said.tsx'
import { STARTERS } from './starters.ts'
import type { View } from './view.ts'

interface HomeProps {
  readonly view: View
  readonly catalog: Catalog
  readonly form: FormState
  readonly fault: FormFault | null
}

/**
 * The front page: what Cairn is, a box to ask in, questions to start with and
 * other ways in. Where `/widget.js` runs, the element shows the chat in place
 * of the form inside it; everywhere else the form is the chat.
 */
export const Home = ({ view, catalog, form, fault }: HomeProps) => {
  const { messages } = view
  return (
    <Layout
      view={view}
      title={`Cairn: ${messages.tagline}`}
      otherLanguageUrl={view.otherLanguageUrl}
      listed={fault === null}
      scripts={['/widget.js']}
    >
      <h1>{messages.tagline}</h1>
      <p class="intro">{messages.intro}</p>
      <cairn-chat mode="page" audience={form.audience} locale={form.locale ?? undefined}>
        <QuestionForm
          view={view}
          chosenLocale={form.locale}
          audience={form.audience}
          text={form.text}
          fault={fault}
          earlier={form.earlier}
          followUps={[]}
          first={form.earlier.length === 0}
        />
      </cairn-chat>
      <Starters view={view} />
      <Ways view={view} catalog={catalog} />
    </Layout>
  )
}

const Starters = ({ view }: { readonly view: View }) => {
  const { locale, messages } = view
  return (
    <section class="starters" aria-labelledby="starters">
      <h2 id="starters">{messages.starters}</h2>
      {Audience.options.map((audience) => (
        <div data-audience={audience}>
          <h3>
            <a href={view.to('/', [['audience', audience]])}>
              {messages.iAm} {messages.audience[audience]}
            </a>
          </h3>
          <ul>
            {STARTERS[locale][audience].map((question) => (
              <li>
                <a href={questionAddress(view, question, audience)}>{question}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** Other ways in, and what there is to find, in the words of the knowledge. */
const Ways = ({ view, catalog }: Pick<HomeProps, 'view' | 'catalog'>) => {
  const overview = catalog.passage('framework/overview')
  const { ways } = view.messages
  return (
    <section class="ways" aria-labelledby="ways">
      <h2 id="ways">{ways.heading}</h2>
      <ul class="cards">
        {(['interests', 'explore', 'jobs', 'compare'] as const).map((page) => (
          <li class="card">
            <a href={view.to(`/${page}`)}>{ways[page].title}</a>
            <p>{ways[page].text}</p>
          </li>
        ))}
      </ul>
      <Said view={view} passage={overview} sentences={sentencesOf(overview, 'cluster-count', 'sub-cluster-count', 'grouping-list')} />
    </section>
  )
}

interface ConversationProps {
  readonly view: View
  readonly form: FormState
  readonly question: string
  readonly answer: Answer
}

/** A conversation: what was asked before, the answer, and a box that goes on from there. */
export const Conversation = ({ view, form, question, answer }: ConversationProps) => {
  const { locale } = view
  if (answer.outcome === 'crisis') return <Crisis reply={answer.answer} view={view} />
  return (
    <Layout view={view} title={`${question.slice(0, 80)} · Cairn`} otherLanguageUrl={null} listed={false}>
      <Earlier turns={form.earlier} locale={locale} />
      <AnswerView answer={answer} question={question} locale={locale} />
      <QuestionForm
        view={view}
        chosenLocale={form.locale}
        audience={form.audience}
        text=""
        fault={null}
        earlier={carryOn(form.earlier, question, answer.answer)}
        followUps={answer.followUps}
        first={false}
      />
    </Layout>
  )
}

/** Only people to turn to. On a shared school computer, nothing of a cry for help stays in the page, its title or its form. */
export const Crisis = ({ reply, view }: { readonly reply: string; readonly view: View }) => (
  <Layout view={view} title="Cairn" otherLanguageUrl={null} listed={false} quiet={true}>
    <CrisisView reply={reply} view={view} />
  </Layout>
)

/**
 * The questions asked before. The answers are not shown again: they came back
 * through the browser, and a page of another site could send words of its own
 * and have them shown as ours.
 */
const Earlier = ({ turns, locale }: { readonly turns: readonly Message[]; readonly locale: Locale }) => {
  const questions = turns.filter(({ role }) => role === 'user')
  if (questions.length === 0) return null
  return (
    <details class="earlier">
      <summary>{MESSAGES[locale].earlier}</summary>
      <ol>
        {questions.map(({ content }) => (
          <li>{content}</li>
        ))}
      </ol>
    </details>
  )
}
