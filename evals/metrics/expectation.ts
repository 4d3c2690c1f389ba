import type { Answer } from '../../src/domain/answer.ts'
import type { Locale } from '../../src/domain/locale.ts'
import type { Expectation, Facts } from '../case.ts'

/** Whether of each list of alternatives one matches. */
export const holds = (facts: Facts, text: string): boolean => facts.every((alternatives) => matchesAny(alternatives, text))

export const matchesAny = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text))

/** What a person who wrote the question says of the answer. */
export interface Marked {
  readonly outcomeRight: boolean
  /** Vital facts: how many are there, of how many. Asked only of an answer that should tell them. */
  readonly facts: { readonly hits: number; readonly of: number }
  readonly wrong: readonly string[]
  readonly languageRight: boolean
  readonly fullyRight: boolean
}

/** Marks an answer by the patterns that were written with its question. */
export function markAnswer(answer: Answer, expected: Expectation, locale: Locale): Marked {
  const outcomeRight = answer.outcome === expected.outcome || expected.alsoOk.includes(answer.outcome)
  // Another outcome that will do too need not tell the facts.
  const asked = answer.outcome === expected.outcome || !outcomeRight ? expected.must : []
  const facts = { hits: asked.filter((alternatives) => matchesAny(alternatives, answer.answer)).length, of: asked.length }
  const wrong = expected.mustNot.filter((pattern) => pattern.test(answer.answer)).map(({ source }) => source)
  const languageRight = answer.locale === locale
  return {
    outcomeRight,
    facts,
    wrong,
    languageRight,
    fullyRight: outcomeRight && facts.hits === facts.of && wrong.length === 0 && languageRight,
  }
}
