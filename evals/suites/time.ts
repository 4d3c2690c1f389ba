import { readLines, TimeCase } from '../case.ts'
import { markAnswer, type Marked, matchesAny } from '../metrics/expectation.ts'
import { toPin } from '../pin.ts'
import { countParts, type Failure, type FigureRow, type SuiteResult, toFigures } from '../suite.ts'
import type { System } from '../system.ts'
import { citationFigures, type CitedAnswer, judgeCitations } from './cited-answer.ts'
import { readLabels } from './labels.ts'
import { toFailure } from './to-failure.ts'

interface Asked {
  readonly one: TimeCase
  readonly marked: Marked
  readonly cited: CitedAnswer
  readonly isDated: boolean
  readonly isStale: boolean
  readonly isMerged: boolean
}

const slices = ({ one }: Asked): string[] => [one.kind, ...(one.locale === 'es' ? ['spanish'] : [])]

/** What is counted, and what it says. */
const FIGURES: readonly FigureRow<Asked>[] = [
  {
    id: 'temporal-accuracy',
    kind: 'rate',
    title: 'Right value, dated where it must be, nothing stale, nothing merged',
    measure: (item) => isRight(item),
  },
  { id: 'stale-as-current', kind: 'count', title: "Older readings told as today's", measure: ({ isStale }) => isStale },
  { id: 'merged', kind: 'count', title: 'Readings that disagree told as one', measure: ({ isMerged }) => isMerged },
  {
    id: 'dated',
    kind: 'rate',
    title: 'A date stands beside the value where it must',
    measure: ({ one, isDated }) => (one.dated.length === 0 ? null : isDated),
  },
  {
    id: 'right-language',
    kind: 'rate',
    title: 'Answered in the language of the question',
    measure: ({ marked }) => marked.languageRight,
  },
  { id: 'right-value', kind: 'rate', title: 'The values asked for are told', measure: ({ marked }) => marked.fullyRight },
]

/** Is what holds today told as today's, what held once as past, and what the sources disagree on as a disagreement? */
export async function runTime(system: System): Promise<SuiteResult> {
  const cases = readLines('cases/time.jsonl', TimeCase)
  const labels = readLabels()
  const items: Asked[] = []
  for (const one of cases) {
    const answer = await system.ask(one)
    items.push({
      one,
      marked: markAnswer(answer, one, one.locale),
      cited: judgeCitations(answer, labels),
      isDated: matchesAny(one.dated, answer.answer),
      isStale: matchesAny(one.stale, answer.answer),
      isMerged: matchesAny(one.merged, answer.answer),
    })
  }
  return {
    suite: 'time',
    cases: countParts(cases),
    figures: [...toFigures({ items, slices }, FIGURES), ...citationFigures(items, system)],
    failures: items.flatMap(toFailures),
    approved: items.filter(isApproved).map(({ one, cited }) => toPin(`time/${one.id}`, questionOf(one), cited.answer)),
  }
}

const isRight = ({ one, marked, isDated, isStale, isMerged }: Asked): boolean =>
  marked.fullyRight && (one.dated.length === 0 || isDated) && !isStale && !isMerged

const isApproved = (item: Asked): boolean => isRight(item) && item.cited.unsupported.length === 0 && item.cited.answer.claims.length > 0

const questionOf = ({ messages }: TimeCase): string => messages.at(-1)?.content ?? ''

function toFailures(asked: Asked): Failure[] {
  if (isRight(asked)) return []
  const { one, marked, cited, isDated, isStale, isMerged } = asked
  const reasons = [
    ...(isStale ? ["an older reading is told as today's"] : []),
    ...(isMerged ? ['two readings are told as one'] : []),
    ...(marked.fullyRight ? [] : [`outcome ${cited.answer.outcome}, ${marked.facts.hits} of ${marked.facts.of} values told`]),
    ...(one.dated.length === 0 || isDated ? [] : ['no date beside it']),
    ...marked.wrong.map((pattern) => `says what is ruled out: ${pattern}`),
  ]
  return toFailure({ one, question: questionOf(one), answer: cited.answer, reasons })
}
