import { fold } from '../../domain/fold.ts'
import { isEmptyWord, stem } from './tokens.ts'

/** The number of a word that says nothing. */
const EMPTY_WORD = -1

export interface WordTable {
  /** Appends the numbers of a text's telling words to `into` from `at`; returns where it stopped. */
  readonly read: (text: string, into: Int32Array, at: number) => number
  /** The number of a stem, given to it now if it is new. */
  readonly numberOfStem: (word: string) => number
  readonly vocabulary: ReadonlyMap<string, number>
}

const HASH_START = 2166136261 | 0

/**
 * Numbers the stems of a great many titles. A Worker does this at each start,
 * so a word met before costs no string: it is known by two hashes of its
 * letters (64 bits; two of ten thousand words agree by chance once in 10^11),
 * and only the first meeting folds, stems and looks it up.
 */
export function createWordTable(): WordTable {
  const vocabulary = new Map<string, number>()
  const numberOfStem = (word: string): number => {
    const known = vocabulary.get(word)
    if (known !== undefined) return known
    vocabulary.set(word, vocabulary.size)
    return vocabulary.size - 1
  }
  const numberOfNew = (written: string): number => {
    // Only ASCII comes here, cut at the breaks: lower case without apostrophes is what folding would give.
    const word = written.toLowerCase().replaceAll("'", '')
    return word === '' || isEmptyWord(word) ? EMPTY_WORD : numberOfStem(stem(word))
  }
  return { read: createRead(numberOfNew), numberOfStem, vocabulary }
}

function createRead(numberOfNew: (written: string) => number): WordTable['read'] {
  const lookUp = createLookUp(numberOfNew)
  // One for all: a fresh object for each of a hundred thousand words would double the time.
  const word: WordInHand = { first: HASH_START, second: 0, start: 0 }
  const read: WordTable['read'] = (text, into, at) => {
    let next = at
    reset(word, 0)
    for (let place = 0; place <= text.length; place += 1) {
      const code = place < text.length ? text.charCodeAt(place) : SPACE
      // Beyond ASCII the house's folding decides; its result is ASCII.
      if (code > 127) return read(fold(text), into, at)
      const kind = KINDS[code] ?? BREAK
      if (kind > BREAK) {
        word.first = Math.imul(word.first ^ kind, 16777619)
        word.second = (Math.imul(word.second, 31) + kind) | 0
      }
      if (kind !== BREAK) continue
      const number = word.second === 0 ? EMPTY_WORD : lookUp(word, text, place)
      if (number !== EMPTY_WORD) into[next++] = number
      reset(word, place + 1)
    }
    return next
  }
  return read
}

/** The word being read: its two hashes so far and where it began. */
interface WordInHand {
  first: number
  second: number
  start: number
}

function reset(word: WordInHand, start: number): void {
  word.first = HASH_START
  word.second = 0
  word.start = start
}

type LookUp = (word: Readonly<WordInHand>, text: string, end: number) => number

function createLookUp(numberOfNew: (written: string) => number): LookUp {
  let slots = createSlots(FIRST_SIZE)
  let used = 0
  return ({ first, second, start }, text, end) => {
    const slot = findSlot(slots, first, second)
    const known = slots.numbers[slot] ?? 0
    if (known !== 0) return known - 2
    const number = numberOfNew(text.slice(start, end))
    fill(slots, slot, { first, second, number: number + 2 })
    used += 1
    if (used > slots.numbers.length / 2) slots = grow(slots)
    return number
  }
}

const SPACE = 32
const BREAK = 0
const SKIP = -1

/** What each ASCII character is to `fold`: the code of a letter in lower case, a break between words, or nothing at all. */
const KINDS = Int16Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase()
  if (character === "'") return SKIP
  return /[a-z0-9+#]/.test(character) ? character.charCodeAt(0) : BREAK
})

/** Open addressing: a word's slot is where its first hash points, or the next free one. */
interface Slots {
  readonly firsts: Int32Array
  readonly seconds: Int32Array
  /** Number of the word plus two; zero is a free slot. */
  readonly numbers: Int32Array
}

const FIRST_SIZE = 2 ** 15

const createSlots = (size: number): Slots => ({
  firsts: new Int32Array(size),
  seconds: new Int32Array(size),
  numbers: new Int32Array(size),
})

function findSlot({ firsts, seconds, numbers }: Slots, first: number, second: number): number {
  const mask = numbers.length - 1
  let slot = first & mask
  while (numbers[slot] !== 0 && !(firsts[slot] === first && seconds[slot] === second)) slot = (slot + 1) & mask
  return slot
}

function fill({ firsts, seconds, numbers }: Slots, slot: number, word: { first: number; second: number; number: number }): void {
  firsts[slot] = word.first
  seconds[slot] = word.second
  numbers[slot] = word.number
}

function grow(slots: Slots): Slots {
  const larger = createSlots(slots.numbers.length * 2)
  for (const [at, number] of slots.numbers.entries()) {
    const first = slots.firsts[at] ?? 0
    const second = slots.seconds[at] ?? 0
    if (number !== 0) fill(larger, findSlot(larger, first, second), { first, second, number })
  }
  return larger
}
