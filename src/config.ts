import * as z from 'zod'
import { type LlmSettings, parseLlmSettings } from './writing/llm/settings.ts'

/** What a deployment may set. Nothing is needed: without a model the embedded writer answers. */
export interface Config {
  /** The language model that writes; null when none is set. */
  readonly model: LlmSettings | null
}

/** Reads vars and secrets. Fails with the names of the fields, never with their values: a secret may be one of them. */
export function parseConfig(env: unknown): Config {
  return { model: parseLlmSettings(z.record(z.string(), z.unknown()).parse(env ?? {})) }
}
