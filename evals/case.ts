import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { Outcome } from '../src/domain/answer.ts'
import { Audience, Locale } from '../src/domain/locale.ts'

/** `held-out` cases are counted and never read while Cairn is improved. */
export const Part = z.enum(['tuned', 'held-out'])
export type Part = z.infer<typeof Part>

/** A regular expression that is known to compile; matched without regard to case. */
const Pattern = z.string().transform((source, context) => {
  try {
    return new RegExp(source, 'i')
  } catch {
    context.addIssue({ code: 'custom', message: `not a regular expression: ${source}` })
    return z.NEVER
  }
})

/** Of each inner list one pattern has to match. */
const Facts = z.array(z.array(Pattern).min(1)).default([])
export type Facts = z.infer<typeof Facts>

const Base = z.object({
  id: z.string(),
  part: Part,
  audience: Audience,
  locale: Locale,
  tags: z.array(z.string()).default([]),
  note: z.string().default(''),
})
export type BaseCase = z.infer<typeof Base>

const Turn = z.object({ role: z.enum(['user', 'assistant']), content: z.string() })

const Expectation = z.object({
  outcome: Outcome,
  alsoOk: z.array(Outcome).default([]),
  must: Facts,
  mustNot: z.array(Pattern).default([]),
})
export type Expectation = z.infer<typeof Expectation>

export const AnswerCase = Base.extend({ kind: z.string(), messages: z.array(Turn).min(1), ...Expectation.shape })
export type AnswerCase = z.infer<typeof AnswerCase>

export const TimeCase = AnswerCase.extend({
  kind: z.enum(['now', 'past', 'conflict', 'plan', 'change']),
  dated: z.array(Pattern).default([]),
  stale: z.array(Pattern).default([]),
  merged: z.array(Pattern).default([]),
})
export type TimeCase = z.infer<typeof TimeCase>

export const UNANSWERABLE = ['out-of-domain', 'near-domain', 'false-premise', 'future', 'personal-decision', 'under-specified'] as const

export const AbstentionCase = AnswerCase.extend({
  kind: z.enum([...UNANSWERABLE, 'answerable']),
  corrects: Facts,
  neighbourOf: z.string().optional(),
})
export type AbstentionCase = z.infer<typeof AbstentionCase>

export const RetrievalCase = Base.extend({ question: z.string(), needs: z.array(z.array(z.string()).min(1)).min(1) })
export type RetrievalCase = z.infer<typeof RetrievalCase>

export const TitleCase = Base.extend({ title: z.string(), clusters: z.array(z.string()).min(1) })
export type TitleCase = z.infer<typeof TitleCase>

export const DialogueCase = Base.extend({
  turns: z.array(z.object({ user: z.string(), locale: Locale.optional(), ...Expectation.shape })).min(3),
})
export type DialogueCase = z.infer<typeof DialogueCase>

export const CounterfactualCase = Base.extend({
  kind: z.string(),
  edits: z.array(z.object({ file: z.string(), find: z.string().min(1), replace: z.string() })).min(1),
  question: z.string(),
  follows: Facts,
  old: z.array(Pattern),
})
export type CounterfactualCase = z.infer<typeof CounterfactualCase>

/** Everything of `evals/` that is read by path. */
export const evalsPath = (path: string): string => new URL(path, import.meta.url).pathname

/** Reads a file of one JSON object a line. A line that does not fit its schema is named. */
export function readLines<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema>[] {
  const lines = readFileSync(evalsPath(path), 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const parsed = schema.safeParse(JSON.parse(line))
    if (!parsed.success) throw new Error(`evals/${path}, line ${index + 1}: ${z.prettifyError(parsed.error)}`)
    return [parsed.data]
  })
}
