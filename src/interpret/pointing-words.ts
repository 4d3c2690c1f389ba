import type { Entity } from '../domain/inquiry.ts'
import { anyPhrase, firstLabel, type PatternTable } from './pattern.ts'

const ORDINALS: PatternTable<number> = [
  [0, /\b(first|1st)\b|\bnumber (one|1)\b|\b(el|la|lo) primer\b|\bprimer[oa]\b/],
  [1, /\b(second|2nd)\b|\bnumber (two|2)\b|\bsegund[oa]\b/],
  [2, /\b(third|3rd)\b|\bnumber (three|3)\b|\b(el|la) tercer\b|\btercer[oa]\b/],
  [3, /\b(fourth|4th)\b|\bnumber (four|4)\b|\bcuart[oa]\b/],
  [4, /\b(fifth|5th)\b|\bnumber (five|5)\b|\bquint[oa]\b/],
  [5, /\b(sixth|6th)\b|\bsext[oa]\b/],
  [-1, /\blast\b|\bultim[oa]\b/],
]

/** "First updated", "last year": words of time, not of order. */
const TIME = /\b(last|first) (updated?|time|version|year|released?)\b/

/** Which item of a list a folded message points to: 0-based, -1 for the last, null for none. */
export const findOrdinal = (folded: string): number | null => (TIME.test(folded) ? null : firstLabel(ORDINALS, folded))

const THE_ONE = /\b(?:the|la|el|lo de) (\w{4,})(?: \w+)? (?:one|part|cluster|sub|group)\b/
const THE_ONE_ES = /\b(?:la|el) de (\w{4,})\b/

/** "The energy one" points to the listed thing whose name holds that word. */
export function findByWord(folded: string, listed: readonly Entity[]): Entity | null {
  const word = (THE_ONE.exec(folded) ?? THE_ONE_ES.exec(folded))?.[1]
  if (word === undefined) return null
  return listed.find(({ name }) => name.toLowerCase().includes(word)) ?? null
}

const PRONOUN = anyPhrase`
  it|its|that|this|they|them|their|theirs|there|those|these|the same
  ese|esa|eso|esos|esas|este|esta|esto|ahi|alli|ellos|ellas|el mismo|la misma|sus|su|lo|la
`
const CONTINUES =
  /^(and|but|what about|how about|ok and|so what about|or|also|then|y|pero|o|que tal|que hay de|entonces|what else|any others?|others?|more)\b/

/** Whether a folded message goes on from the one before: "and …", "what about …". */
export const continues = (folded: string): boolean => CONTINUES.test(folded)

/** Whether a folded message needs what was said before: it goes on from it, or has a word that stands for something. */
export const pointsBack = (folded: string): boolean => PRONOUN.test(folded) || CONTINUES.test(folded)

/** Whether a folded message only asks for the last answer in a language: "in Spanish", "y ahora en inglés". */
export const asksLanguage = (folded: string): boolean =>
  /^(and |y |now |ahora |say (it|that) )?(in|en) (spanish|english|espanol|ingles)( please| por favor)?$/.test(folded)
