import type { Answer } from '../domain/answer.ts'
import type { Message } from '../domain/conversation.ts'
import { Audience, type Locale } from '../domain/locale.ts'
import { AnswerView, CrisisView } from './answer.tsx'
import { carryOn, type FormFault, type FormState } from './conversation-form.ts'
import { Layout } from './layout.tsx'
import { MESSAGES } from './messages/messages.ts'
import { QuestionForm } from './question-form.tsx'
import { STARTERS } from './starters.ts'

interface HomeProps {
  readonly locale: Locale
  readonly form: FormState
  readonly fault: FormFault | null
}

const otherLanguage = (locale: Locale): string => (locale === 'en' ? '/?locale=es' : '/?locale=en')

/** The front page: what Cairn is, a box to ask in, and questions to start with. */
export const Home = ({ locale, form, fault }: HomeProps) => {
  const messages = MESSAGES[locale]
  return (
    <Layout locale={locale} title={`Cairn: ${messages.tagline}`} otherLanguageUrl={otherLanguage(locale)} listed={fault === null}>
      <h1>{messages.tagline}</h1>
      <p class="intro">{messages.intro}</p>
      <QuestionForm
        locale={locale}
        chosenLocale={form.locale}
        audience={form.audience}
        text={form.text}
        fault={fault}
        earlier={form.earlier}
        followUps={[]}
        first={form.earlier.length === 0}
      />
      <Starters locale={locale} />
    </Layout>
  )
}

const Starters = ({ locale }: { readonly locale: Locale }) => {
  const messages = MESSAGES[locale]
  return (
    <section class="starters" aria-labelledby="starters">
      <h2 id="starters">{messages.starters}</h2>
      {Audience.options.map((audience) => (
        <div>
          <h3>
            {messages.iAm} {messages.audience[audience]}
          </h3>
          <ul>
            {STARTERS[locale][audience].map((question) => (
              <li>
                <a href={toStarterAddress(question, audience, locale)}>{question}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const toStarterAddress = (question: string, audience: Audience, locale: Locale): string =>
  `/?${new URLSearchParams({ q: question, audience, ...(locale === 'en' ? {} : { locale }) }).toString()}#answer`

interface ConversationProps {
  readonly locale: Locale
  readonly form: FormState
  readonly question: string
  readonly answer: Answer
}

/** A conversation: what was asked before, the answer, and a box that goes on from there. */
export const Conversation = ({ locale, form, question, answer }: ConversationProps) => {
  if (answer.outcome === 'crisis') return <Crisis answer={answer} locale={locale} />
  return (
    <Layout locale={locale} title={`${question.slice(0, 80)} · Cairn`} otherLanguageUrl={null} listed={false}>
      <Earlier turns={form.earlier} locale={locale} />
      <AnswerView answer={answer} question={question} locale={locale} />
      <QuestionForm
        locale={locale}
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
const Crisis = ({ answer, locale }: { readonly answer: Answer; readonly locale: Locale }) => (
  <Layout locale={locale} title="Cairn" otherLanguageUrl={null} listed={false}>
    <CrisisView answer={answer} />
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
