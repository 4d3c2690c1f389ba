import { parseArgs } from 'node:util'
import { createAdvisor } from '../advisor/create-advisor.ts'
import { Question } from '../domain/conversation.ts'
import type { Answer } from '../domain/answer.ts'
import { Audience, Locale } from '../domain/locale.ts'
import { collectAnswer } from '../http/collect-answer.ts'
import { compileIndex, isCompiled, readBuild, readModel } from './build-files.ts'
import { CommandError, runCommand } from './command-error.ts'
import { toTerminal } from './terminal-answer.ts'

const USAGE = 'Usage: npm run ask -- "What jobs are in Robotics?" [--audience learner|counselor|staff] [--locale en|es] [--json]'

const newId = (): string => crypto.randomUUID().replaceAll('-', '')

function ask(question: Question): Promise<Answer> {
  const { advise } = createAdvisor({ ...readBuild(), ...readModel(), newId, log: () => undefined })
  return collectAnswer(advise(question, { requestId: `req_${newId()}`, signal: new AbortController().signal }))
}

function readArguments(): { readonly question: Question; readonly asJson: boolean } {
  const { values, positionals } = parseCommandLine()
  const audience = Audience.safeParse(values.audience)
  const locale = Locale.optional().safeParse(values.locale)
  if (!audience.success || !locale.success) throw new CommandError(USAGE)
  const question = Question.safeParse({
    messages: [{ role: 'user', content: positionals.join(' ') }],
    audience: audience.data,
    ...(locale.data === undefined ? {} : { locale: locale.data }),
  })
  if (!question.success) throw new CommandError(USAGE)
  return { question: question.data, asJson: values.json }
}

function parseCommandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        audience: { type: 'string', default: 'learner' },
        locale: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
  } catch {
    throw new CommandError(USAGE)
  }
}

/** `npm run ask -- "…"`: the same answer as every other door, in a terminal, with its sources under it. */
await runCommand(async () => {
  const { question, asJson } = readArguments()
  if (!isCompiled()) compileIndex()
  const answer = await ask(question)
  console.log(asJson ? JSON.stringify(answer, null, 2) : toTerminal(answer))
})
