import type { Inquiry } from '../domain/inquiry.ts'

/**
 * The question as it would be asked by itself, for search and for a language
 * model. What was typed stays when it names its subject; a follow-up gets the
 * subject that the conversation gave it.
 */
export function phraseQuestion(inquiry: Omit<Inquiry, 'question'>, text: string): string {
  const missing = inquiry.entities.filter(({ surface, nature, name }) => nature === 'context' || (!text.includes(surface) && name !== ''))
  if (missing.length === 0) return inquiry.original.trim()
  const names = missing.map(({ name }) => name).join(inquiry.locale === 'es' ? ' y ' : ' and ')
  return `${inquiry.original.trim()} (${names})`
}
