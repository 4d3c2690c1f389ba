import { generateText, NoObjectGeneratedError, Output } from 'ai'
import * as z from 'zod'
import type { Judge, JudgeItem, JudgeVerdict } from '../../domain/judge.ts'
import { WriterFault } from '../../domain/writer-fault.ts'
import { toFault } from './fault.ts'
import { meterTokens, type ModelDependencies, type ModelUse, openUse } from './model-use.ts'
import { type FilledPrompt, fillPrompt, requireInputs } from './prompt.ts'
import { createFence, quote, quoteLine } from './quote.ts'
import { createStop, type Stop } from './stop.ts'
import { toModelCall } from './upstream-model.ts'

const Verdicts = z.object({ verdicts: z.array(z.object({ item: z.number(), supported: z.boolean() })) })
type Verdicts = z.infer<typeof Verdicts>

/** Ends of servers that know no schemas: they refuse the request for one. */
const NO_SCHEMA_STATUS: ReadonlySet<number> = new Set([400, 404, 415, 422, 501])

/**
 * A judge that asks a model, once per answer for all open claims together.
 *
 * Fails closed and never throws: no verdict, two verdicts for one item, a late
 * or a broken answer all read "unsupported". Servers that cannot hold an
 * answer to a schema are asked again without one, and then no more with one;
 * their JSON is parsed as strictly.
 */
export function createLlmJudge(dependencies: ModelDependencies): Judge {
  requireInputs(dependencies.prompt, ['fence', 'items'])
  const { settings } = dependencies
  const server = { knowsSchemas: true }
  return async ({ items, signal }) => {
    const none = items.map((): JudgeVerdict => 'unsupported')
    if (items.length === 0 || signal.aborted) return none
    const filled = toPrompt(dependencies, items)
    let use: ModelUse | null = null
    const stop = createStop({ signal, totalMs: settings.limits.judgeMs })
    let fault: WriterFault | null = null
    try {
      use = await openUse(dependencies, { use: 'judge', modelId: settings.judgeModel ?? settings.model, requestId: null, filled })
      return toVerdicts(await ask({ dependencies, filled, stop, use, server }), items.length)
    } catch (error) {
      fault = toFault(error)
      return none
    } finally {
      stop.dispose()
      await use?.close(fault)
    }
  }
}

function toPrompt({ prompt, settings }: ModelDependencies, items: readonly JudgeItem[]): FilledPrompt {
  const fence = createFence()
  const blocks = items.map((item, index) => toBlock(item, index + 1, fence))
  let room = settings.limits.promptCharacters
  // What does not fit is not asked about, and so stays unsupported.
  const fitting = blocks.filter((block) => (room -= block.length) > 0)
  return fillPrompt(prompt, { fence, items: fitting.join('\n\n') })
}

const toBlock = ({ claim, context, passages }: JudgeItem, number: number, fence: string): string =>
  [
    `<item-${fence} number="${number}">`,
    `Before it: ${quoteLine(context) || '(nothing)'}`,
    `Statement: ${quoteLine(claim)}`,
    ...passages.map(({ n, title, text }) => `Passage ${n}, ${quoteLine(title)}: ${quote(text)}`),
    `</item-${fence}>`,
  ].join('\n')

interface AskOptions {
  readonly dependencies: ModelDependencies
  readonly filled: FilledPrompt
  readonly stop: Stop
  readonly use: ModelUse
  readonly server: { knowsSchemas: boolean }
}

async function ask(options: AskOptions): Promise<Verdicts> {
  const { server } = options
  if (!server.knowsSchemas) return askPlainly(options)
  try {
    return await askWithSchema(options)
  } catch (error) {
    // The server heard the wish and did as it liked: its words may hold the JSON all the same.
    if (NoObjectGeneratedError.isInstance(error)) return parseVerdicts(error.text ?? '')
    const { status } = toFault(error)
    if (status === null || !NO_SCHEMA_STATUS.has(status)) throw error
    const verdicts = await askPlainly(options)
    server.knowsSchemas = false
    return verdicts
  }
}

async function askWithSchema(options: AskOptions): Promise<Verdicts> {
  const call = async (): Promise<Verdicts> => {
    const { output, usage } = await generateText({ ...toCall(options), output: Output.object({ schema: Verdicts, name: 'verdicts' }) })
    meterTokens(options.use.meter, usage)
    return output
  }
  return options.stop.race(call(), options.dependencies.settings.limits.judgeMs)
}

async function askPlainly(options: AskOptions): Promise<Verdicts> {
  const call = async (): Promise<Verdicts> => {
    const { text, usage } = await generateText(toCall(options))
    meterTokens(options.use.meter, usage)
    return parseVerdicts(text)
  }
  return options.stop.race(call(), options.dependencies.settings.limits.judgeMs)
}

function toCall(options: AskOptions) {
  options.use.meter.calls += 1
  return toModelCall(options)
}

/** JSON, alone or in one code fence; anything more is not what was asked for. */
function parseVerdicts(text: string): Verdicts {
  const [, inside = text] = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(text) ?? []
  let json: unknown
  try {
    json = JSON.parse(inside)
  } catch {
    throw new WriterFault({ reason: 'malformed' })
  }
  const parsed = z.strictObject(Verdicts.shape).safeParse(json)
  if (!parsed.success) throw new WriterFault({ reason: 'malformed' })
  return parsed.data
}

/** One clear yes for an item frees it; a contradiction does not. */
function toVerdicts({ verdicts }: Verdicts, count: number): JudgeVerdict[] {
  return Array.from({ length: count }, (_, index) => {
    const said = verdicts.filter(({ item }) => item === index + 1)
    return said.length === 1 && said[0]?.supported === true ? 'supported' : 'unsupported'
  })
}
