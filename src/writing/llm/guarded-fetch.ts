import { WriterFault } from '../../domain/writer-fault.ts'
import type { LlmSettings } from './settings.ts'

/** A full answer in the wordier of the two formats is about 2 MB; a reasoning model's events can double it. */
const MAX_BODY_BYTES = 8 * 1024 * 1024
/** One event. The longest real one repeats the whole answer with its prompt. */
const MAX_LINE_BYTES = 1024 * 1024
/** Enough to see a content filter's code. */
const MAX_ERROR_BYTES = 64 * 1024

const LINE_FEED = 0x0a
const AZURE = /\.(openai\.azure|cognitiveservices\.azure|services\.ai\.azure)\.com$/

type Fetch = typeof globalThis.fetch
type Upstream = Pick<LlmSettings, 'apiKey' | 'baseUrl'>

/**
 * `fetch` for a server that may answer anything: sends the key as the server
 * wants it, follows no redirect (the key must not travel), takes only the
 * content type that was asked for, and ends a body that grows without end.
 * Faults come out as `WriterFault`.
 */
export function createGuardedFetch({ apiKey, baseUrl }: Upstream, fetch: Fetch): Fetch {
  const { search } = new URL(baseUrl)
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    url.search = search
    const response = await fetch(url, { ...init, headers: toHeaders(init?.headers, apiKey, url), redirect: 'manual' })
    if (response.status >= 300 && response.status < 400)
      return refuse(response, new WriterFault({ reason: 'upstream-error', status: response.status }))
    if (!response.ok) return limitBody(response, MAX_ERROR_BYTES, new WriterFault({ reason: 'upstream-error', status: response.status }))
    const wanted = isStreaming(init?.body) ? 'text/event-stream' : 'application/json'
    if (!(response.headers.get('content-type') ?? '').toLowerCase().startsWith(wanted))
      return refuse(response, new WriterFault({ reason: 'malformed', status: response.status }))
    return limitBody(response, MAX_BODY_BYTES, new WriterFault({ reason: 'endless', status: response.status }))
  }
}

/** Azure reads `api-key`; the SDK would send a key even where none is set. */
function toHeaders(given: RequestInit['headers'], apiKey: string | null, url: URL): Headers {
  const headers = new Headers(given)
  if (apiKey === null || AZURE.test(url.hostname)) headers.delete('authorization')
  if (apiKey !== null && AZURE.test(url.hostname)) headers.set('api-key', apiKey)
  return headers
}

/** The SDK writes the body, so it is text with this field or without. */
const isStreaming = (body: unknown): boolean => typeof body === 'string' && body.includes('"stream":true')

async function refuse(response: Response, fault: WriterFault): Promise<never> {
  await response.body?.cancel().catch(() => undefined)
  throw fault
}

function limitBody(response: Response, maxBytes: number, fault: WriterFault): Response {
  if (response.body === null) return response
  let bytes = 0
  let lineBytes = 0
  const limited = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength
        const lastLine = chunk.lastIndexOf(LINE_FEED)
        lineBytes = lastLine === -1 ? lineBytes + chunk.byteLength : chunk.byteLength - lastLine - 1
        if (bytes > maxBytes || lineBytes > MAX_LINE_BYTES) throw fault
        controller.enqueue(chunk)
      },
    }),
  )
  return new Response(limited, { status: response.status, statusText: response.statusText, headers: response.headers })
}
