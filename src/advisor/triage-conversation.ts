import type { Message, Question } from '../domain/conversation.ts'
import type { Locale } from '../domain/locale.ts'

/** What triage makes of one message: it passes (cleaned), or a fixed reply goes out instead of an answer. */
export type Triage = (
  text: string,
  locale: Locale,
) =>
  | { readonly kind: 'pass'; readonly text: string; readonly redacted: number }
  | { readonly kind: 'crisis' | 'blocked'; readonly reply: string }

export interface TriageDependencies {
  readonly triage: Triage
  readonly detectLocale: (text: string) => Locale | null
}

/** A conversation that may be answered, or what is said instead. */
export type Triaged = { readonly locale: Locale; readonly redacted: number } & (
  | { readonly kind: 'pass'; readonly messages: readonly Message[] }
  | { readonly kind: 'crisis' | 'blocked'; readonly reply: string }
)

/**
 * Cleans every turn. Only the last decides whether the question is answered at
 * all; an earlier one that would not have passed is left out.
 */
export function triageConversation(question: Question, { triage, detectLocale }: TriageDependencies): Triaged {
  const last = question.messages.at(-1)?.content ?? ''
  const locale = question.locale ?? detectLocale(last) ?? 'en'
  const turns = question.messages.map(({ role, content }) => ({ role, triaged: triage(content, locale) }))
  const redacted = turns.reduce((sum, { triaged }) => sum + (triaged.kind === 'pass' ? triaged.redacted : 0), 0)
  const verdict = turns.at(-1)?.triaged
  if (verdict && verdict.kind !== 'pass') return { kind: verdict.kind, locale, redacted, reply: verdict.reply }
  const messages = turns.flatMap(({ role, triaged }): Message[] =>
    triaged.kind === 'pass' && triaged.text !== '' ? [{ role, content: triaged.text }] : [],
  )
  return { kind: 'pass', locale, redacted, messages }
}
