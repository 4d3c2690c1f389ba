import type { CheckedSentence } from '../../src/domain/checked.ts'
import type { Judge } from '../../src/domain/judge.ts'
import { readLines } from '../case.ts'
import { GuardCase } from '../metrics/guard-case.ts'
import { isMovedRight, scoreCase, type ScoredSentence } from '../metrics/guard-score.ts'
import { countParts, type Failure, type Figure, type SuiteResult, toFigure } from '../suite.ts'
import type { System } from '../system.ts'
import { sentencesOf } from './checked-draft.ts'
import { createReplayedJudge } from './replayed-judge.ts'

interface Item extends ScoredSentence {
  /** What became of the sentence in a whole answer, without a judge. */
  readonly treatment: CheckedSentence['treatment'] | null
  /** Not kept as written although a judge settled what wording left open. */
  readonly flaggedWithJudge: boolean
}

/** Does the guard find what is false and let pass what is true, on answers that were labelled by hand? */
export async function runGrounding(system: System): Promise<SuiteResult> {
  const cases = readLines('cases/grounding.jsonl', GuardCase)
  const { judge, unrecorded } = createReplayedJudge()
  const items: Item[] = []
  for (const one of cases) items.push(...(await followCase(one, system, judge)))
  const clean = cases
    .filter(({ sentences }) => sentences.every(({ label }) => label !== 'unsupported'))
    .map((one) => ({ one, touched: items.some((item) => item.one === one && item.flagged) }))
  return {
    suite: 'grounding',
    cases: countParts(cases),
    figures: [
      ...withoutJudge(items),
      toFigure({
        items: clean,
        id: 'clean-answers',
        kind: 'rate',
        title: 'Answers without a fault that came through untouched',
        measure: ({ touched }) => !touched,
      }),
      ...withJudge(items),
      ...whatBecame(items),
      toFigure({
        items: unrecorded().map((claim) => ({ one: { part: 'tuned' as const }, claim })),
        id: 'judge-unrecorded',
        kind: 'count',
        title: 'Open claims that the recorded judge never saw',
        measure: () => 1,
      }),
    ],
    failures: items.flatMap(toFailure),
    approved: [],
  }
}

async function followCase(one: GuardCase, { guard }: System, judge: Judge): Promise<Item[]> {
  const evidence = one.passages.map(({ n, ...passage }) => ({ n, passage }))
  const draft = { guard, evidence, raw: one.answer }
  const alone = await sentencesOf({ ...draft, judge: null })
  const judged = await sentencesOf({ ...draft, judge })
  return scoreCase(one, guard).map((scored) => ({
    ...scored,
    treatment: alone(scored.text)?.treatment ?? null,
    // Only an open sentence may be freed; one that the whole answer does not hold by itself stays as it was.
    flaggedWithJudge: scored.flagged && judged(scored.text)?.treatment !== 'kept',
  }))
}

const slices = ({ one: { locale }, fault, label }: Item): string[] => [
  locale === 'es' ? 'spanish' : 'english',
  ...(label === 'unsupported' ? [fault] : []),
]
const only = (label: Item['label'], value: (item: Item) => boolean) => (item: Item) => (item.label === label ? value(item) : null)

function withoutJudge(items: readonly Item[]): Figure[] {
  const common = { items, slices, kind: 'rate' as const }
  return [
    toFigure({
      ...common,
      id: 'flagged',
      title: 'Unsupported sentences that were caught, no judge',
      measure: only('unsupported', ({ flagged }) => flagged),
    }),
    toFigure({
      ...common,
      id: 'false-alarms',
      title: 'Supported sentences that were caught by mistake, no judge',
      measure: only('supported', ({ flagged }) => flagged),
    }),
    toFigure({
      ...common,
      id: 'no-claim-passed',
      title: 'Sentences that state nothing and were left alone',
      measure: only('no-claim', ({ flagged }) => !flagged),
    }),
    toFigure({
      ...common,
      id: 'moved-right',
      title: 'Wrong markers that were moved to the passage that carries the sentence',
      measure: (item) => (item.fault === 'wrong-marker' ? isMovedRight(item) : null),
    }),
  ]
}

function withJudge(items: readonly Item[]): Figure[] {
  const common = { items, slices, kind: 'rate' as const }
  return [
    toFigure({
      ...common,
      id: 'flagged-judge',
      title: 'Unsupported sentences that were caught, with a recorded judge',
      measure: only('unsupported', ({ flaggedWithJudge }) => flaggedWithJudge),
    }),
    toFigure({
      ...common,
      id: 'false-alarms-judge',
      title: 'Supported sentences that were caught by mistake, with a recorded judge',
      measure: only('supported', ({ flaggedWithJudge }) => flaggedWithJudge),
    }),
  ]
}

/** A true sentence is kept, said in the passage's words, or lost: the price of caution. */
function whatBecame(items: readonly Item[]): Figure[] {
  const share = (id: string, title: string, is: (treatment: Item['treatment']) => boolean): Figure =>
    toFigure({ items, id, kind: 'rate', title, measure: only('supported', ({ treatment }) => is(treatment)) })
  return [
    share('true-kept', 'True sentences kept as written, no judge', (treatment) => treatment === 'kept' || treatment === 'reattributed'),
    share('true-replaced', "True sentences said in the passage's own words", (treatment) => treatment === 'replaced'),
    share('true-lost', 'True sentences lost', (treatment) => treatment === 'withheld'),
  ]
}

function toFailure({ one, text, label, fault, flagged, reason }: Item): Failure[] {
  if (label === 'no-claim' || flagged === (label === 'unsupported')) return []
  const why = label === 'unsupported' ? `passed although it has the fault ${fault}` : `caught although it is true: ${reason}`
  const evidence = one.passages.map(({ id, text: words }) => ({ passageId: id, quote: words }))
  return [{ id: one.id, part: one.part, question: one.question, answer: text, reason: why, evidence }]
}
