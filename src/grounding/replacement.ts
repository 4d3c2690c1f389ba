import type { Citation } from '../domain/evidence.ts'
import { align, isNear, type Window } from './align.ts'
import type { Claim } from './claim.ts'
import type { PreparedPassage } from './evidence.ts'
import { isDatedInItself, isOfItsTime } from './rules/status.ts'

/** A sentence in a passage's own words, to stand where a claim could not be checked. */
export interface Replacement {
  readonly text: string
  readonly citation: Citation
}

const SAME_POINT = 0.5

/** Whether a sentence of a passage is on the same point: it shares a name and some of the rest, or most of the words. */
function isOnSamePoint({ reading }: Claim, window: Window): boolean {
  const weighty = reading.units.filter(({ weight, kind }) => weight >= 1 && kind !== 'date' && kind !== 'number')
  const shared = weighty.filter((unit) => isNear(window, unit))
  const words = shared.filter(({ kind }) => kind === 'word').length
  if (weighty.length === 0) return reading.quantities.length > 0
  const names = shared.length - words
  return shared.length / weighty.length >= SAME_POINT && (names === 0 ? words >= 2 : words >= 1 || names >= 2 || weighty.length === names)
}

/** The quotation for a window, with the sentence before where it cannot be read alone. */
function quoteOf({ passage, sentence, antecedent }: Window): Citation {
  return { n: passage.n, start: sentence.leans && antecedent ? antecedent.start : sentence.start, end: sentence.end }
}

/** Outdated passages only speak where their sentence says of itself which time it is about. */
const mayStandAlone = ({ passage: { passage } }: Window, text: string): boolean => !isOfItsTime(passage.status) || isDatedInItself(text)

/**
 * Finds the sentence that a reader gets in place of a claim that is not
 * carried. Nothing is made up for it: it is quoted to the letter, in the
 * claim's language where the passage has one for it.
 */
export function findReplacement(claim: Claim, passages: readonly PreparedPassage[]): Replacement | null {
  for (const window of align(claim, passages).windows) {
    const citation = quoteOf(window)
    const { passage, sentence } = window
    const text = passage.passage.text.slice(citation.start, citation.end)
    if (!isOnSamePoint(claim, window) || !mayStandAlone(window, text)) continue
    const spanish = claim.spanish ? passage.passage.sentences?.[sentence.index]?.es : undefined
    return { text: spanish !== undefined && spanish !== '' ? spanish : text, citation }
  }
  return null
}
