import * as z from 'zod'
import { readLines } from '../case.ts'
import type { Label } from '../metrics/support.ts'

/** A label: what a reader said of a sentence and the words that it cites. The words stand beside the key for the reader of the file. */
export const LabelLine = z
  .object({
    key: z.string(),
    leadIn: z.string().nullable(),
    text: z.string(),
    citations: z.array(z.object({ title: z.string(), quote: z.string() })),
    verdict: z.enum(['supported', 'unsupported', 'not-factual']),
    helps: z.array(z.enum(['alone', 'together', 'no'])),
  })
  .refine(({ citations, helps }) => citations.length === helps.length, { error: 'one `helps` for each citation' })

const PATH = 'approved/labels.jsonl'

/** All labels, by the key of their sentence and quotes. */
export const readLabels = (): ReadonlyMap<string, Label> => new Map(readLines(PATH, LabelLine).map((line) => [line.key, line]))
