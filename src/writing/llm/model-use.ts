import type { LanguageModel } from 'ai'
import { type ModelLogEvent, WriterFault, type WriterFaultReason } from '../../domain/writer-fault.ts'
import type { Breaker, Permit } from './breaker.ts'
import type { DailyBudget } from './daily-budget.ts'
import { type FilledPrompt, nameOf, type Prompt } from './prompt.ts'
import type { LlmSettings } from './settings.ts'

/** What writer and judge are made of. */
export interface ModelDependencies {
  readonly model: LanguageModel
  readonly settings: LlmSettings
  readonly prompt: Prompt
  readonly breaker: Breaker
  readonly budget: DailyBudget
  readonly log: (event: ModelLogEvent) => void
  readonly now: () => number
}

interface UseRequest {
  readonly use: ModelLogEvent['use']
  readonly modelId: string
  readonly requestId: string | null
  readonly filled: FilledPrompt
}

/** Filled in while the model is used; logged when it is over. */
export interface Meter {
  calls: number
  characters: number
  firstPieceMs: number | null
  /** Null until the server says. */
  tokens: number | null
}

/** What a server says that a call took; some say nothing. */
export interface Usage {
  readonly inputTokens: number | undefined
  readonly outputTokens: number | undefined
}

export function meterTokens(meter: Meter, { inputTokens, outputTokens }: Usage): void {
  if (inputTokens !== undefined && outputTokens !== undefined) meter.tokens = (meter.tokens ?? 0) + inputTokens + outputTokens
}

export interface ModelUse {
  readonly meter: Meter
  readonly startedAt: number
  /** Settles breaker and budget and writes the log line. Never throws. */
  readonly close: (fault: WriterFault | null) => Promise<void>
}

/**
 * Faults that speak against the server. The others would let a reader open the
 * breaker for all: by leaving, by words that a filter catches, by asking for an
 * answer without end.
 */
const COUNTED: ReadonlySet<WriterFaultReason> = new Set([
  'rate-limited',
  'upstream-error',
  'unreachable',
  'timeout',
  'cut-off',
  'malformed',
  'empty',
])

const CHARACTERS_PER_TOKEN = 4

/** Asks breaker and budget for one use of the model. Throws `breaker-open` or `budget-spent`, logged. */
export async function openUse(dependencies: ModelDependencies, request: UseRequest): Promise<ModelUse> {
  const { breaker, budget, settings, now } = dependencies
  const startedAt = now()
  const meter: Meter = { calls: 0, characters: 0, firstPieceMs: null, tokens: null }
  const estimate =
    Math.ceil((request.filled.rules.length + request.filled.material.length) / CHARACTERS_PER_TOKEN) + settings.limits.outputTokens
  const report = (fault: WriterFault | null, tokens: number): void =>
    writeLog(dependencies, { request, meter, fault, tokens, totalMs: now() - startedAt })

  const deny = (reason: WriterFaultReason): WriterFault => {
    const fault = new WriterFault({ reason })
    report(fault, 0)
    return fault
  }
  const permit = breaker.admit()
  if (permit === null) throw deny('breaker-open')
  // A budget that cannot be counted is not spent: this guards money.
  if (!(await budget.reserve(estimate).catch(() => false))) {
    permit.settle('neither')
    throw deny('budget-spent')
  }
  return {
    meter,
    startedAt,
    close: async (fault) => {
      settlePermit(permit, fault)
      const tokens = meter.tokens ?? (isUnbilled(fault, meter) ? 0 : estimate)
      await budget.giveBack(estimate - tokens).catch(() => undefined)
      report(fault, tokens)
    },
  }
}

function settlePermit(permit: Permit, fault: WriterFault | null): void {
  if (fault === null) return permit.settle('success')
  return permit.settle(COUNTED.has(fault.reason) ? 'fault' : 'neither')
}

/** Refused or never reached: nothing was made. Of anything else that ended early the price is unknown, and the estimate stays spent. */
const isUnbilled = (fault: WriterFault | null, meter: Meter): boolean =>
  meter.calls === 0 || fault?.reason === 'unreachable' || (fault?.status ?? 0) >= 400

interface LogRequest {
  readonly request: UseRequest
  readonly meter: Meter
  readonly fault: WriterFault | null
  readonly tokens: number
  readonly totalMs: number
}

function writeLog({ log, prompt }: ModelDependencies, { request, meter, fault, tokens, totalMs }: LogRequest): void {
  const { calls, characters, firstPieceMs } = meter
  log({
    type: 'model-call',
    requestId: request.requestId,
    use: request.use,
    model: request.modelId,
    prompt: nameOf(prompt),
    fault: fault?.reason ?? null,
    status: fault?.status ?? null,
    calls,
    tokens,
    characters,
    firstPieceMs,
    totalMs,
  })
}
