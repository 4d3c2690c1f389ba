import type { Message } from '../../domain/conversation.ts'
import type { Evidence, NumberedPassage } from '../../domain/evidence.ts'
import type { Inquiry, TimeFrame } from '../../domain/inquiry.ts'
import type { Audience, Locale } from '../../domain/locale.ts'
import { type FilledPrompt, fillPrompt, type Prompt } from './prompt.ts'
import { quote, quoteLine } from './quote.ts'

/** Enough to read "and the second one?"; the standalone question carries the rest. */
const HISTORY_TURNS = 6
const TURN_CHARACTERS = 600

const LANGUAGE: Readonly<Record<Locale, string>> = {
  en: 'English',
  es: 'Spanish. The passages are English: translate what they say and nothing more. Where a passage gives a Spanish wording, keep to it, and put the English name of a Career Cluster or Sub-Cluster in brackets at its first use',
}

const AUDIENCE: Readonly<Record<Audience, string>> = {
  learner: 'learner in middle or high school',
  counselor: 'school counselor who advises learners',
  staff: 'member of the staff that maintains or administers the Framework',
}

const REGISTER: Readonly<Record<Audience, string>> = {
  learner: 'Use plain words and short sentences. Explain a term of the Framework when a passage explains it. Do not talk down.',
  counselor: "Use the field's terms as the passages do. Say what a counselor can pass on to a learner.",
  staff: "Be precise: the field's exact terms, full document names, dates and status wherever a passage has them.",
}

export interface AnswerPromptRequest {
  readonly inquiry: Inquiry
  readonly evidence: Evidence
  readonly history: readonly Message[]
  readonly fence: string
  readonly maxCharacters: number
}

/** Fills `prompts/answer.md`. Passages that do not fit are left out whole, the lowest ranked first. */
export function composeAnswerPrompt(
  prompt: Prompt,
  { inquiry, evidence, history, fence, maxCharacters }: AnswerPromptRequest,
): FilledPrompt {
  const inputs = {
    audience: AUDIENCE[inquiry.audience],
    register: REGISTER[inquiry.audience],
    language: LANGUAGE[inquiry.locale],
    time: toTime(inquiry.timeFrame),
    fence,
    conversation: toConversation(history),
    question: toQuestion(inquiry),
  }
  const empty = fillPrompt(prompt, { ...inputs, evidence: '' })
  const room = maxCharacters - empty.rules.length - empty.material.length
  return fillPrompt(prompt, { ...inputs, evidence: toEvidence(evidence, { locale: inquiry.locale, fence, room }) })
}

function toEvidence(
  evidence: Evidence,
  { locale, fence, room }: { readonly locale: Locale; readonly fence: string; readonly room: number },
): string {
  const blocks: string[] = []
  let left = room
  for (const found of evidence) {
    const block = toBlock(found, locale, fence)
    if (block.length + 2 > left && blocks.length > 0) break
    blocks.push(block)
    left -= block.length + 2
  }
  return blocks.length === 0 ? '(no passage was found)' : blocks.join('\n\n')
}

function toBlock({ n, passage }: NumberedPassage, locale: Locale, fence: string): string {
  const spanish = locale === 'es' ? passage.sentences.map(({ es }) => es).filter((es) => es !== '') : []
  return [
    `<passage-${fence} number="${n}" status="${passage.status}" date="${quoteLine(passage.date)}">`,
    `Title: ${quoteLine(passage.title)}`,
    quote(passage.text),
    ...(spanish.length > 0 ? [`Spanish wording: ${quote(spanish.join(' '))}`] : []),
    `</passage-${fence}>`,
  ].join('\n')
}

/** Quoted line by line. What "assistant" said is the caller's claim about us, so it is told as such. */
function toConversation(history: readonly Message[]): string {
  const turns = history.slice(-HISTORY_TURNS).filter(({ content }) => content.trim() !== '')
  if (turns.length === 0) return '(none: this is the first question)'
  return turns
    .map(({ role, content }) => `> ${role === 'user' ? 'The reader said' : 'The answer was'}: ${cut(quoteLine(content))}`)
    .join('\n')
}

const cut = (text: string): string => (text.length > TURN_CHARACTERS ? `${text.slice(0, TURN_CHARACTERS)} …` : text)

function toQuestion({ question, original }: Inquiry): string {
  const asked = quote(original).trim()
  const meant = quote(question).trim()
  return asked === meant || asked === '' ? meant : `As asked: ${asked}\nAs understood from the conversation: ${meant}`
}

function toTime({ kind, year }: TimeFrame): string {
  if (kind === 'now') return 'today'
  const when = year === null ? '' : ` (${quoteLine(year)})`
  return kind === 'past' ? `the past${when}` : `a change over time${when}`
}
