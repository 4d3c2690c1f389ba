import type { SentenceContext } from './contract.ts'
import type { Segment } from './lists.ts'

/** How many sentences before one are read with it. */
export const CONTEXT_SENTENCES = 2
const NAMES_ITS_TIME = /\b(?:FAQ|draft|borrador|worksheet|older page|proposal|propuesta)\b/i

/** What a sentence may lean on: the two before it, its lead-in, and whether one before has named the document it also cites. */
export function contextOf(segment: Segment, before: readonly Segment[]): SentenceContext {
  const attributed = before.some(({ text, cited }) => NAMES_ITS_TIME.test(text) && cited.some((n) => segment.cited.includes(n)))
  return {
    before: before.slice(-CONTEXT_SENTENCES).map(({ text }) => text),
    leadIn: segment.leadIn,
    introduces: segment.introduces,
    attributed,
  }
}
