import { createHash } from 'node:crypto'
import * as z from 'zod'

const Stand = z.object({
  value: z.number(),
  of: z.number(),
  /** Wilson, 95 %; null for what is no rate. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
})
export type Stand = z.infer<typeof Stand>

const ReportedFigure = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['rate', 'mean', 'count']),
  all: Stand,
  tuned: Stand,
  heldOut: Stand,
  slices: z.record(z.string(), Stand),
  /** "at least 97 %"; null where nothing is asked. */
  bar: z.string().nullable(),
  /** What is wanted where the gate asks less today, with the reason. */
  missed: z.string().nullable(),
  passed: z.boolean().nullable(),
})
export type ReportedFigure = z.infer<typeof ReportedFigure>

const ReportedFailure = z.object({
  id: z.string(),
  question: z.string(),
  answer: z.string(),
  reason: z.string(),
  evidence: z.array(z.object({ passageId: z.string(), quote: z.string() })),
})

const ReportedSuite = z.object({
  name: z.string(),
  title: z.string(),
  asks: z.string(),
  cases: z.object({ tuned: z.number(), heldOut: z.number() }),
  figures: z.array(ReportedFigure),
  failed: z.object({ tuned: z.number(), heldOut: z.number() }),
  /** Of the tuned part alone: whoever reads a held-out case begins to tune to it. */
  worst: z.array(ReportedFailure),
})
export type ReportedSuite = z.infer<typeof ReportedSuite>

/** What one run of all suites found, for people and for `/trust`. */
export const Report = z.object({
  measured: z.iso.date(),
  versions: z.object({ knowledge: z.string(), prompts: z.record(z.string(), z.number()), writer: z.string() }),
  suites: z.array(ReportedSuite),
  mutants: z.array(z.object({ id: z.string(), what: z.string(), suite: z.string(), failed: z.array(z.string()) })),
})
export type Report = z.infer<typeof Report>

/** Names what was found, whenever it was found: two runs of the same code and knowledge give the same. */
export function findingsHash({ suites, mutants, versions }: Report): string {
  return createHash('sha256').update(JSON.stringify({ suites, mutants, versions })).digest('hex').slice(0, 16)
}
