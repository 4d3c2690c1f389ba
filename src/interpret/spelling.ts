import { allowedSlips } from '../domain/edit-distance.ts'
import { words } from '../domain/fold.ts'
import { toSound } from '../domain/sound.ts'
import { COMMON_WORDS } from './common-words.ts'
import { findNearest, groupByLength } from './nearest-word.ts'
import { spellOut } from './short-forms.ts'
import { createTitleSpelling, type TitleSpelling } from './title-spelling.ts'

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
const ENDINGS = [/s$/, /es$/, /d$/, /ed$/, /ers?$/, /rs?$/, /ing$/, /ly$/, /n$/, /mente$/]

/** What a corrector corrects to. */
export interface SpellingTargets {
  /** All forms of names. */
  readonly names: Iterable<string>
  /** Words of job titles. Asked for when the first unknown word comes: most Workers see none before they are warm. */
  readonly titleWords: () => Iterable<string>
}

/**
 * Makes a corrector towards the words of the Framework's names and of job titles.
 * Only words that nothing knows are touched: a rare but real word ("vet",
 * "anime") must never be "corrected" into another topic.
 */
export function createSpelling({ names, titleWords }: SpellingTargets, known: readonly string[]): CorrectSpelling {
  const targets = new Set([...[...names].flatMap(words), ...QUESTION_WORDS].filter((word) => word.length >= LEAST_LETTERS))
  const leaveAlone = new Set([...known, ...COMMON_WORDS])
  const byLength = groupByLength(targets)
  // The first target of a sound wins.
  const bySound = new Map([...targets].toReversed().map((target) => [toSound(target), target]))

  const isRight = (word: string): boolean =>
    targets.has(word) ||
    leaveAlone.has(word) ||
    ENDINGS.some((ending) => leaveAlone.has(word.replace(ending, ''))) ||
    word.length < LEAST_LETTERS ||
    /\d/.test(word)

  let titles: TitleSpelling | null = null
  /** One slip in a name is likelier than one in a title, and two are less likely. */
  const correctTo = (word: string): string | null => {
    titles ??= createTitleSpelling(titleWords())
    if (titles.knows(word)) return word
    return findNearest(word, byLength, 1) ?? titles.correct(word) ?? findNearest(word, byLength, allowedSlips(word.length))
  }

  const correct = (word: string): string => {
    const short = spellOut(word)
    if (short !== undefined) return short
    if (isRight(word)) return word
    // "Workin"
    if (word.endsWith('in') && leaveAlone.has(`${word}g`)) return `${word}g`
    return bySound.get(toSound(word)) ?? correctTo(word) ?? word
  }

  const remembered = new Map<string, string>()
  const correctOnce = (word: string): string => {
    const corrected = remembered.get(word) ?? correct(word)
    if (remembered.size < MOST_REMEMBERED) remembered.set(word, corrected)
    return corrected
  }
  return (text) => words(text).map(correctOnce).join(' ')
}
