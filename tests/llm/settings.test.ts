import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/domain/errors.ts'
import { parseLlmSettings } from '../../src/writing/llm/settings.ts'

const KEY = 'sk-planted-5ecret-0123456789'

function problemOf(environment: Readonly<Record<string, string>>): AppError {
  try {
    parseLlmSettings(environment)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('The settings were accepted.')
}

describe('settings of the model', () => {
  it('are none without a key and without a server', () => {
    expect(parseLlmSettings({})).toBeNull()
    expect(parseLlmSettings({ OPENAI_API_KEY: ' ', OPENAI_BASE_URL: '', OPENAI_MODEL: 'gpt-5-mini' })).toBeNull()
  })

  it('need only a key for OpenAI', () => {
    expect(parseLlmSettings({ OPENAI_API_KEY: KEY })).toMatchObject({
      apiKey: KEY,
      baseUrl: 'https://api.openai.com/v1',
      api: 'responses',
      judgeModel: null,
      dailyTokens: 2_000_000,
    })
  })

  it.each([
    'http://localhost:11434/v1',
    'http://127.0.0.1:1234/v1',
    'https://vllm.example.org/v1/',
    'https://one.openai.azure.com/openai/v1',
  ])('need no key for a server at %s, and speak the chat API to it', (baseUrl) => {
    expect(parseLlmSettings({ OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: 'llama3.2' })).toMatchObject({
      apiKey: null,
      baseUrl,
      model: 'llama3.2',
      api: 'chat',
    })
  })

  it('take the API that is named', () => {
    expect(parseLlmSettings({ OPENAI_API_KEY: KEY, OPENAI_API: 'chat' })?.api).toBe('chat')
    expect(parseLlmSettings({ OPENAI_BASE_URL: 'http://localhost:1/v1', OPENAI_MODEL: 'm', OPENAI_API: 'responses' })?.api).toBe(
      'responses',
    )
  })

  it('read numbers from text, and "unlimited" for a model that costs nothing', () => {
    expect(parseLlmSettings({ OPENAI_API_KEY: KEY, OPENAI_TOTAL_MS: '20000', OPENAI_DAILY_TOKENS: 'unlimited' })).toMatchObject({
      limits: { totalMs: 20_000 },
      dailyTokens: null,
    })
    expect(parseLlmSettings({ OPENAI_API_KEY: KEY, OPENAI_DAILY_TOKENS: '5000' })?.dailyTokens).toBe(5000)
  })

  it.each([
    ['OPENAI_BASE_URL', { OPENAI_BASE_URL: 'localhost:11434', OPENAI_MODEL: 'm' }],
    ['OPENAI_BASE_URL', { OPENAI_BASE_URL: 'ftp://models.example.org', OPENAI_MODEL: 'm' }],
    ['OPENAI_BASE_URL', { OPENAI_BASE_URL: `https://me:${KEY}@models.example.org/v1`, OPENAI_MODEL: 'm' }],
    ['OPENAI_MODEL', { OPENAI_BASE_URL: 'http://localhost:11434/v1' }],
    ['OPENAI_API_KEY', { OPENAI_BASE_URL: 'https://api.openai.com/v1' }],
    ['OPENAI_API', { OPENAI_API_KEY: KEY, OPENAI_API: 'completions' }],
    ['OPENAI_TOTAL_MS', { OPENAI_API_KEY: KEY, OPENAI_TOTAL_MS: 'soon' }],
    ['OPENAI_DAILY_TOKENS', { OPENAI_API_KEY: KEY, OPENAI_DAILY_TOKENS: '-1' }],
  ])('name %s when it does not fit, and show no value', (field, environment) => {
    const problem = problemOf(environment)
    expect(problem).toMatchObject({ code: 'invalid-config' })
    expect(problem.detail).toContain(field)
    expect(`${problem.title} ${problem.detail ?? ''}`).not.toContain(KEY)
  })

  it('name all faults at once', () => {
    expect(problemOf({ OPENAI_API_KEY: KEY, OPENAI_API: 'x', OPENAI_TOTAL_MS: 'y' }).detail).toMatch(/OPENAI_API:.*OPENAI_TOTAL_MS:/)
  })
})
