const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const UNITS_ES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte'.split(
    ' ',
  )
const TENS_ES = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ...UNITS_ES.map((word, value) => [word, value] as const),
  ...TENS_ES.map((word, index) => [word, (index + 3) * 10] as const),
  ['dozen', 12],
  ['docena', 12],
  ['hundred', 100],
  ['cien', 100],
  ['ciento', 100],
  ...'doscient trescient cuatrocient quinient seiscient setecient ochocient novecient'
    .split(' ')
    .flatMap((root, index) => [[`${root}os`, (index + 2) * 100] as const, [`${root}as`, (index + 2) * 100] as const]),
  ['thousand', 1000],
  ['mil', 1000],
  ['million', 1_000_000],
  ['both', 2],
  ['ambos', 2],
  ['ambas', 2],
  ['couple', 2],
  ['pair', 2],
  ['twice', 2],
  ['once', 1],
  ['dos', 2],
  ['decades', 10],
  ['un', 1],
  ['una', 1],
  ['veintiuno', 21],
  ['veintidos', 22],
  ['veintitres', 23],
  ['veinticuatro', 24],
  ['veinticinco', 25],
])

const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(ORDINALS.slice(3).map((word, index) => [word, index + 3] as const))

const MULTIPLIERS = new Set([100, 1000, 1_000_000])

/** Words that are numbers in form only: "one of them", "once", "a pair of eyes". The number rule leaves them alone. */
const NOT_COUNTED = new Set([
  'one',
  'un',
  'una',
  'uno',
  'zero',
  'once',
  'twice',
  'couple',
  'pair',
  'both',
  'ambos',
  'ambas',
  'decades',
  'second',
])

/** The value of a folded token: digits, a number word in English or Spanish, or an ordinal ("17th", "seventeenth"). */
export function valueOf(token: string): number | null {
  // Spanish writes 4.900 for 4,900; no number of the trade has three decimals.
  if (/^\d{1,3}(?:\.\d{3})+$/.test(token)) return Number(token.replaceAll('.', ''))
  if (/^\d[\d,.]*$/.test(token)) return Number(token.replaceAll(',', ''))
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(token)
  if (ordinal) return Number(ordinal[1])
  return WORDS.get(token) ?? ORDINAL_WORDS.get(token) ?? null
}

/** Whether a number word states a quantity that has to stand in the passage. */
export const isCounted = (token: string): boolean => !NOT_COUNTED.has(token)

interface NumberRun {
  readonly value: number
  /** How many tokens it takes. */
  readonly length: number
}

function halfDozenAt(tokens: readonly string[], at: number): NumberRun | null {
  const run = tokens.slice(at, at + 3).join(' ')
  if (run.startsWith('half a dozen')) return { value: 6, length: 3 }
  return run.startsWith('half dozen') || run.startsWith('media docena') ? { value: 6, length: 2 } : null
}

const isTens = (value: number): boolean => value >= 20 && value < 100 && value % 10 === 0
const isDigit = (value: number): boolean => value > 0 && value < 10

/** What a number becomes with the next number word behind it; null when they do not belong together. */
function joined(value: number, token: string): number | null {
  const next = valueOf(token)
  if (next === null || (!isCounted(token) && next !== 1)) return null
  if (MULTIPLIERS.has(next) && value < next) return value * next
  return isTens(value) && isDigit(next) ? value + next : null
}

/** What may be added to a round number: to thousands less than a thousand, to hundreds less than a hundred, to tens a digit. */
function roomBehind(value: number): number {
  if (value >= 1000) return value % 1000 === 0 ? 999 : 0
  if (value >= 100) return value % 100 === 0 ? 99 : 0
  return isTens(value) ? 9 : 0
}

/** "A hundred and fifty", "mil cuatrocientos", "treinta y uno": a smaller number behind a round one is added. */
function added(value: number, token: string): number | null {
  const next = valueOf(token)
  if (next === null || /\d/.test(token) || !isCounted(token)) return null
  return next <= roomBehind(value) ? value + next : null
}

const LONGEST_RUN = 6

/** Joins "twenty", "three" to 23, "three", "thousand" to 3,000, "half", "dozen" to 6. */
export function numberAt(tokens: readonly string[], at: number): NumberRun | null {
  const half = halfDozenAt(tokens, at)
  const first = valueOf(tokens[at] ?? '')
  if (half || first === null) return half
  return runFrom(tokens, at, first)
}

function runFrom(tokens: readonly string[], at: number, first: number): NumberRun {
  let run: NumberRun = { value: first, length: 1 }
  const isWord = !/\d/.test(tokens[at] ?? '')
  for (let length = 2; length <= LONGEST_RUN; length += 1) {
    const token = tokens[at + length - 1] ?? ''
    if (isWord && /^(?:and|y)$/.test(token)) continue
    const value = joined(run.value, token) ?? (isWord ? added(run.value, token) : null)
    if (value === null) break
    run = { value, length }
  }
  return run
}
