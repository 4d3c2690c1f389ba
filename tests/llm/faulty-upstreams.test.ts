import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { SECRET } from '../fixtures/upstream/behaviours.ts'
import { CASES } from '../fixtures/upstream/cases.ts'
import { makeLlm } from '../fixtures/upstream/make-writer.ts'
import { FALLBACK, tell } from '../fixtures/upstream/pipeline.ts'
import { startUpstream, type Upstream } from '../fixtures/upstream/server.ts'
import type { Api } from '../fixtures/upstream/wire.ts'

let server: Upstream
const printed: unknown[][] = []

beforeAll(async () => {
  server = await startUpstream()
})
afterAll(() => server.close())
beforeEach(() => {
  server.received.length = 0
  printed.length = 0
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...words) => void printed.push(words))
})
afterEach(() => vi.restoreAllMocks())

describe.each<Api>(['chat', 'responses'])('a faulty upstream, %s API', (api) => {
  it.each(Object.entries(CASES))('%s: still ends in a checked answer', async (_, { meet, fault, answer, calls, environment = {} }) => {
    server.behave(...meet)
    const { writer, events } = makeLlm({ baseUrl: server.baseUrl, api, environment })

    const told = await tell(writer)

    expect(told).toEqual({ answer, by: answer === FALLBACK ? 'embedded' : 'test-model', fault })
    expect(server.received).toHaveLength(calls)
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ use: 'write', fault, calls, prompt: expect.stringMatching(/^answer@\d+$/) })
    expect(JSON.stringify([events, told])).not.toContain(SECRET)
    expect(printed).toEqual([])
  })

  it('a refused connection: still ends in a checked answer', async () => {
    const { writer, events } = makeLlm({ baseUrl: 'http://127.0.0.1:1/v1', api })
    expect(await tell(writer)).toEqual({ answer: FALLBACK, by: 'embedded', fault: 'unreachable' })
    expect(events[0]).toMatchObject({ fault: 'unreachable', calls: 2, tokens: 0 })
    expect(printed).toEqual([])
  })
})
