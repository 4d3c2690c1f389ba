import { env, exports } from 'cloudflare:workers'

const ORIGIN = env.TEST_BASE_URL === '' ? 'http://cairn.test' : env.TEST_BASE_URL

/** Sends a request to the Worker in this runtime or, with TEST_BASE_URL set, to a running deployment. */
export function request(path: string, init: RequestInit = {}): Promise<Response> {
  const sent = new Request(new URL(path, ORIGIN), { redirect: 'manual', ...init })
  return env.TEST_BASE_URL === '' ? exports.default.fetch(sent) : fetch(sent)
}

/** Asks as a program does. */
export const postJson = (path: string, body: unknown): Promise<Response> =>
  request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** One question, alone. */
export const ask = (content: string, more: Readonly<Record<string, unknown>> = {}): Promise<Response> =>
  postJson('/api/ask', { messages: [{ role: 'user', content }], ...more })

/** Opens a page as a browser does. */
export const openPage = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  request(path, { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8', ...headers } })

/** Sends the form of a page as a browser does. */
export const postForm = (path: string, fields: readonly (readonly [string, string])[]): Promise<Response> =>
  request(path, {
    method: 'POST',
    headers: { Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  })
