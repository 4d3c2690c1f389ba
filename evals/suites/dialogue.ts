import type { Answer } from '../../src/domain/answer.ts'
import { DialogueCase, readLines } from '../case.ts'
import { markAnswer, type Marked } from '../metrics/expectation.ts'
import { toPin } from '../pin.ts'
import type { Label } from '../metrics/support.ts'
import { countParts, type Failure, type FigureRow, type SuiteResult, toFigure, toFigures } from '../suite.ts'
import type { System } from '../system.ts'
import { citationFigures, type CitedAnswer, judgeCitations } from './cited-answer.ts'
import { readLabels } from './labels.ts'
import { toFailure } from './to-failure.ts'

interface Turn {
  readonly one: DialogueCase
  /** From 1. */
  readonly number: number
  readonly question: string
  readonly answer: Answer
  readonly marked: Marked
  readonly cited: CitedAnswer
}

const slices = ({ one, number }: Turn): string[] => [
  ...one.tags,
  ...(one.locale === 'es' ? ['spanish'] : []),
  ...(number === 2 ? ['second turn'] : []),
]

/** What is counted of every turn, and what it says. */
const FIGURES: readonly FigureRow<Turn>[] = [
  { id: 'turns-right', kind: 'rate', title: 'Turns answered fully right', measure: ({ marked }) => marked.fullyRight },
  { id: 'turns-outcome', kind: 'rate', title: 'Turns with the right outcome', measure: ({ marked }) => marked.outcomeRight },
  {
    id: 'wrong-statements',
    kind: 'count',
    title: 'Turns with a statement that is ruled out',
    measure: ({ marked }) => marked.wrong.length > 0,
  },
]

/** Does a conversation hold together: pronouns, ordinals, "yes", a change of topic and back, pressure? */
export async function runDialogue(system: System): Promise<SuiteResult> {
  const cases = readLines('cases/dialogue.jsonl', DialogueCase)
  const labels = readLabels()
  const turns: Turn[] = []
  for (const one of cases) turns.push(...(await play(one, system, labels)))
  const whole = cases.map((one) => ({ one, isRight: turns.every((turn) => turn.one !== one || turn.marked.fullyRight) }))
  return {
    suite: 'dialogue',
    cases: countParts(cases),
    figures: [
      ...toFigures({ items: turns, slices }, FIGURES),
      toFigure({
        items: whole,
        id: 'conversations-right',
        kind: 'rate',
        title: 'Conversations in which every turn was right',
        measure: ({ isRight }) => isRight,
      }),
      ...citationFigures(turns, system),
    ],
    failures: turns.flatMap(toFailures),
    approved: turns.filter(isApproved).map(({ one, number, question, answer }) => toPin(`dialogue/${one.id}/${number}`, question, answer)),
  }
}

/** Asks turn by turn; between them stand the answers that were given, as a reader's browser would send them back. */
async function play(one: DialogueCase, system: System, labels: ReadonlyMap<string, Label>): Promise<Turn[]> {
  const messages: { role: 'user' | 'assistant'; content: string }[] = []
  const turns: Turn[] = []
  for (const [index, turn] of one.turns.entries()) {
    messages.push({ role: 'user', content: turn.user })
    const answer = await system.ask({ messages, audience: one.audience })
    messages.push({ role: 'assistant', content: answer.answer })
    const marked = markAnswer(answer, turn, turn.locale ?? one.locale)
    turns.push({ one, number: index + 1, question: turn.user, answer, marked, cited: judgeCitations(answer, labels) })
  }
  return turns
}

const isApproved = ({ marked, cited, answer }: Turn): boolean =>
  marked.fullyRight && cited.unsupported.length === 0 && answer.claims.length > 0

function toFailures({ one, number, question, answer, marked }: Turn): Failure[] {
  if (marked.fullyRight) return []
  const expected = one.turns[number - 1]?.outcome ?? ''
  const reasons = [
    `turn ${number}`,
    ...(marked.outcomeRight ? [] : [`outcome ${answer.outcome} instead of ${expected}`]),
    ...(marked.facts.hits === marked.facts.of ? [] : [`${marked.facts.of - marked.facts.hits} of ${marked.facts.of} vital facts missing`]),
    ...marked.wrong.map((pattern) => `says what is ruled out: ${pattern}`),
    ...(marked.languageRight ? [] : ['answered in the other language']),
  ]
  return toFailure({ one, question, answer, reasons })
}
