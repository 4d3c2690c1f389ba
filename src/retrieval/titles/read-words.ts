import { allowedSlips, editDistance } from '../../domain/edit-distance.ts'
import { toConsonants } from '../../domain/sound.ts'
import type { TitleIndex } from './title-index.ts'

/** A typed title in the words of the index. */
interface ReadTitle {
  /** Numbers of words; -1 for a word that is in no title. */
  readonly words: Int32Array
  /** Spelling, a missing or a spare space was mended. */
  readonly mended: boolean
}

export type ReadWords = (tokens: readonly string[]) => ReadTitle

/** Shorter parts are too often found by chance. */
const SHORTEST_PART = 3
/** Shorter words are too near to one another to be told apart by a slip. */
const SHORTEST_CORRECTION = 4

/** From so many letters on, two slips leave no doubt; before, the consonants have to stay. "Baritone" is no "barista". */
const SURE_LENGTH = 10
const isSkeleton = (token: string, word: string): boolean => toConsonants(token) === toConsonants(word)

/** Finds the index's words for those of a query, mending slips: "dekchand", "brickmason" for "brick mason", "ware house". */
export function createReadWords({ vocabulary, entryStarts }: TitleIndex): ReadWords {
  const groups = new Map<string, string[]>()
  const uses = (word: string): number => {
    const number = vocabulary.get(word) ?? 0
    return (entryStarts[number + 1] ?? 0) - (entryStarts[number] ?? 0)
  }

  /** Words by first letter, made when the first unknown word comes: most Workers see none before they are warm. */
  const neighboursOf = (token: string): readonly string[] => {
    if (groups.size === 0) {
      for (const word of vocabulary.keys()) groups.set(word.slice(0, 1), [...(groups.get(word.slice(0, 1)) ?? []), word])
    }
    return groups.get(token.slice(0, 1)) ?? []
  }

  const correct = (token: string): string | null => {
    const limit = allowedSlips(token.length)
    if (limit === 0 || /\d/.test(token)) return null
    const near = neighboursOf(token)
      .filter((word) => word.length >= SHORTEST_CORRECTION)
      .map((word) => ({ word, distance: editDistance(token, word, limit) }))
      .filter(({ word, distance }) => distance <= limit && (distance === 1 || token.length >= SURE_LENGTH || isSkeleton(token, word)))
    return near.toSorted((a, b) => a.distance - b.distance || uses(b.word) - uses(a.word))[0]?.word ?? null
  }

  const split = (token: string): readonly string[] | null => {
    for (let at = token.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
      const parts = [token.slice(0, at), token.slice(at)]
      if (parts.every((part) => vocabulary.has(part))) return parts
    }
    return null
  }

  const mend = (token: string): readonly string[] => {
    const corrected = correct(token)
    return corrected === null ? (split(token) ?? [token]) : [corrected]
  }

  return (tokens) => {
    if (tokens.every((token) => vocabulary.has(token))) return { words: numbersOf(tokens, vocabulary), mended: false }
    const mended = joinPairs(tokens, vocabulary).flatMap((token) => (vocabulary.has(token) ? [token] : mend(token)))
    return { words: numbersOf(mended, vocabulary), mended: true }
  }
}

const numbersOf = (tokens: readonly string[], vocabulary: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from(tokens, (token) => vocabulary.get(token) ?? -1)

/** Puts two words into one where only the one is known: "motor cyclist". */
function joinPairs(tokens: readonly string[], vocabulary: ReadonlyMap<string, number>): string[] {
  const joined: string[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? ''
    const both = `${token}${tokens[at + 1] ?? ''}`
    const isPair = at + 1 < tokens.length && vocabulary.has(both) && !(vocabulary.has(token) && vocabulary.has(tokens[at + 1] ?? ''))
    joined.push(isPair ? both : token)
    if (isPair) at += 1
  }
  return joined
}
