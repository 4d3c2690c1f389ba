import { meaningsOf, meet } from './language/concepts.ts'
import type { Known } from './counts.ts'
import type { Quantity } from './reading/quantities.ts'

const SUMS =
  /\b(?:total|altogether|together|combined|in all|sum|adds? up|make|makes|between them|suman?|juntos|juntas|en conjunto|entre (?:ambos|ambas|los dos|las dos))\b/i
const AVERAGES = /\b(?:on average|average|per|apiece|each|promedio|media|por cada|cada uno)\b/i

/** Both count the same thing, or one of them counts nothing that is named. */
const alike = (a: Known, b: Known): boolean =>
  a.counted.length === 0 || b.counted.length === 0 || a.counted.some((one) => b.counted.some((other) => meet(one, other)))

const isOfKind = ({ counted }: Quantity, known: Known): boolean =>
  counted.length === 0 || known.counted.length === 0 || counted.some((one) => known.counted.some((other) => meet(one, other)))

/** "Ten between them", "a little over five each": the sum or the quotient of two numbers that passages give. */
export function isSumOrAverage(quantity: Quantity, known: readonly Known[], text: string): boolean {
  if (SUMS.test(text) && isSum(quantity, known)) return true
  return AVERAGES.test(text) && known.some((whole) => known.some((parts) => averages(quantity, whole, parts)))
}

/**
 * What the Framework is built of adds up: it is counted part by part. Answers
 * to a survey or members of a group do not: two such numbers mostly are two
 * readings of one.
 */
const ADDS_UP = ['subcluster', 'cluster', 'grouping', 'occupation', 'job', 'pathway', 'program', 'practice', 'title'].flatMap(meaningsOf)
const addsUp = ({ counted: [head] }: Known): boolean => head !== undefined && meet(head, ADDS_UP)

// The values come first: they settle nearly all pairs, and there are many.
const isSum = (quantity: Quantity, known: readonly Known[]): boolean =>
  known.some((a, at) =>
    known.some(
      (b, index) => index > at && a.value + b.value === quantity.value && (addsUp(a) || addsUp(b)) && alike(a, b) && isOfKind(quantity, a),
    ),
  )

const averages = (quantity: Quantity, whole: Known, parts: Known): boolean =>
  parts.value > 1 && whole.value > parts.value && Math.abs(whole.value / parts.value - quantity.value) < 0.5 && isOfKind(quantity, whole)
