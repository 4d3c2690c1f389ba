import * as z from 'zod'
import { AppError } from './domain/errors.ts'

/** What a deployment may set. Nothing is needed: without a key the embedded writer answers. */
export const Config = z.object({
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  OPENAI_MODEL: z.string().min(1).optional(),
  OPENAI_API: z.enum(['responses', 'chat']).optional(),
})
export type Config = z.infer<typeof Config>

/** Reads vars and secrets. Fails with the names of the fields, never with their values: a secret may be one of them. */
export function parseConfig(env: unknown): Config {
  const parsed = Config.safeParse(env)
  if (parsed.success) return parsed.data
  const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', ')
  throw new AppError({ code: 'invalid-config', status: 500, title: `Invalid settings: ${fields}`, cause: parsed.error })
}
