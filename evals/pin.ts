import * as z from 'zod'
import type { Answer } from '../src/domain/answer.ts'

/** The words a statement rests on, as they were when the answer was approved. */
const PinnedCitation = z.object({
  passageId: z.string(),
  hash: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
})

/** An answer that was found right, held fast with all that it rests on. */
export const Pin = z.object({
  /** Suite and case: `answers/q001`. */
  id: z.string(),
  question: z.string(),
  claims: z.array(z.object({ text: z.string(), citations: z.array(PinnedCitation) })),
})
export type Pin = z.infer<typeof Pin>

/** Holds fast what an answer claims and cites. */
export function toPin(id: string, question: string, { claims, sources }: Answer): Pin {
  const byNumber = new Map(sources.map((source) => [source.n, source]))
  return {
    id,
    question,
    claims: claims.map(({ text, citations }) => ({
      text,
      citations: citations.map(({ n, start, end, quote }) => {
        const source = byNumber.get(n)
        return { passageId: source?.passageId ?? '', hash: source?.hash ?? '', start, end, quote }
      }),
    })),
  }
}
