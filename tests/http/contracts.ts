import { expect } from 'vitest'
import { Answer } from '../../src/domain/answer.ts'
import { request } from './request.ts'

interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
}

/** RFC 9457 in every door: the media type, the fields, and nothing of a stack or a library. */
export async function expectProblem(response: Response, status: number, code: string): Promise<ProblemBody> {
  expect(response.status).toBe(status)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  const text = await response.text()
  expect(text).not.toMatch(/ZodError|TypeError|SyntaxError|\bat .*\.[jt]s:|node_modules/)
  const problem = JSON.parse(text) as ProblemBody
  expect(problem).toMatchObject({ type: `/problems/${code}`, status })
  expect(problem.title).not.toBe('')
  expect(problem.instance).toBe(response.headers.get('X-Request-Id'))
  return problem
}

/** A 422 that names the field and says in words what to do. */
export async function expectFault(response: Response, pointer: string, words: RegExp): Promise<void> {
  const { errors } = await expectProblem(response, 422, 'invalid-request')
  const fault = errors?.find((candidate) => candidate.pointer === pointer)
  expect(fault, `a fault at ${pointer} among ${JSON.stringify(errors)}`).toBeDefined()
  expect(fault?.detail).toMatch(words)
}

/** Any site may read the API; no credentials travel. */
export function expectCors(response: Response): void {
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull()
}

/** What every response carries. */
export function expectSecure(response: Response): void {
  const policy = response.headers.get('Content-Security-Policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(policy.match(/script-src [^;]*/)?.[0] ?? "script-src 'self'").toBe("script-src 'self'")
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
  expect(response.headers.get('X-Request-Id')).toMatch(/^[\w-]+$/)
  expect(response.headers.get('Set-Cookie')).toBeNull()
}

/** An answer keeps its promises: every marker has a source, every claim a quote that stands in its passage. */
export async function expectGrounded(response: Response): Promise<Answer> {
  expect(response.status).toBe(200)
  const answer = Answer.strict().parse(await response.json())
  const numbers = new Set(answer.sources.map(({ n }) => n))
  for (const [, n] of answer.answer.matchAll(/\[(\d+)\]/g)) expect(numbers.has(Number(n)), `source [${n}]`).toBe(true)
  const texts = new Map<number, string>()
  for (const { n, passageId } of answer.sources) {
    const passage = await request(`/api/passages/${passageId}`)
    texts.set(n, ((await passage.json()) as { text: string }).text)
  }
  for (const { citations } of answer.claims) {
    expect(citations.length).toBeGreaterThan(0)
    for (const { n, quote, start, end } of citations) expect(texts.get(n)?.slice(start, end)).toBe(quote)
  }
  return answer
}
