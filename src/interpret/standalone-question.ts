import type { Inquiry } from '../domain/inquiry.ts'
import type { Reader } from '../domain/passage.ts'
import { asksForRole } from './role.ts'
import { articleScore, type Signals } from './signals.ts'

/** From here on a stored question says more than the asker's role. */
const KNOWN_QUESTION = 0.45

/** What somebody with a role means by "what does it mean for me?" */
const ROLE_QUESTIONS: Readonly<Record<Reader, string>> = {
  learner: 'How do I start exploring careers with the clusters?',
  counselor: 'What should counselors do about the new Framework?',
  educator: 'What should educators do about the new Framework?',
  administrator: 'What should local administrators do about the new Framework?',
  staff: 'What should state staff do about the new Framework?',
  employer: 'What should employers do about the new Framework?',
}

/** The question as it would be asked by itself, for search and for a language model. */
export function phraseQuestion(inquiry: Omit<Inquiry, 'question'>, signals: Signals): string {
  if (inquiry.intent !== 'article') return withSubject(inquiry, signals.text)
  const isForRole = asksForRole(signals) && articleScore(signals) < KNOWN_QUESTION
  return isForRole ? ROLE_QUESTIONS[signals.role ?? 'learner'] : signals.text
}

/** What was typed stays when it names its subject; a follow-up gets the subject that the conversation gave it. */
function withSubject({ original, entities, locale }: Omit<Inquiry, 'question'>, text: string): string {
  const missing = entities.filter(({ surface, nature, name }) => nature === 'context' || (!text.includes(surface) && name !== ''))
  if (missing.length === 0) return original.trim()
  const names = missing.map(({ name }) => name).join(locale === 'es' ? ' y ' : ' and ')
  return `${original.trim()} (${names})`
}
