import type { CheckedSentence } from '../domain/checked-sentence.ts'
import type { DraftPiece } from '../domain/draft.ts'

/** Lets whole sentences of the embedded writer through; what they cite is held against the passages when the answer is assembled. */
export async function* checkDraft(draft: AsyncIterable<DraftPiece>): AsyncIterable<CheckedSentence> {
  for await (const piece of draft) {
    if (piece.type === 'text') continue
    yield { text: piece.text, layout: piece.layout, citations: piece.citations, isClaim: piece.citations.length > 0, treatment: 'kept' }
  }
}
