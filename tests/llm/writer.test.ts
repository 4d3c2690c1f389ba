import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WriterFault } from '../../src/domain/writer-fault.ts'
import { createMemoryBudget } from '../../src/writing/llm/daily-budget.ts'
import type { WriteRequest } from '../../src/domain/ports.ts'
import * as upstream from '../fixtures/upstream/behaviours.ts'
import { FIRST, HALF, SECOND, SECRET } from '../fixtures/upstream/behaviours.ts'
import { makeLlm } from '../fixtures/upstream/make-writer.ts'
import { EVIDENCE, FALLBACK, INQUIRY, tell } from '../fixtures/upstream/pipeline.ts'
import { startUpstream, type Upstream } from '../fixtures/upstream/server.ts'
import { endingOf, openingOf, pieceOf, toData } from '../fixtures/upstream/wire.ts'

let server: Upstream
beforeAll(async () => {
  server = await startUpstream()
})
afterAll(() => server.close())
beforeEach(() => {
  server.received.length = 0
})

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const request = (signal: AbortSignal = new AbortController().signal): WriteRequest => ({
  inquiry: INQUIRY,
  evidence: EVIDENCE,
  signal,
  requestId: 'req_test',
  history: [],
})

async function faultOf(run: () => Promise<unknown>): Promise<WriterFault> {
  try {
    await run()
  } catch (error) {
    if (error instanceof WriterFault) return error
    throw error
  }
  throw new Error('No fault was thrown.')
}

describe('streaming', () => {
  it('passes pieces on as they come, and not at the end', async () => {
    const words = ['Robotics ', 'is ', 'one [1].']
    const read = words.map(() => Promise.withResolvers<void>())
    server.behave(async (response, api) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      for (const event of openingOf(api)) response.write(toData(event))
      for (const [index, word] of words.entries()) {
        response.write(toData(pieceOf(api, word)))
        // The next word is only sent once this one has been read: a writer that held it back would wait for ever.
        await read[index]?.promise
      }
      for (const event of endingOf(api, 'stop')) response.write(toData(event))
      response.end()
    })
    const { writer } = makeLlm({ baseUrl: server.baseUrl, api: 'chat' })
    const pieces: string[] = []
    for await (const piece of writer.write(request())) {
      if (piece.type !== 'text') continue
      read[pieces.length]?.resolve()
      pieces.push(piece.text)
    }
    expect(pieces).toEqual(words)
  })

  it('does not blame the model for a consumer that takes its time', async () => {
    server.behave(upstream.answers(`${FIRST} ${SECOND}`))
    const { writer, events } = makeLlm({ baseUrl: server.baseUrl, api: 'chat', environment: { OPENAI_NEXT_PIECE_MS: '50' } })
    let pieces = 0
    for await (const piece of writer.write(request())) {
      pieces += piece.type === 'text' ? 1 : 0
      if (pieces === 2) await pause(120)
    }
    expect(events[0]?.fault).toBeNull()
  })
})

