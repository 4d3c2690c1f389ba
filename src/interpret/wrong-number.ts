import type { Topic } from '../domain/inquiry.ts'

/** What is numbered, with every number that some time or document gives it. */
const NUMBERS: readonly (readonly [Topic, RegExp, ReadonlySet<number>])[] = [
  ['cross-cutting-clusters', /^cross ?cutting\b/, new Set([3])],
  ['sub-clusters', /^sub ?clusters?\b/, new Set([71, 72])],
  ['groupings', /^((career )?cluster )?groupings?\b|^agrupacion(es)?\b/, new Set([5, 6])],
  ['practices', /^(career ready )?practices?\b|^practicas\b/, new Set([12])],
  // Michigan's seventeenth has an article of its own.
  ['clusters', /^(career )?clusters?\b(?! groupings?)/, new Set([12, 14, 16, 17])],
]

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const ONES_ES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte'
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

const VALUES: ReadonlyMap<string, number> = new Map(
  [ONES, ONES_ES, ORDINALS].flatMap((words) => words.split(' ').map((word, value) => [word, value] as const)),
)

/** A number or ordinal, and what stands behind it. */
const NUMBERED =
  /\b(\d{1,3}(?:st|nd|rd|th)?|[a-z]+) (?:official |different |national )?(?=(?:career|clusters?|cross|sub|groupings?|agrupacion|practices?|practicas)\b)/g
const IS_ORDINAL = /\d(?:st|nd|rd|th)$|th$/
/** "Give me two clusters" takes some out of all; "the two clusters", "are there two", "why two" mean all of them. */
const MEANS_ALL =
  /\b(why|when|year|are there|there are|framework (?:has|have|had)|marco tiene|the|list|all|los|las|hay|por que|up to|down to|son)(?: \w+){0,2}? $/
/** From here on a number is not a choice out of all. */
const MANY = 11

/**
 * What a folded text gives a number that it never had ("the seven Cross-Cutting
 * Clusters", "our eighteenth Career Cluster"); null where no number is wrong.
 */
export function findWrongNumber(text: string): Topic | null {
  for (const match of text.matchAll(NUMBERED)) {
    const [matched, word = ''] = match
    const value = VALUES.get(word) ?? Number.parseInt(word, 10)
    if (Number.isNaN(value)) continue
    const rest = text.slice(match.index + matched.length)
    const known = NUMBERS.find(([, what]) => what.test(rest))
    if (!known) continue
    const [topic, , values] = known
    if (isWrong(value, { values, isOrdinal: IS_ORDINAL.test(word), before: text.slice(0, match.index) })) return topic
  }
  return null
}

interface Given {
  readonly values: ReadonlySet<number>
  readonly isOrdinal: boolean
  /** The words before the number. */
  readonly before: string
}

/** An ordinal is wrong only beyond the last; a small number only where it is said of all there are. */
function isWrong(value: number, { values, isOrdinal, before }: Given): boolean {
  if (isOrdinal) return value > Math.max(...values)
  return !values.has(value) && value > 1 && (value >= MANY || MEANS_ALL.test(before))
}
