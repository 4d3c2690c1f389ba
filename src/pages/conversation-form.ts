import { MAX_MESSAGE_CHARACTERS, type Message, Question } from '../domain/conversation.ts'
import { Audience, Locale } from '../domain/locale.ts'
import { redactPersonalData } from '../safety/personal-data.ts'

/** So many turns travel in the form: enough for "and the second one?", few enough for the body limit. */
const CARRIED_MESSAGES = 8
const CARRIED_CHARACTERS = 1500

/** What the page's form holds. A page is lenient: a strange audience is a learner, not an error. */
export interface FormState {
  readonly text: string
  readonly audience: Audience
  /** Set when somebody chose a language; otherwise the question's own decides. */
  readonly locale: Locale | null
  readonly earlier: readonly Message[]
}

export type FormFault = 'empty' | 'tooLong'

/** Reads a form or an address. `next` is a follow-up that was clicked; it goes before what stands in the box. */
export function parseForm(fields: URLSearchParams): FormState {
  const audience = Audience.safeParse(fields.get('audience'))
  const locale = Locale.safeParse(fields.get('locale'))
  return {
    text: fields.get('next') ?? fields.get('q') ?? '',
    audience: audience.success ? audience.data : 'learner',
    locale: locale.success ? locale.data : null,
    earlier: parseEarlier(fields),
  }
}

/** Earlier turns travel as hidden fields named after their role, in order. They are quoted history and trusted with nothing. */
function parseEarlier(fields: URLSearchParams): readonly Message[] {
  const turns: Message[] = []
  for (const [name, value] of fields) {
    if ((name === 'user' || name === 'assistant') && value.trim() !== '')
      turns.push({ role: name, content: value.slice(0, MAX_MESSAGE_CHARACTERS) })
  }
  return turns.slice(-CARRIED_MESSAGES)
}

export function checkForm({ text }: FormState): FormFault | null {
  if (text.trim() === '') return 'empty'
  return text.length > MAX_MESSAGE_CHARACTERS ? 'tooLong' : null
}

/** The question as every other door puts it. */
export const toQuestion = ({ text, audience, locale, earlier }: FormState): Question =>
  Question.parse({ messages: [...earlier, { role: 'user', content: text }], audience, ...(locale === null ? {} : { locale }) })

/** What travels on after an answer: redacted, shortened, and only the latest turns. */
export function carryOn(earlier: readonly Message[], question: string, answer: string): readonly Message[] {
  const turns: readonly Message[] = [...earlier, { role: 'user', content: question }, { role: 'assistant', content: answer }]
  return turns
    .slice(-CARRIED_MESSAGES)
    .map(({ role, content }) => ({ role, content: redactPersonalData(content).text.slice(0, CARRIED_CHARACTERS) }))
}