describe('ending early', () => {
  it('ends the call when the reader leaves, and calls it no fault of the server', async () => {
    server.behave(upstream.neverEnds('on '))
    const reader = new AbortController()
    const { writer, events } = makeLlm({
      baseUrl: server.baseUrl,
      api: 'chat',
      environment: { OPENAI_BREAKER_FAULTS: '1', OPENAI_MAX_ANSWER_CHARACTERS: '50000' },
    })
    setTimeout(() => reader.abort(), 80)
    expect(await tell(writer, reader.signal)).toMatchObject({ fault: 'aborted', answer: '' })
    await server.received[0]?.closed
    expect(events[0]).toMatchObject({ fault: 'aborted' })

    server.behave(upstream.answers(FIRST))
    expect(await tell(writer)).toMatchObject({ answer: FIRST, fault: null })
  })

  it('makes no call for a reader who has left already', async () => {
    server.behave(upstream.answers(FIRST))
    const { writer } = makeLlm({ baseUrl: server.baseUrl, api: 'chat' })
    expect((await tell(writer, AbortSignal.abort())).fault).toBe('aborted')
    expect(server.received).toHaveLength(0)
  })

  it('ends the call when the consumer stops reading', async () => {
    server.behave(upstream.neverEnds('on '))
    const { writer, events } = makeLlm({ baseUrl: server.baseUrl, api: 'responses' })
    for await (const piece of writer.write(request())) if (piece.type === 'text') break
    await server.received[0]?.closed
    expect(events).toMatchObject([{ fault: 'aborted' }])
  })

  it('holds the total limit though pieces keep coming', async () => {
    server.behave(async (response, api) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      for (const event of openingOf(api)) response.write(toData(event))
      while (!response.destroyed) {
        response.write(toData(pieceOf(api, 'a ')))
        await pause(30)
      }
    })
    const { writer } = makeLlm({ baseUrl: server.baseUrl, api: 'chat', environment: { OPENAI_TOTAL_MS: '300' } })
    const started = Date.now()
    expect((await tell(writer)).fault).toBe('timeout')
    expect(Date.now() - started).toBeLessThan(800)
  })

  it('throws nothing but its own tag: no cause, no vendor words, no key', async () => {
    server.behave(upstream.refuses(401))
    const { writer } = makeLlm({ baseUrl: server.baseUrl, api: 'chat' })
    const fault = await faultOf(async () => {
      for await (const piece of writer.write(request())) expect(piece).toBeUndefined()
    })
    expect(fault).toMatchObject({ reason: 'upstream-error', status: 401 })
    expect(fault.cause).toBeUndefined()
    expect(`${String(fault)} ${fault.stack ?? ''} ${JSON.stringify(fault)}`).not.toContain(SECRET)
  })

  it('does not try again once a word was passed on', async () => {
    server.behave(upstream.failsAfter(HALF))
    const { writer } = makeLlm({ baseUrl: server.baseUrl, api: 'chat' })
    expect(await tell(writer)).toMatchObject({ answer: FALLBACK, fault: 'upstream-error' })
    expect(server.received).toHaveLength(1)
  })
})

describe('the breaker', () => {
  it('opens after faults in a row, lets one call try after the cool-down, and closes when that succeeds', async () => {
    let time = 1_000_000
    const { writer, events } = makeLlm({
      baseUrl: server.baseUrl,
      api: 'chat',
      now: () => time,
      environment: { OPENAI_BREAKER_FAULTS: '2', OPENAI_BREAKER_MS: '1000' },
    })
    server.behave(upstream.refuses(401))
    expect((await tell(writer)).fault).toBe('upstream-error')
    expect((await tell(writer)).fault).toBe('upstream-error')
    expect(await tell(writer)).toEqual({ answer: FALLBACK, by: 'embedded', fault: 'breaker-open' })
    expect(server.received).toHaveLength(2)
    expect(events[2]).toMatchObject({ fault: 'breaker-open', calls: 0, tokens: 0 })

    time += 1001
    server.behave(upstream.answers(FIRST))
    expect((await tell(writer)).answer).toBe(FIRST)
    expect((await tell(writer)).answer).toBe(FIRST)
  })

  it('does not open for readers who leave or for what a filter catches', async () => {
    const { writer } = makeLlm({ baseUrl: server.baseUrl, api: 'chat', environment: { OPENAI_BREAKER_FAULTS: '1' } })
    server.behave(upstream.refuses(400, {}, 'content_filter'))
    expect((await tell(writer)).fault).toBe('refused')
    server.behave(upstream.answers(FIRST, 'length'))
    expect((await tell(writer)).fault).toBe('endless')
    server.behave(upstream.answers(FIRST))
    expect((await tell(writer)).fault).toBeNull()
  })
})

