import * as z from 'zod'
import { Part } from '../case.ts'

/** A labelled guard case; the format is described in evals/cases/README.md. */
export const GuardCase = z.object({
  id: z.string(),
  part: Part,
  audience: z.string(),
  locale: z.string(),
  question: z.string(),
  passages: z.array(
    z.object({ n: z.number().int(), id: z.string(), title: z.string(), status: z.string(), date: z.string(), text: z.string() }),
  ),
  answer: z.string(),
  sentences: z.array(
    z.object({
      text: z.string(),
      cites: z.array(z.number().int()),
      label: z.enum(['supported', 'unsupported', 'no-claim']),
      fault: z.string(),
      supporting: z.array(z.number().int()),
      note: z.string(),
    }),
  ),
})
export type GuardCase = z.infer<typeof GuardCase>
