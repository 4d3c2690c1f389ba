import { type Gate, gateSuite, readThresholds, type Threshold } from '../gate.ts'
import { wilson } from '../metrics/wilson.ts'
import type { CaughtMutant } from '../outcome.ts'
import { type Failure, type Figure, type Measure, type SuiteResult, valueOf } from '../suite.ts'
import { SUITES } from '../suites/table.ts'
import { asPercent, inWords } from './numbers.ts'
import type { Report, ReportedFigure, ReportedSuite, Stand } from './report.ts'

/** So many failures of a suite are shown whole. */
const MOST_SHOWN = 5

interface ReportRequest {
  readonly results: readonly SuiteResult[]
  readonly mutants: readonly CaughtMutant[]
  readonly versions: Report['versions']
  readonly measured: string
}

/** Puts the outcomes of all suites together, in the order of the table of suites. */
export function toReport({ results, mutants, versions, measured }: ReportRequest): Report {
  const suites = SUITES.flatMap(({ name, title, asks }) => {
    const result = results.find(({ suite }) => suite === name)
    return result ? [toReportedSuite(result, { name, title, asks })] : []
  })
  return { measured, versions, suites, mutants: mutants.map((mutant) => ({ ...mutant, failed: [...mutant.failed] })) }
}

function toReportedSuite(result: SuiteResult, names: Pick<ReportedSuite, 'name' | 'title' | 'asks'>): ReportedSuite {
  const gates = gateSuite(result)
  const thresholds = readThresholds()[result.suite] ?? {}
  const ofPart = (part: Failure['part']): Failure[] => result.failures.filter((failure) => failure.part === part)
  return {
    ...names,
    cases: { tuned: result.cases.tuned, heldOut: result.cases['held-out'] },
    figures: result.figures.map((figure) =>
      toReportedFigure(figure, thresholds[figure.id] ?? null, gates.find(({ id }) => id === figure.id) ?? null),
    ),
    failed: { tuned: ofPart('tuned').length, heldOut: ofPart('held-out').length },
    worst: worstOf(ofPart('tuned')).map(({ id, question, answer, reason, evidence }) => ({
      id,
      question,
      answer,
      reason,
      evidence: evidence.slice(0, MOST_SHOWN),
    })),
  }
}

/** Those with the most reasons first; among equals the order of the cases stands. */
const worstOf = (failures: readonly Failure[]): Failure[] =>
  failures.toSorted((a, b) => b.reason.split('; ').length - a.reason.split('; ').length).slice(0, MOST_SHOWN)

function toReportedFigure(figure: Figure, threshold: Threshold | null, gate: Gate | null): ReportedFigure {
  const { id, title, kind, all, parts, slices } = figure
  const stand = (measure: Measure): Stand => toStand(kind, measure)
  return {
    id,
    title,
    kind,
    all: stand(all),
    tuned: stand(parts.tuned),
    heldOut: stand(parts['held-out']),
    slices: Object.fromEntries(Object.entries(slices).map(([name, measure]) => [name, stand(measure)])),
    bar: threshold === null ? null : barOf(threshold, kind),
    missed:
      threshold?.target === undefined
        ? null
        : `wanted: ${inWords(threshold.target, kind)}${threshold.why === undefined ? '' : `. ${threshold.why}`}`,
    passed: gate === null ? null : gate.verdict === 'pass',
  }
}

const toStand = (kind: Figure['kind'], measure: Measure): Stand => ({
  value: valueOf({ kind }, measure),
  of: measure.of,
  interval: kind === 'rate' ? [...wilson(measure)] : null,
})

const barOf = (threshold: Threshold, kind: Figure['kind']): string =>
  'atLeast' in threshold ? `at least ${inWords(threshold.atLeast, kind)}` : `at most ${inWords(threshold.atMost, kind)}`

/** "96.1 to 98.9 %": the interval of a rate as people read it. */
export const intervalInWords = ({ interval }: Stand): string =>
  interval === null ? '' : `${asPercent(interval[0])} to ${asPercent(interval[1])} %`
