import * as z from 'zod'

const Stand = z.object({
  value: z.number(),
  /** Cases that the value rests on. */
  of: z.number(),
  /** Wilson's interval at 95 %, for rates. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
})

/** What the suites are called, in the order in which they are shown. */
export const TrustSuite = z.enum(['answers', 'retrieval', 'time', 'abstention', 'dialogue', 'grounding', 'recorded', 'counterfactual'])
export type TrustSuite = z.infer<typeof TrustSuite>

/** The figures of the last report that are shown to everybody. */
export const TrustFigureId = z.enum([
  'citation-recall',
  'citation-precision',
  'quote-fidelity',
  'fully-right',
  'wrong-statements',
  'recall@5',
  'unseen-titles',
  'temporal-accuracy',
  'stale-as-current',
  'refusal-recall',
  'over-refusal',
  'turns-right',
  'flagged',
  'false-alarms',
  'falsehoods-shown',
  'falsehoods-stopped',
  'true-lost',
  'follows-or-abstains',
])
export type TrustFigureId = z.infer<typeof TrustFigureId>

export const TrustFigure = z.object({
  id: TrustFigureId,
  kind: z.enum(['rate', 'mean', 'count']),
  all: Stand,
  /** Of the cases that nobody looked at while Cairn was improved. */
  heldOut: Stand,
  /** Whether the bar of the gate was reached; null where there is none. */
  passed: z.boolean().nullable(),
})
export type TrustFigure = z.infer<typeof TrustFigure>

/** How accurate Cairn was when it was last measured; `npm run evals` writes it to `evals/report/summary.json`. */
export const TrustSummary = z.object({
  measured: z.iso.date(),
  versions: z.object({ knowledge: z.string(), prompts: z.record(z.string(), z.number()), writer: z.string() }),
  findings: z.string(),
  mutants: z.object({ caught: z.number(), of: z.number() }),
  suites: z.array(z.object({ name: TrustSuite, cases: z.number(), heldOut: z.number(), figures: z.array(TrustFigure) })),
})
export type TrustSummary = z.infer<typeof TrustSummary>
