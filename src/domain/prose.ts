import { toHash } from './hash.ts'
import type { Passage, Sentence, SentenceRole } from './passage.ts'

/** One sentence of a passage to be: English words, our Spanish wording, and what it says. */
export interface Line {
  readonly role: SentenceRole
  readonly en: string
  readonly es: string
}

/** Joins lines to a passage text and notes where each sentence stands in it. */
export function toText(lines: readonly Line[]): { text: string; sentences: Sentence[]; hash: string } {
  const sentences: Sentence[] = []
  let text = ''
  for (const line of lines) {
    if (text !== '') text += ' '
    sentences.push({ start: text.length, end: text.length + line.en.length, role: line.role, es: line.es })
    text += line.en
  }
  return { text, sentences, hash: toHash(text) }
}

/** "A", "A and B", "A, B, and C"; with semicolons where the parts hold commas themselves. */
export function listOf(parts: readonly string[], and: 'and' | 'y'): string {
  const last = parts.at(-1)
  if (last === undefined) return ''
  if (parts.length === 1) return last
  const separator = parts.some((part) => part.includes(',')) ? '; ' : ', '
  // Spanish turns "y" into "e" before an i sound; names in our lists start with one only in "Ingeniería", "Instalación".
  const joint = and === 'y' && /^h?i(?!e)/i.test(last) ? 'e' : and
  const beforeLast = parts.length === 2 && separator === ', ' ? ' ' : and === 'and' || separator === '; ' ? separator : ' '
  return `${parts.slice(0, -1).join(separator)}${beforeLast}${joint} ${last}`
}

type PassageBase = Omit<Passage, 'text' | 'sentences' | 'hash'>

export const toPassage = (base: PassageBase, lines: readonly Line[]): Passage => ({ ...base, ...toText(lines) })
