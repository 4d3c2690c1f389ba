import * as z from 'zod'
import { Status } from './passage.ts'

export const MAX_VERIFY_CHARACTERS = 10_000

/** A text whose statements about the Framework are to be checked: a flyer, a web page, a draft. */
export const TextToVerify = z.strictObject({
  text: z
    .string()
    .max(MAX_VERIFY_CHARACTERS, { error: `The text has more than ${MAX_VERIFY_CHARACTERS} characters: send it in parts.` })
    .refine((text) => text.trim() !== '', { error: 'The text is empty.' }),
})
export type TextToVerify = z.infer<typeof TextToVerify>

/** The words of our knowledge that carry a statement: `text.slice(start, end)` of the passage. */
export const Support = z.object({
  passageId: z.string(),
  title: z.string(),
  url: z.string(),
  status: Status,
  date: z.string(),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
})
export type Support = z.infer<typeof Support>

export const VerifiedStatement = z.object({
  text: z.string(),
  verdict: z.enum(['supported', 'unsupported', 'no-claim']),
  /** Why it is not supported: a tag, and the same in words. */
  reason: z.string().nullable(),
  explanation: z.string().nullable(),
  support: z.array(Support),
})
export type VerifiedStatement = z.infer<typeof VerifiedStatement>

/** Checks a text sentence by sentence against all that we know. */
export type VerifyText = (text: string) => Promise<VerifiedStatement[]>
