import { createParser } from 'eventsource-parser'
import { type Answer, type Audience, type ChatEvent, type Locale, parseAnswer, parseChunk } from '../protocol.ts'
import type { Fault } from './turn.ts'

/** The service itself gives up after less. */
const WHOLE_ANSWER_MS = 60_000

export interface PastMessage {
  readonly role: 'user' | 'assistant'
  readonly text: string
}

export interface AnswerRequest {
  /** Where the service is, without a slash at the end. */
  readonly endpoint: string
  readonly messages: readonly PastMessage[]
  readonly audience: Audience
  /** Null leaves the choice to the language of the question. */
  readonly locale: Locale | null
  readonly signal: AbortSignal
  readonly fetch: typeof fetch
  /** A line on which nothing comes for so long is dead. The service says something every ten seconds. */
  readonly silenceMs: number
}

export type AnswerEvent = ChatEvent | { readonly type: 'answer'; readonly answer: Answer }

/** An answer that will not come, with a reason for which the widget has words. */
export class AnswerFault extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault)
    this.name = 'AnswerFault'
    this.fault = fault
  }
}

/**
 * Asks, and tells the answer as it comes.
 *
 * Some proxies break streams: they answer with another type, hold everything
 * back or cut the line. Then the same question goes to the door that answers
 * in one piece, and `answer` replaces what came so far. Ends with `finish`,
 * `error` or `answer`, or throws an `AnswerFault`; when the signal says stop,
 * it just ends.
 */
export async function* requestAnswer(request: AnswerRequest): AsyncGenerator<AnswerEvent> {
  let hasText = false
  try {
    for await (const event of readStream(request)) {
      yield event
      hasText ||= event.type === 'text'
      if (event.type === 'finish' || event.type === 'error') return
    }
  } catch (error) {
    if (error instanceof AnswerFault) throw error
  }
  if (request.signal.aborted) return
  yield* readWhole(request, hasText)
}

/** Throws a fault where another try makes no sense; ends early, or throws anything else, where the stream is of no use. */
async function* readStream(request: AnswerRequest): AsyncGenerator<ChatEvent> {
  const line = openLine(request.signal, request.silenceMs)
  try {
    const response = await post(request, '/api/chat', line.signal)
    if (response.status >= 400 && response.status < 500) throw new AnswerFault(faultOf(response.status))
    if (!response.ok || !isEventStream(response) || response.body === null) return
    for await (const data of readEvents(response.body)) {
      line.hear()
      const event = data === null ? null : parseChunk(data)
      if (event) yield event
    }
  } finally {
    line.close()
  }
}

/** A connection that ends when its reader says so or when nothing is heard on it for too long. */
function openLine(reader: AbortSignal, silenceMs: number) {
  const line = new AbortController()
  const hangUp = (): void => line.abort()
  reader.addEventListener('abort', hangUp)
  let silence = setTimeout(hangUp, silenceMs)
  return {
    signal: line.signal,
    hear: (): void => {
      clearTimeout(silence)
      silence = setTimeout(hangUp, silenceMs)
    },
    /** Leaving in the middle ends the work on the server too. */
    close: (): void => {
      clearTimeout(silence)
      reader.removeEventListener('abort', hangUp)
      hangUp()
    },
  }
}

const isEventStream = (response: Response): boolean => (response.headers.get('Content-Type') ?? '').startsWith('text/event-stream')

/** The data of each event, and null for bytes that brought none: they show that somebody is there. */
async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<string | null> {
  let found: string[] = []
  const parser = createParser({ onEvent: ({ data }) => void found.push(data) })
  const decoder = new TextDecoder()
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    parser.feed(decoder.decode(value, { stream: true }))
    yield null
    yield* found
    found = []
  }
}

async function* readWhole(request: AnswerRequest, hasText: boolean): AsyncGenerator<AnswerEvent> {
  const line = openLine(request.signal, WHOLE_ANSWER_MS)
  try {
    const response = await post(request, '/api/ask', line.signal)
    if (!response.ok) throw new AnswerFault(response.status < 500 ? faultOf(response.status) : 'failed')
    const answer = parseAnswer(await response.json())
    if (answer === null) throw new AnswerFault('failed')
    yield { type: 'answer', answer }
  } catch (error) {
    if (request.signal.aborted) return
    if (hasText) throw new AnswerFault('interrupted')
    throw error instanceof AnswerFault ? error : new AnswerFault('failed')
  } finally {
    line.close()
  }
}

const faultOf = (status: number): Fault => (status === 429 ? 'busy' : 'refused')

type Path = '/api/chat' | '/api/ask'

async function post(request: AnswerRequest, path: Path, signal: AbortSignal): Promise<Response> {
  const { endpoint, messages, audience, locale } = request
  const turns =
    path === '/api/ask'
      ? messages.map(({ role, text }) => ({ role, content: text }))
      : messages.map(({ role, text }) => ({ role, parts: [{ type: 'text', text }] }))
  try {
    return await request.fetch(endpoint + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ messages: turns, audience, ...(locale === null ? {} : { locale }) }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    })
  } catch (error) {
    if (signal.aborted) throw error
    throw new AnswerFault('unreachable')
  }
}
