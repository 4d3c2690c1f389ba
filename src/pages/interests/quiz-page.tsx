import type { Locale } from '../../domain/locale.ts'
import { Layout } from '../layout.tsx'
import type { View } from '../view.ts'
import type { Mark, Marks } from './score.ts'
import { type Statement, STATEMENTS } from './statements.ts'

const PER_PART = 5
const MARKS = ['like', 'unsure', 'dislike'] as const satisfies readonly Mark[]

/** The words of a statement in the language of the page. */
export const statementText = (statement: Statement, { locale }: { readonly locale: Locale }): string => statement[locale]

interface QuizProps {
  readonly view: View
  readonly marks: Marks
}

/** The quiz before it is answered. `isEmpty`: it was sent with nothing marked. */
export const QuizPage = ({ view, isEmpty }: { readonly view: View; readonly isEmpty: boolean }) => {
  const words = view.messages.quiz
  return (
    <Layout view={view} title={`${words.title} · Cairn`} otherLanguageUrl={view.otherLanguageUrl} listed={!isEmpty}>
      <h1>{words.title}</h1>
      {isEmpty ? (
        <p class="fault" role="alert">
          {words.nothingMarked}
        </p>
      ) : null}
      <p class="intro">{words.intro}</p>
      <p class="privacy">{words.private}</p>
      <QuizForm view={view} marks={new Map()} />
    </Layout>
  )
}

/**
 * Thirty small groups of radio buttons in six parts. It posts, so that no
 * answer stands in an address. The style sheet counts what is marked: progress
 * needs no script.
 */
export const QuizForm = ({ view, marks }: QuizProps) => {
  const words = view.messages.quiz
  const parts = Array.from({ length: Math.ceil(STATEMENTS.length / PER_PART) }, (_, part) =>
    STATEMENTS.slice(part * PER_PART, (part + 1) * PER_PART),
  )
  return (
    <form class="quiz" method="post" action={view.to('/interests#result')}>
      {parts.map((statements, part) => (
        <section>
          <h2>{words.part(part + 1, parts.length)}</h2>
          {statements.map((statement) => (
            <MarkChoice view={view} marks={marks} statement={statement} />
          ))}
        </section>
      ))}
      <p class="actions">
        <button type="submit">{words.submit}</button>
        <span class="progress" data-all={words.answered(STATEMENTS.length)} />
      </p>
    </form>
  )
}

const MarkChoice = ({ view, marks, statement }: QuizProps & { readonly statement: Statement }) => (
  <fieldset>
    <legend>{statementText(statement, view)}</legend>
    {MARKS.map((mark) => (
      <label>
        <input type="radio" name={statement.id} value={mark} checked={marks.get(statement.id) === mark} />
        <span>{view.messages.quiz.marks[mark]}</span>
      </label>
    ))}
  </fieldset>
)
