import { meaningsOf, meaningsOfSpanish, phraseAt } from '../language/concepts.ts'
import { FUNCTION_WORDS, isAdverb, SOFT_WORDS, TRADE_WORDS } from '../language/light-words.ts'
import { isCounted, numberAt } from '../language/numbers.ts'
import { toEnglish } from '../language/spanish.ts'
import { stem } from '../language/stem.ts'
import { datesIn, type StatedDate } from './dates.ts'
import type { NameBook, NamedThing, NameMention } from './names.ts'
import { SOFT_WEIGHT, type Unit, type UnitKind } from './unit.ts'
import { markNegation } from './negation.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { type Quotation, quotationsIn } from './quotations.ts'
import { type Token, tokenize } from './tokens.ts'

/** A text as the checks see it. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly units: readonly Unit[]
  readonly dates: readonly StatedDate[]
  readonly quantities: readonly Quantity[]
  readonly quotations: readonly Quotation[]
  readonly clauses: number
}

export interface Language {
  readonly names: NameBook
  readonly spanish: boolean
  /** Words that are names in the evidence. */
  readonly people?: ReadonlySet<string>
}

interface Piece {
  readonly kind: UnitKind
  readonly from: number
  readonly to: number
  readonly meanings: readonly string[]
  readonly weight: number
  readonly thing: NamedThing | null
}

/** Reads a text: finds names, dates, numbers, phrases and words, in this order of precedence. */
export function read(text: string, { names, spanish, people }: Language): Reading {
  const tokens = tokenize(text)
  const dates = datesIn(tokens)
  const mentions = new Map(names.find(tokens, people).map((mention) => [mention.from, mention] as const))
  const dateAt = new Map(dates.map((date) => [date.from, date] as const))
  const stems = tokens.map(({ folded }) => stem(folded))
  const folded = tokens.map((token) => token.folded)
  const pieces: Piece[] = []
  for (let at = 0; at < tokens.length;) {
    const found = mentions.get(at)
    const mention = found && spanish && isTranslatable(found.thing) ? undefined : found
    const date = dateAt.get(at)
    const piece: Piece = mention
      ? namePiece(mention)
      : date
        ? { kind: 'date', from: at, to: date.to, meanings: [], weight: 0, thing: null }
        : wordPiece({ at, folded, stems, spanish })
    pieces.push(piece)
    at = piece.to
  }
  const clauses = clausesOf(tokens, pieces)
  const negated = markNegation(tokens, pieces)
  const units = pieces.map((piece, index) => toUnit({ piece, tokens, text, clause: clauses[index] ?? 0, negated: negated[index] ?? false }))
  return {
    text,
    tokens,
    units,
    dates,
    quantities: quantitiesIn(units, tokens),
    quotations: quotationsIn(text),
    clauses: (clauses.at(-1) ?? 0) + 1,
  }
}

/** Two words of a job title weigh more than one word; a title is checked as words are, since texts shorten it. */
const TITLE_WEIGHT = 1.5

const namePiece = ({ thing, from, to }: NameMention): Piece =>
  isTitle(thing)
    ? { kind: 'word', from, to, meanings: [`=${thing.key}`], weight: TITLE_WEIGHT, thing }
    : { kind: 'name', from, to, meanings: meaningsOfName(thing), weight: 1, thing }

/** Spanish words with capitals that all have an English meaning are read as words: "Herramienta de Evaluación". */
const isTranslatable = ({ kinds, key, words }: NamedThing): boolean =>
  kinds.includes('other') && words > 1 && key.split(' ').every((word) => FUNCTION_WORDS.has(word) || toEnglish(word).length > 0)

const isTitle = ({ kinds }: NamedThing): boolean => kinds.every((kind) => kind === 'occupation')

/** A single capitalised word may be a plain word after all: "Tailors" in a title. */
const meaningsOfName = ({ key, kinds, words }: NamedThing): string[] =>
  kinds.includes('other') && words === 1 ? [...meaningsOf(key), `=${key}`] : [`=${key}`]

interface WordRequest {
  readonly at: number
  readonly folded: readonly string[]
  readonly stems: readonly string[]
  readonly spanish: boolean
}

function wordPiece({ at, folded, stems, spanish }: WordRequest): Piece {
  const word = folded[at] ?? ''
  const number = numberAt(folded, at)
  if (number && isCounted(word))
    return { kind: 'number', from: at, to: at + number.length, meanings: [`n${number.value}`], weight: 1, thing: null }
  const phrase = phraseAt(stems, at)
  if (phrase) {
    const to = at + phrase.stems.length
    const weight = TRADE_WORDS.has(phrase.stems.join(' '))
      ? SOFT_WEIGHT
      : Math.max(...folded.slice(at, to).map((part) => weightOf(part, stem(part), spanish)))
    return { kind: 'word', from: at, to, meanings: [`p:${phrase.stems.join(' ')}`, ...phrase.meanings], weight, thing: null }
  }
  const meanings = spanish ? meaningsOfSpanish(word) : meaningsOf(word)
  return { kind: 'word', from: at, to: at + 1, meanings, weight: weightOf(word, stems[at] ?? word, spanish), thing: null }
}

function weightOf(word: string, root: string, spanish: boolean): number {
  if (FUNCTION_WORDS.has(word) || word.length === 1) return 0
  const english = spanish ? toEnglish(word) : []
  if (english.length > 0) return Math.max(...english.map((one) => englishWeight(one, stem(one))))
  return englishWeight(word, root)
}

function englishWeight(word: string, root: string): number {
  if (FUNCTION_WORDS.has(word)) return 0
  if (SOFT_WORDS.has(word) || TRADE_WORDS.has(root) || SOFT_WORDS.has(root) || isAdverb(word) || word.endsWith('mente')) return SOFT_WEIGHT
  return 1
}

interface UnitRequest {
  readonly piece: Piece
  readonly tokens: readonly Token[]
  readonly text: string
  readonly clause: number
  readonly negated: boolean
}

function toUnit({ piece, tokens, text, clause, negated }: UnitRequest): Unit {
  const start = tokens[piece.from]?.start ?? 0
  const end = tokens[piece.to - 1]?.end ?? start
  return {
    kind: piece.kind,
    text: text.slice(start, end),
    start,
    end,
    meanings: piece.meanings,
    weight: piece.weight,
    thing: piece.thing,
    clause,
    negated,
    token: piece.from,
  }
}

const STRONG_BREAK = /[;:()|]|\s[-–—]\s|[–—]/
const COMMA_WORDS = new Set([
  'and',
  'but',
  'so',
  'because',
  'which',
  'where',
  'while',
  'whereas',
  'though',
  'although',
  'since',
  'if',
  'as',
  'who',
  'y',
  'pero',
  'porque',
  'aunque',
  'donde',
  'que',
  'mientras',
])

/** Numbers the clauses: they end at strong punctuation and at a comma before a conjunction, never inside a name. */
function clausesOf(tokens: readonly Token[], pieces: readonly Piece[]): number[] {
  let clause = 0
  return pieces.map(({ from }, index) => {
    const token = tokens[from]
    if (index > 0 && token && (STRONG_BREAK.test(token.gap) || (token.gap.includes(',') && COMMA_WORDS.has(token.folded)))) clause += 1
    return clause
  })
}
