import type { LabelLine } from './suites/labels.ts'
import { readLabels } from './suites/labels.ts'
import type * as z from 'zod'
import { AnswerCase, DialogueCase, readLines, TimeCase } from './case.ts'
import { judgeUnit, unitKey } from './metrics/support.ts'
import { unitsOf } from './metrics/units.ts'
import { createSystem, type AskedQuestion } from './system.ts'

/**
 * `node evals/label.ts` prints every sentence with the words it cites that
 * nobody has labelled yet, one JSON object a line, ready for a `verdict` and
 * `helps`; the finished lines go into `approved/labels.jsonl`.
 */
const system = createSystem()
const labels = readLabels()

/** Every conversation whose last answer is counted for citations. */
const questions: AskedQuestion[] = [
  ...readLines('cases/answers.jsonl', AnswerCase),
  ...readLines('cases/time.jsonl', TimeCase),
  ...readLines('cases/dialogue.jsonl', DialogueCase).flatMap(({ turns, audience }) =>
    turns.map((_, last) => ({
      audience,
      messages: turns
        .slice(0, last + 1)
        .flatMap(({ user }, index) => [
          { role: 'user' as const, content: user },
          ...(index < last ? [{ role: 'assistant' as const, content: '{{answer}}' }] : []),
        ]),
    })),
  ),
]

type Unlabelled = Omit<z.infer<typeof LabelLine>, 'verdict' | 'helps'>
const found = new Map<string, Unlabelled>()
for (const question of questions) {
  const answer = await system.ask(question)
  if (answer.outcome !== 'answered' && answer.outcome !== 'abstained') continue
  for (const unit of unitsOf(answer)) {
    if (judgeUnit(unit, labels).by !== 'words') continue
    const { leadIn, text, citations } = unit
    found.set(unitKey(unit), { key: unitKey(unit), leadIn, text, citations: citations.map(({ title, quote }) => ({ title, quote })) })
  }
}
for (const line of found.values()) console.log(JSON.stringify(line))
console.error(`${found.size} sentences without a label.`)
