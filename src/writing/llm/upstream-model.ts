import { createOpenAI } from '@ai-sdk/openai'
import { extractReasoningMiddleware, type LanguageModel, wrapLanguageModel } from 'ai'
import { createGuardedFetch } from './guarded-fetch.ts'
import type { ModelDependencies } from './model-use.ts'
import type { FilledPrompt } from './prompt.ts'
import type { LlmSettings } from './settings.ts'
import type { Stop } from './stop.ts'

/**
 * `store: false`: the Responses API keeps answers for 30 days by default, and
 * minors ask here. Chat servers keep nothing by default, and some refuse a
 * field that they do not know.
 */
const toProviderOptions = ({ api }: Pick<LlmSettings, 'api'>): { readonly openai: Readonly<Record<string, boolean>> } =>
  api === 'responses' ? { openai: { store: false } } : { openai: {} }

interface CallOptions {
  readonly dependencies: Pick<ModelDependencies, 'model' | 'settings'>
  readonly filled: FilledPrompt
  readonly stop: Stop
}

/** What the SDK is told about every call, the writer's and the judge's. Retries are ours to count. */
export const toModelCall = ({ dependencies: { model, settings }, filled, stop }: CallOptions) => ({
  model,
  instructions: filled.rules,
  prompt: filled.material,
  maxOutputTokens: settings.limits.outputTokens,
  temperature: 0,
  maxRetries: 0,
  abortSignal: stop.signal,
  providerOptions: toProviderOptions(settings),
})

/**
 * A model behind either OpenAI API. The thoughts that small open models write
 * into their answer as `<think>` are taken out.
 */
export function createUpstreamModel(settings: LlmSettings, modelId: string, fetch: typeof globalThis.fetch): LanguageModel {
  // The SDK would write its warnings to the console, past our log and its allow-list.
  globalThis.AI_SDK_LOG_WARNINGS = false
  const { origin, pathname } = new URL(settings.baseUrl)
  const provider = createOpenAI({
    // Both always set: the SDK would else look into the environment for them.
    apiKey: settings.apiKey ?? 'none',
    baseURL: `${origin}${pathname}`,
    fetch: createGuardedFetch(settings, fetch),
  })
  const model = settings.api === 'responses' ? provider.responses(modelId) : provider.chat(modelId)
  return wrapLanguageModel({ model, middleware: extractReasoningMiddleware({ tagName: 'think' }) })
}
