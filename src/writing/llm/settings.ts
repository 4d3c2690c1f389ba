import * as z from 'zod'
import { AppError } from '../../domain/errors.ts'

const DEFAULT_BASE_URL = 'https://api.openai.com/v1'
const DEFAULT_MODEL = 'gpt-5-mini'
const DAY_LIMIT = 1_000_000_000

/** A number in text, as environments have it, with bounds and a default. */
const amount = (minimum: number, maximum: number, standard: number) => z.coerce.number().int().min(minimum).max(maximum).default(standard)

const BaseUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) address, such as http://localhost:11434/v1' })
  .refine((text) => !URL.canParse(text) || (new URL(text).username === '' && new URL(text).password === ''), {
    error: 'must not hold a user name or password: put the key into OPENAI_API_KEY',
  })

const Environment = z.object({
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: BaseUrl.optional(),
  OPENAI_MODEL: z.string().min(1).max(200).optional(),
  OPENAI_JUDGE_MODEL: z.string().min(1).max(200).optional(),
  OPENAI_API: z.enum(['responses', 'chat']).optional(),
  OPENAI_MAX_OUTPUT_TOKENS: amount(50, 32_000, 2_000),
  OPENAI_MAX_ANSWER_CHARACTERS: amount(200, 50_000, 6_000),
  OPENAI_MAX_PROMPT_CHARACTERS: amount(4_000, 200_000, 24_000),
  OPENAI_FIRST_PIECE_MS: amount(10, 120_000, 15_000),
  OPENAI_NEXT_PIECE_MS: amount(10, 120_000, 10_000),
  OPENAI_TOTAL_MS: amount(10, 300_000, 45_000),
  OPENAI_JUDGE_MS: amount(10, 60_000, 8_000),
  OPENAI_DAILY_TOKENS: z.union([z.literal('unlimited'), amount(1, DAY_LIMIT, 2_000_000)]).default(2_000_000),
  OPENAI_BREAKER_FAULTS: amount(1, 100, 5),
  OPENAI_BREAKER_MS: amount(10, 3_600_000, 60_000),
})
type Environment = z.infer<typeof Environment>

/** What one deployment wants of its model. Made by `parseLlmSettings` only. */
export interface LlmSettings {
  /** Null for a server of one's own that asks for none. */
  readonly apiKey: string | null
  readonly baseUrl: string
  readonly model: string
  /** Null: no judge, and what the guard leaves open is replaced by the passage's words. */
  readonly judgeModel: string | null
  readonly api: 'responses' | 'chat'
  readonly limits: LlmLimits
  /** Null: not counted. For a model that costs nothing by the token. */
  readonly dailyTokens: number | null
  readonly breaker: { readonly faults: number; readonly coolDownMs: number }
}

export interface LlmLimits {
  readonly outputTokens: number
  readonly answerCharacters: number
  readonly promptCharacters: number
  /** From the question to the first word: what a reader waits before the embedded writer takes over. */
  readonly firstPieceMs: number
  readonly nextPieceMs: number
  /** The whole answer, a second try included. */
  readonly totalMs: number
  readonly judgeMs: number
}

/**
 * Reads the settings of the model from the environment. Null when neither a
 * key nor a server is set: then Cairn writes by itself.
 *
 * Blank values count as unset, because dashboards and `.env` files leave them
 * so. Throws an `invalid-config` error that names each bad field and never
 * shows a value: one of them is the key.
 */
export function parseLlmSettings(environment: Readonly<Record<string, unknown>>): LlmSettings | null {
  const parsed = Environment.safeParse(Object.fromEntries(Object.entries(environment).filter(([, value]) => !isBlank(value))))
  if (!parsed.success) throw invalid(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  const settings = parsed.data
  if (settings.OPENAI_API_KEY === undefined && settings.OPENAI_BASE_URL === undefined) return null
  return {
    ...toServer(settings),
    judgeModel: settings.OPENAI_JUDGE_MODEL ?? null,
    limits: toLimits(settings),
    dailyTokens: settings.OPENAI_DAILY_TOKENS === 'unlimited' ? null : settings.OPENAI_DAILY_TOKENS,
    breaker: { faults: settings.OPENAI_BREAKER_FAULTS, coolDownMs: settings.OPENAI_BREAKER_MS },
  }
}

/** Only OpenAI's own server has a model and an API that we can know beforehand. */
function toServer(settings: Environment): Pick<LlmSettings, 'apiKey' | 'baseUrl' | 'model' | 'api'> {
  const { OPENAI_API_KEY: apiKey = null, OPENAI_BASE_URL: baseUrl = DEFAULT_BASE_URL } = settings
  const official = new URL(baseUrl).hostname === 'api.openai.com'
  if (apiKey === null && official) throw invalid(['OPENAI_API_KEY: api.openai.com needs one'])
  const model = settings.OPENAI_MODEL ?? (official ? DEFAULT_MODEL : null)
  if (model === null) throw invalid(['OPENAI_MODEL: name a model of the server at OPENAI_BASE_URL'])
  return { apiKey, baseUrl, model, api: settings.OPENAI_API ?? (official ? 'responses' : 'chat') }
}

const toLimits = (settings: Environment): LlmLimits => ({
  outputTokens: settings.OPENAI_MAX_OUTPUT_TOKENS,
  answerCharacters: settings.OPENAI_MAX_ANSWER_CHARACTERS,
  promptCharacters: settings.OPENAI_MAX_PROMPT_CHARACTERS,
  firstPieceMs: settings.OPENAI_FIRST_PIECE_MS,
  nextPieceMs: settings.OPENAI_NEXT_PIECE_MS,
  totalMs: settings.OPENAI_TOTAL_MS,
  judgeMs: settings.OPENAI_JUDGE_MS,
})

const isBlank = (value: unknown): boolean => value === undefined || (typeof value === 'string' && value.trim() === '')

const invalid = (faults: readonly string[]): AppError =>
  new AppError({
    code: 'invalid-config',
    status: 500,
    title: `The configuration of the model is invalid. ${faults.join('; ')}.`,
    detail: faults.join('; '),
  })
