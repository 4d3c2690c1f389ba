import { type TrustFigureId, TrustSuite, type TrustSummary } from '../../src/domain/trust.ts'
import { findingsHash, type Report, type ReportedSuite, type Stand } from './report.ts'

/** What `/trust` shows of each suite, most telling first. */
const SHOWN: Readonly<Record<TrustSuite, readonly TrustFigureId[]>> = {
  answers: ['citation-recall', 'citation-precision', 'quote-fidelity', 'fully-right', 'wrong-statements'],
  retrieval: ['recall@5', 'unseen-titles'],
  time: ['temporal-accuracy', 'stale-as-current'],
  abstention: ['refusal-recall', 'over-refusal'],
  dialogue: ['turns-right'],
  grounding: ['flagged', 'false-alarms'],
  recorded: ['falsehoods-shown', 'falsehoods-stopped', 'true-lost'],
  counterfactual: ['follows-or-abstains'],
}

/** The part of a report that the Worker carries. */
export function toSummary(report: Report): TrustSummary {
  const { measured, versions, suites, mutants } = report
  return {
    measured,
    versions,
    findings: findingsHash(report),
    mutants: { caught: mutants.filter(({ failed }) => failed.length > 0).length, of: mutants.length },
    suites: TrustSuite.options.flatMap((name) => {
      const suite = suites.find((one) => one.name === name)
      return suite ? [toSuite(name, suite)] : []
    }),
  }
}

const toSuite = (name: TrustSuite, { cases, figures }: ReportedSuite): TrustSummary['suites'][number] => ({
  name,
  cases: cases.tuned + cases.heldOut,
  heldOut: cases.heldOut,
  figures: SHOWN[name].flatMap((id) => {
    const figure = figures.find((one) => one.id === id)
    return figure ? [{ id, kind: figure.kind, all: rounded(figure.all), heldOut: rounded(figure.heldOut), passed: figure.passed }] : []
  }),
})

/** The page shows three digits; more would only weigh in the Worker. */
const round = (value: number): number => Number(value.toFixed(4))

const rounded = ({ value, of, interval }: Stand): Stand => ({
  value: round(value),
  of,
  interval: interval === null ? null : [round(interval[0]), round(interval[1])],
})
