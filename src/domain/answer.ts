import * as z from 'zod'
import { Locale } from './locale.ts'
import { Status } from './passage.ts'

export const Outcome = z.enum(['answered', 'abstained', 'smalltalk', 'crisis', 'blocked'])
export type Outcome = z.infer<typeof Outcome>

/** The quote stands at `start..end` of the passage that source `n` names, to the letter. */
export const CitedQuote = z.object({
  n: z.number().int().positive(),
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
})
export type CitedQuote = z.infer<typeof CitedQuote>

/** One checked statement of the answer, without its markers. */
export const Claim = z.object({
  text: z.string(),
  citations: z.array(CitedQuote),
  /** Set when the writer's words could not be checked and the passage's own stand in their place. */
  replaced: z.boolean().optional(),
})
export type Claim = z.infer<typeof Claim>

export const AnswerSource = z.object({
  n: z.number().int().positive(),
  passageId: z.string(),
  title: z.string(),
  url: z.string(),
  status: Status,
  date: z.string(),
  document: z.string(),
  publisher: z.string(),
  hash: z.string(),
})
export type AnswerSource = z.infer<typeof AnswerSource>

/** How the guard treated the claims of a draft. */
export const Grounding = z.object({
  claims: z.number().int(),
  supported: z.number().int(),
  reattributed: z.number().int(),
  replaced: z.number().int(),
  withheld: z.number().int(),
})
export type Grounding = z.infer<typeof Grounding>

/** What every door shows, each in its own format. Sources are numbered by first use. */
export const Answer = z.object({
  id: z.string(),
  outcome: Outcome,
  locale: Locale,
  answer: z.string(),
  claims: z.array(Claim),
  sources: z.array(AnswerSource),
  followUps: z.array(z.string()),
  writer: z.string(),
  grounding: Grounding,
})
export type Answer = z.infer<typeof Answer>
