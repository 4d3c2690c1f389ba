import type { Audience } from '../domain/locale.ts'
import type { View } from './view.ts'

/**
 * The address that answers one of our own questions. Only prepared ones may
 * stand in an address; what somebody types or marks is posted.
 */
export const questionAddress = ({ locale, to }: View, question: string, audience: Audience = 'learner'): string =>
  to('/#answer', [['q', question], ...(audience === 'learner' ? [] : [['audience', audience] as const]), ...asLanguage(locale)])

/** A Spanish question is answered in Spanish; short names alone would not tell. */
const asLanguage = (locale: View['locale']) => (locale === 'es' ? [['locale', 'es'] as const] : [])

/** Prepared questions about the thing of a page. Each is one that Cairn answers; a test holds that. */
export const AskAbout = ({ view, questions }: { readonly view: View; readonly questions: readonly string[] }) => (
  <section class="ask-about" aria-labelledby="ask-about">
    <h2 id="ask-about">{view.messages.askAbout}</h2>
    <ul class="pills">
      {questions.map((question) => (
        <li>
          <a href={questionAddress(view, question)}>{question}</a>
        </li>
      ))}
    </ul>
  </section>
)
