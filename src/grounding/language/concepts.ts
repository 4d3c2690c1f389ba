import { words as foldedWords } from '../../domain/fold.ts'
import { toEnglish } from './spanish.ts'
import { stem } from './stem.ts'
import { SYNONYMS } from './synonyms.ts'

/** A run of words with a meaning of its own, as stems: "took the place of". */
export interface Phrase {
  readonly stems: readonly string[]
  readonly meanings: readonly string[]
}

interface Table {
  readonly words: ReadonlyMap<string, readonly string[]>
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

function buildTable(lines: readonly string[]): Table {
  const words = new Map<string, string[]>()
  const phrases = new Map<string, Map<string, string[]>>()
  lines.forEach((line, index) => {
    const meaning = `#${index}`
    for (const entry of line.split(',')) {
      const stems = foldedWords(entry).map(stem)
      const [first = ''] = stems
      if (stems.length === 1) {
        words.set(first, [...(words.get(first) ?? []), meaning])
      } else if (stems.length > 1) {
        const ofFirst = phrases.get(first) ?? new Map<string, string[]>()
        const key = stems.join(' ')
        ofFirst.set(key, [...(ofFirst.get(key) ?? []), meaning])
        phrases.set(first, ofFirst)
      }
    }
  })
  const sorted = new Map(
    [...phrases].map(([first, entries]) => [
      first,
      [...entries].map(([key, meanings]) => ({ stems: key.split(' '), meanings })).toSorted((a, b) => b.stems.length - a.stems.length),
    ]),
  )
  return { words, phrases: sorted }
}

const TABLE = buildTable(SYNONYMS)

/** The meanings of an English word: its stem, and the lines of the synonym table it stands in. */
export function meaningsOf(word: string): string[] {
  const root = stem(word)
  return [root, ...(TABLE.words.get(root) ?? [])]
}

/** The meanings of a folded Spanish word, by way of English; its own stem too, for names and loan words. */
export function meaningsOfSpanish(word: string): string[] {
  return [...new Set([stem(word), ...toEnglish(word).flatMap((english) => meaningsOfEnglishEntry(english))])]
}

function meaningsOfEnglishEntry(entry: string): string[] {
  const parts = foldedWords(entry)
  const [first = ''] = parts
  if (parts.length === 1) return meaningsOf(first)
  const phrase = phraseAt(parts.map(stem), 0)
  return phrase ? [...phrase.meanings] : parts.flatMap(meaningsOf)
}

/** The longest known phrase that begins at this place in a row of stems. */
export function phraseAt(stems: readonly string[], at: number): Phrase | undefined {
  return TABLE.phrases.get(stems[at] ?? '')?.find(({ stems: parts }) => parts.every((part, offset) => stems[at + offset] === part))
}

/** Whether two rows of meanings have one in common. */
export const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((meaning) => b.includes(meaning))
