import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/**
 * The US school grade at which a text is read with ease (Flesch and Kincaid);
 * null for a text without a sentence. English only: the formula counts
 * English syllables.
 */
export function schoolGrade(sentences: readonly string[]): number | null {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [])
  if (words.length === 0) return null
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
}
