import type { Passage } from '../../src/domain/passage.ts'
import type { Pin } from '../pin.ts'

/**
 * What became of the words that an approved statement rests on.
 *
 * `edited`: they stand where they stood, but the passage around them has
 * changed and may say more or less than it did.
 */
export interface Drift {
  readonly what: 'passage-gone' | 'words-changed' | 'words-moved' | 'edited'
  readonly claim: string
  readonly passageId: string
  readonly before: string
  /** The words in their place today; null where the passage is gone. */
  readonly now: string | null
}

type Citation = Pin['claims'][number]['citations'][number]

/** Holds an approved answer against today's passages. Empty when nothing it cites has changed. */
export function findDrift({ claims }: Pick<Pin, 'claims'>, passage: (id: string) => Passage | null): Drift[] {
  return claims.flatMap(({ text, citations }) =>
    citations.flatMap((citation) => {
      const found = whatBecame(citation, passage(citation.passageId))
      return found === null ? [] : [{ ...found, claim: text, passageId: citation.passageId, before: citation.quote }]
    }),
  )
}

function whatBecame({ hash, start, end, quote }: Citation, passage: Passage | null): Pick<Drift, 'what' | 'now'> | null {
  if (passage === null) return { what: 'passage-gone', now: null }
  if (passage.hash === hash) return null
  const now = passage.text.slice(start, end)
  if (now === quote) return { what: 'edited', now: passage.text }
  if (passage.text.includes(quote)) return { what: 'words-moved', now: quote }
  return { what: 'words-changed', now: sentenceAt(passage, start) }
}

/** The sentence that stands nearest to where the quoted one stood. */
const sentenceAt = ({ sentences, text }: Passage, start: number): string => {
  const nearest = sentences.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0]
  return nearest ? text.slice(nearest.start, nearest.end) : text
}
