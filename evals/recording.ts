import { readdirSync } from 'node:fs'
import * as z from 'zod'
import { Audience, Locale } from '../src/domain/locale.ts'
import { evalsPath, Part, readLines } from './case.ts'

/** What is right to do with a sentence that a model wrote, as somebody who read the evidence says. */
export const SentenceLabel = z.object({
  /** Words of `raw`, to the letter. */
  text: z.string(),
  /**
   * `supported` stands in what it cites; `wrong-marker` stands in other evidence than it cites, or cites none;
   * `unsupported` stands in none; `no-claim` states nothing.
   */
  label: z.enum(['supported', 'wrong-marker', 'unsupported', 'no-claim']),
  note: z.string().default(''),
})

/** An answer of a language model, kept to be sent through the guard again and again. */
export const Recording = z.object({
  id: z.string(),
  part: Part,
  /** `handwritten` for answers that a person wrote as a model would; else the model's name. */
  model: z.string(),
  date: z.iso.date(),
  /** Prompt and version, `answer@1`; null where no prompt was sent. */
  prompt: z.string().nullable(),
  audience: Audience,
  locale: Locale,
  question: z.string(),
  evidence: z.array(z.object({ n: z.number().int().positive(), passageId: z.string(), hash: z.string() })),
  raw: z.string(),
  /** Empty until somebody has read it. */
  sentences: z.array(SentenceLabel),
})
export type Recording = z.infer<typeof Recording>

export const RECORDED_ANSWERS = 'recordings/answers'

/** All recorded answers, file by file. */
export const readRecordings = (): Recording[] =>
  readdirSync(evalsPath(RECORDED_ANSWERS))
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .flatMap((file) => readLines(`${RECORDED_ANSWERS}/${file}`, Recording))
