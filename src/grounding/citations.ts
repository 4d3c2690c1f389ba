import type { Citation } from '../domain/evidence.ts'
import { type Alignment, align, isNear, type Window } from './align.ts'
import type { Claim } from './claim.ts'
import type { PreparedPassage } from './evidence.ts'

/** The words of a passage that a window stands for, with the sentence before where it is needed to read them. */
function spanOf({ passage, sentence, antecedent }: Window, { reading }: Claim): Citation {
  const needed =
    antecedent !== null &&
    reading.units.some(
      (unit) =>
        unit.weight >= 1 && isNear({ passage, sentence, antecedent }, unit) && !isNear({ passage, sentence, antecedent: null }, unit),
    )
  return { n: passage.n, start: needed ? antecedent.start : sentence.start, end: sentence.end }
}

const CONTRIBUTES = 0.4

/**
 * The exact quotes that carry a claim, in the order of its passages: one per
 * sentence it rests on. A passage that is cited but says little of the claim
 * loses its marker.
 */
export function citationsFor(claim: Claim, alignment: Alignment, passages: readonly PreparedPassage[]): Citation[] {
  const spans = passages.flatMap((passage) => {
    const windows = alignment.windows.filter((window) => window.passage === passage)
    if (windows.length > 0) return windows.map((window) => spanOf(window, claim))
    const alone = align(claim, [passage])
    return alone.coverage >= CONTRIBUTES ? alone.windows.slice(0, 1).map((window) => spanOf(window, claim)) : []
  })
  return withoutOverlap(spans)
}

function withoutOverlap(spans: readonly Citation[]): Citation[] {
  return spans.filter(
    (span, index) =>
      !spans.some(
        (other, at) =>
          at !== index &&
          other.n === span.n &&
          other.start <= span.start &&
          other.end >= span.end &&
          (other.end - other.start > span.end - span.start || at < index),
      ),
  )
}
