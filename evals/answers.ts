import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { createAdvisor } from '../src/advisor/create-advisor.ts'
import { readBuild } from '../src/cli/build-files.ts'
import type { Answer } from '../src/domain/answer.ts'
import { Outcome } from '../src/domain/answer.ts'
import type { Message } from '../src/domain/conversation.ts'
import { Audience, Locale } from '../src/domain/locale.ts'

/** One labelled question; see `cases/answers/README.md`. */
const AnswerCase = z.object({
  id: z.string(),
  kind: z.string(),
  audience: Audience,
  locale: Locale,
  messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() })).min(1),
  outcome: Outcome,
  alsoOk: z.array(Outcome).default([]),
  must: z.array(z.array(z.string())),
  mustNot: z.array(z.string()),
})
type AnswerCase = z.infer<typeof AnswerCase>

/** What became of one question. */
interface Scored {
  readonly one: AnswerCase
  readonly answer: Answer
  readonly outcomeRight: boolean
  readonly wrong: readonly string[]
  readonly fullyRight: boolean
}

const MOST_CHARACTERS = 4000

const { advise } = createAdvisor({
  ...readBuild(),
  newId: () => 'eval',
  log: () => undefined,
  writer: null,
  judge: null,
})

async function ask(messages: readonly Message[], audience: Audience): Promise<Answer> {
  const options = { requestId: 'req_eval', signal: new AbortController().signal }
  for await (const event of advise({ messages: [...messages], audience }, options)) if (event.type === 'answer-end') return event.answer
  throw new Error('The pipeline ended without an answer.')
}

/** Plays a conversation: our own answers stand where the case says so. */
async function play({ messages, audience }: AnswerCase): Promise<Answer> {
  const turns: Message[] = []
  for (const { role, content } of messages) {
    const own = role === 'assistant' ? (await ask(turns, audience)).answer.slice(0, MOST_CHARACTERS) : content
    turns.push({ role, content: own })
  }
  return ask(turns, audience)
}

const matches = (pattern: string, text: string): boolean => new RegExp(pattern, 'i').test(text)

async function score(one: AnswerCase): Promise<Scored> {
  const answer = await play(one)
  const outcomeRight = answer.outcome === one.outcome || one.alsoOk.includes(answer.outcome)
  const facts =
    answer.outcome !== one.outcome || one.must.every((alternatives) => alternatives.some((pattern) => matches(pattern, answer.answer)))
  const wrong = one.mustNot.filter((pattern) => matches(pattern, answer.answer))
  return { one, answer, outcomeRight, wrong, fullyRight: outcomeRight && facts && wrong.length === 0 && answer.locale === one.locale }
}

const rate = (hits: number, of: number): string =>
  `${hits}/${of}`.padStart(9) + `${((100 * hits) / Math.max(of, 1)).toFixed(1)} %`.padStart(9)

function print(title: string, scored: readonly Scored[]): void {
  const count = (test: (item: Scored) => boolean): number => scored.filter(test).length
  console.log(
    `${title.padEnd(16)}${rate(
      count(({ fullyRight }) => fullyRight),
      scored.length,
    )}${rate(
      count(({ outcomeRight }) => outcomeRight),
      scored.length,
    )}${String(count(({ wrong }) => wrong.length > 0)).padStart(8)}`,
  )
}

const files = process.argv.slice(2)
for (const file of files.length > 0
  ? files
  : ['tuned-1', 'tuned-2', 'held-out'].map((name) => new URL(`cases/answers/${name}.jsonl`, import.meta.url))) {
  const cases = z.array(AnswerCase).parse(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  )
  const scored: Scored[] = []
  for (const one of cases) scored.push(await score(one))
  console.log(
    `\n${String(file).split('/').at(-1)}: ${cases.length} questions\n${'kind'.padEnd(16)}${'fully right'.padStart(18)}${'right outcome'.padStart(18)}${'wrong'.padStart(8)}`,
  )
  for (const kind of new Set(cases.map((one) => one.kind)))
    print(
      kind,
      scored.filter(({ one }) => one.kind === kind),
    )
  print('all', scored)
}
