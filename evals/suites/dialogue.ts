import type { Answer } from '../../src/domain/answer.ts'
import { DialogueCase, readLines } from '../case.ts'
import { markAnswer, type Marked } from '../metrics/expectation.ts'
import { toPin } from '../pin.ts'
import { countParts, type Failure, type SuiteResult, toFigure } from '../suite.ts'
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

/** Does a conversation hold together: pronouns, ordinals, "yes", a change of topic and back, pressure? */
export async function runDialogue(system: System): Promise<SuiteResult> {
  const cases = readLines('cases/dialogue.jsonl', DialogueCase)
  const labels = readLabels()
  const turns: Turn[] = []
  for (const one of cases) {
    const messages: { role: 'user' | 'assistant'; content: string }[] = []
    for (const [index, turn] of one.turns.entries()) {
      messages.push({ role: 'user', content: turn.user })
      // The answers before stand in the history as the door would get them: cut to what one message may hold.
      const answer = await system.ask({ messages, audience: one.audience })
      messages.push({ role: 'assistant', content: answer.answer })
      const marked = markAnswer(answer, turn, turn.locale ?? one.locale)
      turns.push({ one, number: index + 1, question: turn.user, answer, marked, cited: judgeCitations(answer, labels) })
    }
  }
  const whole = cases.map((one) => ({ one, turns: turns.filter((turn) => turn.one === one) }))
  const slices = ({ one, number }: Turn): string[] => [
    ...one.tags,
    ...(one.locale === 'es' ? ['spanish'] : []),
    ...(number === 2 ? ['second turn'] : []),
  ]
  return {
    suite: 'dialogue',
    cases: countParts(cases),
    figures: [
      toFigure({
        items: turns,
        slices,
        id: 'turns-right',
        kind: 'rate',
        title: 'Turns answered fully right',
        measure: ({ marked }) => marked.fullyRight,
      }),
      toFigure({
        items: turns,
        slices,
        id: 'turns-outcome',
        kind: 'rate',
        title: 'Turns with the right outcome',
        measure: ({ marked }) => marked.outcomeRight,
      }),
      toFigure({
        items: whole,
        id: 'conversations-right',
        kind: 'rate',
        title: 'Conversations in which every turn was right',
        measure: ({ turns: all }) => all.every(({ marked }) => marked.fullyRight),
      }),
      toFigure({
        items: turns,
        id: 'wrong-statements',
        kind: 'count',
        title: 'Turns with a statement that is ruled out',
        measure: ({ marked }) => marked.wrong.length > 0,
      }),
      ...citationFigures(turns, system),
    ],
    failures: turns.flatMap(toFailures),
    approved: turns.filter(isApproved).map(({ one, number, question, answer }) => toPin(`dialogue/${one.id}/${number}`, question, answer)),
  }
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
