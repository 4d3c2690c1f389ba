import { describe, expect, it } from 'vitest'
import { ANSWER } from './answer.fixture.ts'
import { type AnswerEvent, AnswerFault, type AnswerRequest, requestAnswer } from './request-answer.ts'

type Door = (init: RequestInit) => Response | Promise<Response>

const EVENT_STREAM = { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } }
const TEXT = { type: 'text-delta', id: 'answer', delta: 'Robotics' }
const FINISH = { type: 'finish', messageMetadata: { id: 'ans_1', locale: 'en' } }
const toLines = (...chunks: readonly unknown[]): string => chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('')
const stream = (...chunks: readonly unknown[]): Response => new Response(toLines(...chunks), EVENT_STREAM)
const whole = (): Response => Response.json(ANSWER)
const unreachable = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'))

interface Heard {
  readonly events: readonly AnswerEvent[]
  readonly fault: unknown
  readonly asked: readonly string[]
  readonly bodies: readonly unknown[]
}

async function listen(doors: { readonly chat: Door; readonly ask: Door }, more: Partial<AnswerRequest> = {}): Promise<Heard> {
  const asked: string[] = []
  const bodies: unknown[] = []
  const events: AnswerEvent[] = []
  const request: AnswerRequest = {
    endpoint: 'https://cairn.test',
    messages: [{ role: 'user', text: 'What is Robotics?' }],
    audience: 'learner',
    locale: null,
    signal: new AbortController().signal,
    silenceMs: 200,
    fetch: async (url, init = {}) => {
      if (typeof url !== 'string' || typeof init.body !== 'string') throw new Error('An address and a text were promised.')
      const path = url.replace('https://cairn.test/api/', '')
      asked.push(path)
      bodies.push(JSON.parse(init.body))
      return path === 'chat' ? doors.chat(init) : doors.ask(init)
    },
    ...more,
  }
  try {
    for await (const event of requestAnswer(request)) events.push(event)
    return { events, fault: null, asked, bodies }
  } catch (error) {
    return { events, fault: error instanceof AnswerFault ? error.fault : error, asked, bodies }
  }
}

/** A body that says something and then either breaks or falls silent. */
const cutOff = (end: 'break' | 'silence') => (init: RequestInit) => {
  let pulls = 0
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => init.signal?.addEventListener('abort', () => controller.error(new DOMException('Aborted', 'AbortError'))),
    pull: async (controller) => {
      pulls += 1
      if (pulls === 1) controller.enqueue(new TextEncoder().encode(toLines(TEXT)))
      else if (end === 'break') controller.error(new TypeError('network error'))
      else await new Promise(() => undefined)
    },
  })
  return new Response(body, EVENT_STREAM)
}

describe('a stream that holds', () => {
  it('tells the answer as it comes, from one request', async () => {
    const { events, asked, bodies } = await listen({ chat: () => stream({ type: 'start' }, TEXT, FINISH), ask: whole })
    expect(events).toEqual([
      { type: 'text', text: 'Robotics' },
      { type: 'finish', id: 'ans_1', locale: 'en' },
    ])
    expect(asked).toEqual(['chat'])
    expect(bodies).toEqual([{ messages: [{ role: 'user', parts: [{ type: 'text', text: 'What is Robotics?' }] }], audience: 'learner' }])
  })

  it('is read however the line cuts it up, comments and letters of several bytes included', async () => {
    const bytes = new TextEncoder().encode(`: keep-alive\n\n${toLines({ ...TEXT, delta: '¿Robótica?' }, FINISH)}`)
    const pieces = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const { events } = await listen({ chat: () => new Response(pieces, EVENT_STREAM), ask: whole })
    expect(events[0]).toEqual({ type: 'text', text: '¿Robótica?' })
    expect(events).toHaveLength(2)
  })

  it('says a fault of the service in no words but ours', async () => {
    const { events, asked } = await listen({ chat: () => stream(TEXT, { type: 'error', errorText: 'vendor' }), ask: whole })
    expect(events.at(-1)).toEqual({ type: 'error' })
    expect(asked).toEqual(['chat'])
  })
})

describe('a proxy that breaks streams', () => {
  const BROKEN: Readonly<Record<string, Door>> = {
    'answers with JSON instead': () => Response.json({ data: toLines(TEXT, FINISH) }),
    'answers with a page of its own': () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }),
    'cuts the line cleanly': () => stream(TEXT),
    'lets nothing through': () => new Response('', EVENT_STREAM),
    'spoils the lines': () => new Response('data: {"type":"text-del\n\ndata: \n\n', EVENT_STREAM),
    'cannot reach the service': () => new Response('Bad gateway', { status: 502 }),
    'breaks the line in the middle': cutOff('break'),
    'holds the line and says nothing more': cutOff('silence'),
  }
  it.each(Object.entries(BROKEN))('gets asked for the answer in one piece: it %s', async (_, chat) => {
    const { events, fault, asked, bodies } = await listen({ chat, ask: whole })
    expect(fault).toBeNull()
    expect(asked).toEqual(['chat', 'ask'])
    expect(events.at(-1)).toEqual({ type: 'answer', answer: ANSWER })
    expect(bodies[1]).toEqual({ messages: [{ role: 'user', content: 'What is Robotics?' }], audience: 'learner' })
  })
})

describe('an answer that does not come', () => {
  const FAULTS: readonly (readonly [string, Door, Door, string, readonly string[]])[] = [
    ['nobody is reached', unreachable, whole, 'unreachable', ['chat']],
    ['too many ask', () => new Response('', { status: 429 }), whole, 'busy', ['chat']],
    ['the question is refused', () => new Response('', { status: 422 }), whole, 'refused', ['chat']],
    ['both doors are broken', () => new Response('', { status: 500 }), () => new Response('', { status: 500 }), 'failed', ['chat', 'ask']],
    ['the other door speaks nonsense', () => stream(), () => new Response('<html>'), 'failed', ['chat', 'ask']],
    ['the service goes away in the middle', cutOff('break'), unreachable, 'interrupted', ['chat', 'ask']],
    ['the line dies in the middle', cutOff('silence'), () => Response.json({}), 'interrupted', ['chat', 'ask']],
  ]
  it.each(FAULTS)('has a reason that we have words for: %s', async (_, chat, ask, reason, doors) => {
    const { fault, asked } = await listen({ chat, ask })
    expect(fault).toBe(reason)
    expect(asked).toEqual(doors)
  })
})

describe('a reader who stops', () => {
  it('ends the request and starts no other', async () => {
    const reader = new AbortController()
    let signal: AbortSignal | null | undefined
    const chat: Door = (init) => {
      signal = init.signal
      setTimeout(() => reader.abort(), 10)
      return cutOff('silence')(init)
    }
    const { fault, asked } = await listen({ chat, ask: whole }, { signal: reader.signal, silenceMs: 5000 })
    expect(signal?.aborted).toBe(true)
    expect(fault).toBeNull()
    expect(asked).toEqual(['chat'])
  })
})
