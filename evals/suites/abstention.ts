import type { Answer } from '../../src/domain/answer.ts'
import { AbstentionCase, readLines } from '../case.ts'
import { holds, markAnswer, type Marked, matchesAny } from '../metrics/expectation.ts'
import { countParts, type Failure, type FigureRow, type SuiteResult, toFigures } from '../suite.ts'
import type { System } from '../system.ts'
import { toFailure } from './to-failure.ts'

interface Asked {
  readonly one: AbstentionCase
  readonly answer: Answer
  readonly marked: Marked
  /** Said "I do not know", asked back, or put a false premise right. */
  readonly isRefusal: boolean
  readonly isWrong: boolean
}

const slices = ({ one }: Asked): string[] => [one.kind, ...(one.locale === 'es' ? ['spanish'] : [])]

/** What is counted, and what it says. */
const FIGURES: readonly FigureRow<Asked>[] = [
  {
    kind: 'rate',
    id: 'refusal-recall',
    title: 'Questions without an answer that were refused or put right',
    measure: (item) => (isAnswerable(item) ? null : refusedRight(item)),
  },
  {
    kind: 'rate',
    id: 'over-refusal',
    title: 'Questions with an answer that were refused',
    measure: (item) => (isAnswerable(item) ? item.answer.outcome !== 'answered' : null),
  },
  {
    kind: 'rate',
    id: 'refusal-precision',
    title: 'Refusals that were right',
    measure: (item) => (item.answer.outcome === 'abstained' ? !isAnswerable(item) : null),
  },
  {
    kind: 'rate',
    id: 'neighbours-right',
    title: 'Questions with an answer that got the right one',
    measure: (item) => (isAnswerable(item) ? item.marked.fullyRight : null),
  },
  { id: 'truthfulness', kind: 'mean', title: 'CRAG truthfulness: 1 for right, 0 for missing, -1 for wrong', measure: truthfulness },
  {
    kind: 'rate',
    id: 'right-language',
    title: 'Refused or answered in the language of the question',
    measure: ({ marked }) => marked.languageRight,
  },
]

/** Does Cairn say so when it does not know, and only then? */
export async function runAbstention(system: System): Promise<SuiteResult> {
  const cases = readLines('cases/abstention.jsonl', AbstentionCase)
  const items: Asked[] = []
  for (const one of cases) {
    const answer = await system.ask(one)
    items.push({
      one,
      answer,
      marked: markAnswer(answer, one, one.locale),
      isRefusal: isRefused(one, answer),
      isWrong: matchesAny(one.mustNot, answer.answer),
    })
  }
  return {
    suite: 'abstention',
    cases: countParts(cases),
    figures: toFigures({ items, slices }, FIGURES),
    failures: items.flatMap(toFailures),
    approved: [],
  }
}

const isAnswerable = ({ one }: Asked): boolean => one.kind === 'answerable'

/** Where patterns for putting it right are given, an answer that fits them is as good; a flat refusal always is. */
const isRefused = ({ corrects }: AbstentionCase, { outcome, answer }: Answer): boolean =>
  outcome === 'abstained' || outcome === 'blocked' || outcome === 'smalltalk' || (corrects.length > 0 && holds(corrects, answer))

const refusedRight = ({ isRefusal, isWrong }: Asked): boolean => isRefusal && !isWrong

/** Source: CRAG, arXiv:2406.04744. A refusal of an unanswerable question is right; of an answerable one it is missing. */
function truthfulness(item: Asked): number {
  if (!isAnswerable(item)) return refusedRight(item) ? 1 : -1
  if (item.answer.outcome !== 'answered') return 0
  return item.marked.fullyRight ? 1 : -1
}

function toFailures(item: Asked): Failure[] {
  const { one, answer, marked, isWrong } = item
  if (isAnswerable(item) ? marked.fullyRight : refusedRight(item)) return []
  const reasons = [
    isAnswerable(item)
      ? `answerable: outcome ${answer.outcome}, ${marked.facts.hits} of ${marked.facts.of} vital facts`
      : `${one.kind}: outcome ${answer.outcome}`,
    ...(isWrong ? ['says what is ruled out'] : []),
  ]
  return toFailure({ one, question: one.messages.at(-1)?.content ?? '', answer, reasons })
}
