import type { Judge } from '../../domain/judge.ts'
import type { Writer } from '../../domain/ports.ts'
import type { ModelLogEvent } from '../../domain/writer-fault.ts'
import { type Breaker, createBreaker } from './breaker.ts'
import { createMemoryBudget, type DailyBudget } from './daily-budget.ts'
import { createLlmJudge } from './judge.ts'
import { createLlmWriter } from './llm-writer.ts'
import { parsePrompt } from './prompt.ts'
import type { LlmSettings } from './settings.ts'
import { createUpstreamModel } from './upstream-model.ts'

export interface LlmOptions {
  readonly settings: LlmSettings
  /** The texts of `prompts/answer.md` and `prompts/judge.md`: Worker and Node load files each in their own way. */
  readonly prompts: { readonly answer: string; readonly judge: string }
  readonly log: (event: ModelLogEvent) => void
  readonly now: () => number
  readonly fetch: typeof globalThis.fetch
  /** Null: counted in memory. */
  readonly budget: DailyBudget | null
}

export interface Llm {
  readonly writer: Writer
  /** Null when no judge model is set. */
  readonly judge: Judge | null
}

/**
 * Writer and judge of one server. They share the bill and not the breaker: a
 * model that cannot judge in JSON may write well. Make it once and keep it:
 * the breakers' memory is in it.
 */
export function createLlm({ settings, prompts, log, now, fetch, budget }: LlmOptions): Llm {
  const shared = {
    settings,
    budget: budget ?? createMemoryBudget({ tokensPerDay: settings.dailyTokens, now }),
    log,
    now,
  }
  const newBreaker = (): Breaker => createBreaker({ ...settings.breaker, now })
  const writer = createLlmWriter({
    ...shared,
    breaker: newBreaker(),
    model: createUpstreamModel(settings, settings.model, fetch),
    prompt: parsePrompt(prompts.answer),
  })
  if (settings.judgeModel === null) return { writer, judge: null }
  const judge = createLlmJudge({
    ...shared,
    breaker: newBreaker(),
    model: createUpstreamModel(settings, settings.judgeModel, fetch),
    prompt: parsePrompt(prompts.judge),
  })
  return { writer, judge }
}