describe('the budget', () => {
  it('counts what the server says, and makes no call when the day is spent', async () => {
    server.behave(upstream.answers(FIRST))
    const { writer, events } = makeLlm({ baseUrl: server.baseUrl, api: 'chat', environment: { OPENAI_DAILY_TOKENS: '4500' } })
    expect((await tell(writer)).fault).toBeNull()
    expect(events[0]).toMatchObject({ tokens: 960 })
    let told = await tell(writer)
    for (let again = 0; again < 5 && told.fault === null; again += 1) told = await tell(writer)
    expect(told).toEqual({ answer: FALLBACK, by: 'embedded', fault: 'budget-spent' })
    const calls = server.received.length
    await tell(writer)
    expect(server.received).toHaveLength(calls)
  })

  it('begins anew the next day', async () => {
    let time = Date.UTC(2026, 10, 21, 23, 59)
    const budget = createMemoryBudget({ tokensPerDay: 100, now: () => time })
    expect(await budget.reserve(80)).toBe(true)
    expect(await budget.reserve(30)).toBe(false)
    await budget.giveBack(20)
    expect(await budget.reserve(30)).toBe(true)
    time += 120_000
    expect(await budget.reserve(100)).toBe(true)
  })

  it('spends nothing when it cannot be counted', async () => {
    server.behave(upstream.answers(FIRST))
    const budget = { reserve: () => Promise.reject(new Error(SECRET)), giveBack: () => Promise.reject(new Error(SECRET)) }
    const { writer } = makeLlm({ baseUrl: server.baseUrl, api: 'chat', budget })
    expect(await tell(writer)).toMatchObject({ answer: FALLBACK, fault: 'budget-spent' })
    expect(server.received).toHaveLength(0)
  })
})

describe('what is sent', () => {
  it('speaks the Responses API without storing, and the chat API without fields that others refuse', async () => {
    server.behave(upstream.answers(FIRST))
    await tell(makeLlm({ baseUrl: server.baseUrl, api: 'responses' }).writer)
    await tell(makeLlm({ baseUrl: server.baseUrl, api: 'chat' }).writer)
    const [responses, chat] = server.received.map(({ path, body }) => ({ path, body: JSON.parse(body) as Record<string, unknown> }))
    expect(responses).toMatchObject({
      path: '/v1/responses',
      body: { model: 'test-model', stream: true, store: false, max_output_tokens: 2000, temperature: 0 },
    })
    expect(chat).toMatchObject({ path: '/v1/chat/completions', body: { model: 'test-model', stream: true, max_tokens: 2000 } })
    expect(chat?.body).not.toHaveProperty('store')
  })

  it('sends the key as a bearer token, and none where none is set', async () => {
    server.behave(upstream.answers(FIRST))
    await tell(makeLlm({ baseUrl: server.baseUrl, api: 'chat' }).writer)
    await tell(makeLlm({ baseUrl: server.baseUrl, api: 'chat', environment: { OPENAI_API_KEY: '' } }).writer)
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${SECRET}`, undefined])
  })

  it('keeps the query of the base address, as Azure wants it', async () => {
    server.behave(upstream.answers(FIRST))
    const baseUrl = `${server.baseUrl.replace('/v1', '/openai/deployments/one')}?api-version=2024-10-21`
    expect((await tell(makeLlm({ baseUrl, api: 'chat' }).writer)).answer).toBe(FIRST)
    expect(server.received[0]?.path).toBe('/openai/deployments/one/chat/completions?api-version=2024-10-21')
  })

  it('takes earlier turns as data and an id for the log', async () => {
    server.behave(upstream.answers(FIRST))
    const { writer, events } = makeLlm({ baseUrl: server.baseUrl, api: 'chat' })
    const withHistory: WriteRequest = {
      ...request(),
      history: [{ role: 'user', content: 'Tell me of Energy first.' }],
      requestId: 'req_7',
    }
    for await (const piece of writer.write(withHistory)) expect(piece.type).toBe('text')
    expect(server.received[0]?.body).toContain('> The reader said: Tell me of Energy first.')
    expect(events).toMatchObject([{ requestId: 'req_7', calls: 1, characters: FIRST.length }])
    expect(JSON.stringify(events)).not.toMatch(/Energy|Robotics/)
  })

  it('keeps rules and material in separate messages', async () => {
    server.behave(upstream.answers(FIRST))
    await tell(makeLlm({ baseUrl: server.baseUrl, api: 'chat' }).writer)
    const { messages } = JSON.parse(server.received[0]?.body ?? '{}') as { messages: { role: string; content: string }[] }
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(messages[0]?.content).not.toContain('What is Robotics?')
    expect(messages[1]?.content).toContain('What is Robotics?')
  })
})
