import { MAX_MESSAGE_CHARACTERS, type Message } from '../domain/conversation.ts'
import { Audience, type Locale } from '../domain/locale.ts'
import type { FormFault } from './conversation-form.ts'
import type { View } from './view.ts'

interface QuestionFormProps {
  readonly view: View
  /** The language that the reader chose, if any: only then it travels. */
  readonly chosenLocale: Locale | null
  readonly audience: Audience
  readonly text: string
  readonly fault: FormFault | null
  readonly earlier: readonly Message[]
  readonly followUps: readonly string[]
  readonly first: boolean
}

/**
 * The question box. It posts, so that no question stands in an address, a
 * history or a proxy's log. "Ask" comes before the follow-ups: Enter presses
 * the first button of a form, and suggestions follow the box in tab order.
 */
export const QuestionForm = (props: QuestionFormProps) => {
  const { view, chosenLocale, earlier, followUps, first } = props
  const { messages } = view
  return (
    <form class="ask" method="post" action="/#answer">
      {chosenLocale === null ? null : <input type="hidden" name="locale" value={chosenLocale} />}
      {earlier.map(({ role, content }) => (
        <input type="hidden" name={role} value={content} />
      ))}
      <QuestionBox {...props} />
      <AudienceChoice {...props} />
      <p class="actions">
        <button type="submit">{messages.ask}</button>
        {first ? null : (
          <a class="start-over" href={view.to('/')}>
            {messages.startOver}
          </a>
        )}
      </p>
      {followUps.length === 0 ? null : (
        <fieldset class="follow-ups">
          <legend>{messages.followUps}</legend>
          {followUps.map((followUp) => (
            <button type="submit" name="next" value={followUp} formnovalidate>
              {followUp}
            </button>
          ))}
        </fieldset>
      )}
    </form>
  )
}

const QuestionBox = ({ view, text, fault, first }: QuestionFormProps) => {
  const { messages } = view
  const help = fault === 'tooLong' ? messages.fault.tooLong(MAX_MESSAGE_CHARACTERS) : messages.fault.empty
  return (
    <>
      <label for="q">{first ? messages.question : messages.nextQuestion}</label>
      {fault === null ? null : (
        <p class="fault" id="fault" role="alert">
          {help}
        </p>
      )}
      <textarea
        id="q"
        name="q"
        rows={3}
        required
        autocomplete="off"
        placeholder={first ? messages.placeholder : undefined}
        aria-invalid={fault === null ? undefined : 'true'}
        aria-describedby={fault === null ? 'privacy' : 'fault privacy'}
      >
        {text}
      </textarea>
      <p class="privacy" id="privacy">
        {messages.privacy}
      </p>
    </>
  )
}

const AudienceChoice = ({ view, audience }: QuestionFormProps) => {
  const { messages } = view
  return (
    <fieldset class="audience">
      <legend>{messages.iAm}</legend>
      {Audience.options.map((option) => (
        <label>
          <input type="radio" name="audience" value={option} checked={option === audience} /> {messages.audience[option]}
        </label>
      ))}
    </fieldset>
  )
}
