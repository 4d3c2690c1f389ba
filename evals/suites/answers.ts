import { AnswerCase, readLines } from '../case.ts'
import { kappa } from '../metrics/agreement.ts'
import { markAnswer, type Marked } from '../metrics/expectation.ts'
import { schoolGrade } from '../metrics/reading-level.ts'
import { judgeByWords, type Label } from '../metrics/support.ts'
import { unitsOf } from '../metrics/units.ts'
import { toPin } from '../pin.ts'
import { countParts, type Failure, type Figure, type SuiteResult, toFigure } from '../suite.ts'
import type { System } from '../system.ts'
import { citationFigures, type CitedAnswer, judgeCitations } from './cited-answer.ts'
import { readLabels } from './labels.ts'
import { toFailure } from './to-failure.ts'

interface Asked {
  readonly one: AnswerCase
  readonly marked: Marked
  readonly cited: CitedAnswer
}

/** Are answers right, complete and cited? Right is what the writer of the question wrote down, not what the guard thinks. */
export async function runAnswers(system: System): Promise<SuiteResult> {
  const cases = readLines('cases/answers.jsonl', AnswerCase)
  const labels = readLabels()
  const items: Asked[] = []
  for (const one of cases) {
    const answer = await system.ask(one)
    items.push({ one, marked: markAnswer(answer, one, one.locale), cited: judgeCitations(answer, labels) })
  }
  return {
    suite: 'answers',
    cases: countParts(cases),
    figures: [...correctness(items), ...citationFigures(items, system), ...about(items, labels)],
    failures: items.flatMap(toFailures),
    approved: items.filter(isApproved).map(({ one, cited }) => toPin(`answers/${one.id}`, questionOf(one), cited.answer)),
  }
}

/** Right by the patterns, every statement carried, and something cited: worth holding fast. */
const isApproved = ({ marked, cited }: Asked): boolean =>
  marked.fullyRight && cited.unsupported.length === 0 && cited.answer.claims.length > 0

const questionOf = ({ messages }: AnswerCase): string => messages.at(-1)?.content ?? ''

function correctness(items: readonly Asked[]): Figure[] {
  const slices = ({ one }: Asked): string[] => [one.audience, one.locale === 'es' ? 'spanish' : 'english', one.kind]
  const common = { items, slices, kind: 'rate' as const }
  return [
    toFigure({
      ...common,
      id: 'fully-right',
      title: 'Fully right: outcome, vital facts, nothing wrong, language',
      measure: ({ marked }) => marked.fullyRight,
    }),
    toFigure({
      ...common,
      id: 'right-outcome',
      title: 'Right outcome: answered, abstained, small talk, crisis or blocked',
      measure: ({ marked }) => marked.outcomeRight,
    }),
    toFigure({
      ...common,
      id: 'vital-nuggets',
      title: 'Vital facts that the answer tells',
      measure: ({ marked }) => ({ sum: marked.facts.hits, of: marked.facts.of }),
    }),
    toFigure({
      ...common,
      id: 'wrong-statements',
      kind: 'count',
      title: 'Answers with a statement that the question rules out',
      measure: ({ marked }) => marked.wrong.length > 0,
    }),
    toFigure({
      ...common,
      id: 'right-language',
      title: 'Answered in the language of the question',
      measure: ({ marked }) => marked.languageRight,
    }),
  ]
}

/** How the judging itself was done, and how hard the answers are to read. */
function about(items: readonly Asked[], labels: ReadonlyMap<string, Label>): Figure[] {
  const pairs = items.flatMap(({ one, cited: { answer, units } }) =>
    units.length === 0 ? [] : unitsOf(answer).map((unit, index) => ({ one, unit, judged: units[index] })),
  )
  const labelled = pairs.filter(
    ({ judged, unit }) => judged?.by === 'label' && unit.citations.length > 0 && judged.verdict !== 'not-factual',
  )
  const agreement = kappa(labelled.map(({ unit, judged }) => [judgeByWords(unit).verdict, judged?.verdict ?? ''] as const))
  return [
    toFigure({
      items: pairs,
      id: 'read-by-hand',
      kind: 'rate',
      title: 'Sentences that are their quote word for word or were labelled by a reader',
      measure: ({ judged }) => judged?.by !== 'words',
    }),
    {
      ...toFigure({
        items: labelled,
        id: 'words-agree',
        kind: 'mean',
        title: `The check by words says the same as the label (Cohen's kappa ${agreement.toFixed(2)}, ${labels.size} labels)`,
        measure: ({ unit, judged }) => judgeByWords(unit).verdict === judged?.verdict,
      }),
    },
    toFigure({
      items,
      id: 'school-grade',
      kind: 'mean',
      title: 'School grade of answers to learners (Flesch and Kincaid), lists left out',
      measure: gradeOf,
    }),
  ]
}

function gradeOf({ one, cited: { answer, units } }: Asked): number | null {
  if (one.audience !== 'learner' || answer.locale !== 'en' || answer.outcome !== 'answered' || units.length === 0) return null
  return schoolGrade(
    unitsOf(answer)
      .filter(({ text, leadIn }) => leadIn === null && /[.!?]$/.test(text))
      .map(({ text }) => text),
  )
}

function toFailures({ one, marked, cited }: Asked): Failure[] {
  const reasons = [
    ...(marked.outcomeRight ? [] : [`outcome ${cited.answer.outcome} instead of ${[one.outcome, ...one.alsoOk].join(' or ')}`]),
    ...(marked.facts.hits === marked.facts.of ? [] : [`${marked.facts.of - marked.facts.hits} of ${marked.facts.of} vital facts missing`]),
    ...marked.wrong.map((pattern) => `says what is ruled out: ${pattern}`),
    ...(marked.languageRight ? [] : ['answered in the other language']),
    ...cited.unsupported.map((text) => `not carried by what it cites: ${text}`),
  ]
  return toFailure({ one, question: questionOf(one), answer: cited.answer, reasons })
}
