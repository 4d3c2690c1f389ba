import { allowedSlips, editDistance } from '../domain/edit-distance.ts'
import { words } from '../domain/fold.ts'
import { COMMON_WORDS } from './common-words.ts'
import { spellOut } from './short-forms.ts'

/** Words of questions that are worth correcting to, next to the words of the names. */
const QUESTION_WORDS =
  `what which where when cluster clusters career careers framework practices grouping groupings cutting pathway pathways occupation occupations
  sample compare difference between belong belongs change changed before after voluntary mandatory states adopt adopted implementation survey methodology advisory
  respondents responses definition preparation interests training education degree purpose statement proposal proposed draft released release version history
  trabajos empleos ocupaciones agrupaciones practicas diferencia preparacion intereses marco carrera carreras`.split(/\s+/)

/** Folds a text and corrects its words. */
export type CorrectSpelling = (text: string) => string

/** Shorter words are too near to each other to be told apart by a slip. */
const LEAST_LETTERS = 5
/** Words remembered per process; questions use few. */
const MOST_REMEMBERED = 5000

/** Endings that make another word of a known one. */
const ENDING = /(s|es|ed|er|ers|ing|ly|n|mente)$/

/**
 * Makes a corrector towards the words of the Framework's names. Only words that
 * nothing knows are touched: a rare but real word ("vet", "anime") must never be
 * "corrected" into another topic.
 */
export function createSpelling(names: Iterable<string>, known: readonly string[]): CorrectSpelling {
  const targets = new Set([...[...names].flatMap(words), ...QUESTION_WORDS].filter((word) => word.length >= LEAST_LETTERS))
  const leaveAlone = new Set([...known, ...COMMON_WORDS])
  const byLength = groupByLength(targets)
  // The first target of a sound wins.
  const bySound = new Map([...targets].toReversed().map((target) => [toSound(target), target]))

  const isRight = (word: string): boolean =>
    targets.has(word) || leaveAlone.has(word) || leaveAlone.has(word.replace(ENDING, '')) || word.length < LEAST_LETTERS || /\d/.test(word)

  const correct = (word: string): string => {
    const short = spellOut(word)
    if (short !== undefined) return short
    if (isRight(word)) return word
    // "Workin"
    if (word.endsWith('in') && leaveAlone.has(`${word}g`)) return `${word}g`
    return bySound.get(toSound(word)) ?? nearest(word, byLength) ?? word
  }

  const remembered = new Map<string, string>()
  const correctOnce = (word: string): string => {
    const corrected = remembered.get(word) ?? correct(word)
    if (remembered.size < MOST_REMEMBERED) remembered.set(word, corrected)
    return corrected
  }
  return (text) => words(text).map(correctOnce).join(' ')
}

/**
 * The nearest target within the slips that a word of this length allows. Where
 * two are equally near, the one with the same first letter wins: people seldom
 * get that one wrong.
 */
function nearest(word: string, byLength: ReadonlyMap<number, readonly string[]>): string | null {
  const limit = allowedSlips(word.length)
  let best: string | null = null
  let bestDistance = limit + 1
  for (const target of targetsNear(word, limit, byLength)) {
    const distance = editDistance(word, target, limit)
    const isTie = distance === bestDistance && best !== null && target[0] === word[0] && !isSameStem(best, target)
    if (distance < bestDistance || isTie) best = target
    bestDistance = Math.min(bestDistance, distance)
  }
  return best
}

function groupByLength(targets: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>()
  for (const target of targets) groups.set(target.length, [...(groups.get(target.length) ?? []), target])
  return groups
}

/** Targets of about the same length that begin or end alike, the shorter first. */
const targetsNear = (word: string, limit: number, byLength: ReadonlyMap<number, readonly string[]>): string[] =>
  Array.from({ length: 2 * limit + 1 }, (_, step) => word.length - limit + step)
    .flatMap((length) => byLength.get(length) ?? [])
    .filter((target) => target[0] === word[0] || target.at(-1) === word.at(-1))

/** A rough key of how a word sounds, for "grafic" and "phisical". */
const toSound = (word: string): string =>
  word
    .replaceAll('ph', 'f')
    .replaceAll('ck', 'k')
    .replaceAll('qu', 'k')
    .replaceAll('c', 'k')
    .replaceAll('y', 'i')
    .replaceAll('z', 's')
    .replaceAll(/(.)\1/g, '$1')

const isSameStem = (a: string, b: string): boolean => a.replace(/s$/, '') === b.replace(/s$/, '')
