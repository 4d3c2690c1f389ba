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
  // English alone writes a comma before the last of three; a semicolon always stands.
  const stands = separator === '; ' || (and === 'and' && parts.length > 2)
  return `${parts.slice(0, -1).join(separator)}${stands ? separator : ' '}${and === 'y' ? spanishAnd(last) : and} ${last}`
}

/** Spanish turns "y" into "e" before an i sound; names in our lists start with one only in "Ingeniería", "Instalación". */
const spanishAnd = (next: string): 'y' | 'e' => (/^h?i(?!e)/i.test(next) ? 'e' : 'y')

/** The names of things as one list, in both languages. */
export const namesOf = (items: readonly { readonly name: string; readonly nameEs: string }[]): Pick<Line, 'en' | 'es'> => ({
  en: listOf(
    items.map(({ name }) => name),
    'and',
  ),
  es: listOf(
    items.map(({ nameEs }) => nameEs),
    'y',
  ),
})

/** The titles of occupations as one list, in both languages. */
export const titlesOf = (occupations: readonly { readonly title: string; readonly titleEs: string }[]): Pick<Line, 'en' | 'es'> =>
  namesOf(occupations.map(({ title, titleEs }) => ({ name: title, nameEs: titleEs })))

type PassageBase = Omit<Passage, 'text' | 'sentences' | 'hash'>

/** A passage from its head and its lines; where each sentence stands and the hash follow from them. */
export const toPassage = (base: PassageBase, lines: readonly Line[]): Passage => ({ ...base, ...toText(lines) })
