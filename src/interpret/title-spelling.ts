import { allowedSlips, editDistance } from '../domain/edit-distance.ts'
import { toConsonants, toSound } from '../domain/sound.ts'
import { groupByLength, targetsNear } from './nearest-word.ts'

/** Words for workers are what people mean; in any other word of a title only vowels are mended. */
const WORKER = /(?:er|or|ist|ian|man|ant|ent|eer)s?$/
/** Shorter words must sound like the one that is meant … */
const LEAST_LETTERS_WITH_SLIP = 6
/** … and the shortest are not corrected. */
const LEAST_LETTERS = 5

/** Corrects towards words of job titles: many words, so less is taken for a slip. */
export interface TitleSpelling {
  readonly knows: (word: string) => boolean
  /** The word of a title that is meant by one that is none; null where none is near enough. */
  readonly correct: (word: string) => string | null
}

/** Makes the corrector; of two words that sound alike the first wins. */
export function createTitleSpelling(titleWords: Iterable<string>): TitleSpelling {
  const known = new Set(titleWords)
  const long = [...known].filter((word) => word.length >= LEAST_LETTERS)
  const bySound = new Map(long.toReversed().map((word) => [toSound(word), word]))
  const byLength = groupByLength(long)
  return {
    knows: (word) => known.has(word),
    correct: (word) => {
      const sounding = bySound.get(toSound(word))
      if (sounding !== undefined || word.length < LEAST_LETTERS_WITH_SLIP) return sounding ?? null
      return (
        targetsNear(word, allowedSlips(word.length), byLength).find((target) => hasSameEnds(word, target) && isNear(word, target)) ?? null
      )
    },
  }
}

/** "Provided" is no slip for "provider": people get the ends of a word right. */
const hasSameEnds = (word: string, target: string): boolean => word[0] === target[0] && word.at(-1) === target.at(-1)

function isNear(word: string, target: string): boolean {
  const distance = editDistance(word, target, allowedSlips(word.length))
  if (toConsonants(word) === toConsonants(target)) return distance <= allowedSlips(word.length)
  return distance === 1 && WORKER.test(target)
}
