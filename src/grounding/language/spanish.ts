import { SPANISH_WORDS_1 } from './spanish-words-1.ts'
import { SPANISH_WORDS_2 } from './spanish-words-2.ts'
import { SPANISH_WORDS_3 } from './spanish-words-3.ts'
import { SPANISH_WORDS_4 } from './spanish-words-4.ts'
import { SPANISH_WORDS_5 } from './spanish-words-5.ts'
import { SPANISH_WORDS_6 } from './spanish-words-6.ts'

/**
 * Spanish to English, so that a Spanish sentence can be held against an English
 * passage: "word word = english english". A hyphen at the end stands for any
 * ending ("adopt-" reads adopta, adoptó, adoptaron). Names of the Framework
 * are not here: those come from its own `nameEs`.
 */
const ENTRIES = [SPANISH_WORDS_1, SPANISH_WORDS_2, SPANISH_WORDS_3, SPANISH_WORDS_4, SPANISH_WORDS_5, SPANISH_WORDS_6]
  .map((part) => part.trim())
  .join('\n')

export interface SpanishLexicon {
  readonly exact: ReadonlyMap<string, readonly string[]>
  readonly roots: ReadonlyMap<string, readonly string[]>
}

function parse(): SpanishLexicon {
  const exact = new Map<string, string[]>()
  const roots = new Map<string, string[]>()
  for (const line of ENTRIES.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' = ')
    const english = right.split(' ').map((word) => word.replaceAll('_', ' '))
    for (const form of left.split(' ')) {
      const isRoot = form.endsWith('-')
      const key = plain(isRoot ? form.slice(0, -1) : form)
      const into = isRoot ? roots : exact
      into.set(key, [...(into.get(key) ?? []), ...english])
    }
  }
  return { exact, roots }
}

const plain = (word: string): string => word.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '')

const LEXICON = parse()
const SHORTEST_ROOT = 3
/** A short root takes only a short ending, or "son" would be read out of "sonido". */
const endingFits = (root: string, word: string): boolean => word.length - root.length <= (root.length <= 4 ? 4 : 7)

/** What a folded Spanish word may mean in English; empty when the table does not know it. */
export function toEnglish(word: string): readonly string[] {
  const exact = LEXICON.exact.get(word) ?? (word.endsWith('s') ? LEXICON.exact.get(word.slice(0, -1)) : undefined)
  if (exact) return exact
  for (let length = word.length; length >= SHORTEST_ROOT; length -= 1) {
    const root = word.slice(0, length)
    const found = LEXICON.roots.get(root)
    if (found && endingFits(root, word)) return found
  }
  return []
}
