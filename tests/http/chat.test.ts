import { DefaultChatTransport, readUIMessageStream, type UIMessage } from 'ai'
import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/domain/answer.ts'
import type { Question } from '../../src/domain/conversation.ts'
import type { Advise, AdviseEvent, AdviseOptions } from '../../src/domain/ports.ts'
import type { AppEnv } from '../../src/http/factory.ts'
import type { DoorEvent } from '../../src/http/log.ts'
import { problemResponse, toProblem } from '../../src/http/problem.ts'
import { chatRoutes } from '../../src/http/routes/chat.ts'

const SOURCE: Answer['sources'][number] = {
  n: 1,
  passageId: 'sub-cluster/robotics',
  title: 'Robotics',
  url: '/passages/sub-cluster/robotics',
  status: 'current',
  date: '2025-09',
  document: 'Crosswalk workbooks',
  publisher: 'Advance CTE',
  hash: 'db4affe6d98b435e',
}
const CLAIM: Answer['claims'][number] = {
  text: 'Robotics is a Sub-Cluster.',
  citations: [{ n: 1, quote: 'Robotics is a Sub-Cluster', start: 0, end: 25 }],
}
const SECOND: Answer['claims'][number] = {
  text: 'It has five jobs.',
  citations: [{ n: 1, quote: '5 occupations', start: 30, end: 43 }],
  replaced: true,
}
const ANSWER: Answer = {
  id: 'ans_1',
  outcome: 'answered',
  locale: 'en',
  answer: 'Robotics is a Sub-Cluster [1]. It has five jobs [1].',
  claims: [CLAIM, SECOND],
  sources: [SOURCE],
  followUps: ['Which jobs?'],
  writer: 'embedded',
  grounding: { claims: 2, supported: 1, reattributed: 0, replaced: 1, withheld: 0 },
}
const EVENTS: readonly AdviseEvent[] = [
  { type: 'search-start' },
  { type: 'evidence-found', passages: 7 },
  { type: 'check-start' },
  { type: 'source-found', source: SOURCE },
  { type: 'answer-delta', text: 'Robotics is a Sub-Cluster [1].' },
  { type: 'claim-found', claim: CLAIM },
  { type: 'answer-delta', text: ' It has five jobs [1].' },
  { type: 'claim-found', claim: SECOND },
  { type: 'answer-end', answer: ANSWER },
]

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

interface Bench {
  readonly app: Hono<AppEnv>
  readonly questions: Question[]
  readonly logged: DoorEvent[]
  readonly options: AdviseOptions[]
}

function make(run: (options: AdviseOptions) => AsyncGenerator<AdviseEvent>): Bench {
  const bench = { questions: [] as Question[], logged: [] as DoorEvent[], options: [] as AdviseOptions[] }
  const advise: Advise = (question, options) => {
    bench.questions.push(question)
    bench.options.push(options)
    return run(options)
  }
  const app = new Hono<AppEnv>()
    .use(requestId())
    .route('/api', chatRoutes({ advise, newId: () => 'test', log: (event) => bench.logged.push(event) }))
    .onError((error, c) => problemResponse(toProblem(error, c.get('requestId'))))
  return { app, ...bench }
}

async function* replay(events: readonly AdviseEvent[], gapMs = 0): AsyncGenerator<AdviseEvent> {
  for (const event of events) {
    if (gapMs > 0) await pause(gapMs)
    yield event
  }
}

const answering = (): Bench => make(() => replay(EVENTS))

const ask = (text: string, role: UIMessage['role'] = 'user'): UIMessage => ({ id: 'm1', role, parts: [{ type: 'text', text }] })

const post = (app: Hono<AppEnv>, body: unknown, signal: AbortSignal | null = null) =>
  app.request('/api/chat', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal })

const postQuestion = (app: Hono<AppEnv>, signal: AbortSignal | null = null) =>
  post(app, { id: 'c1', messages: [ask('What is Robotics?')], trigger: 'submit-message' }, signal)

interface Chunk {
  readonly type: string
  readonly [field: string]: unknown
}

const toChunkList = (text: string): Chunk[] =>
  text
    .split('\n\n')
    .filter((event) => event.startsWith('data: {'))
    .map((event) => JSON.parse(event.slice('data: '.length)) as Chunk)

describe('the stream', () => {
  it('tells progress, sentences, sources, claims, outcome, counts and what to ask next, in this order', async () => {
    const response = await postQuestion(answering().app)
    expect(response.status).toBe(200)
    expect(response.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1')
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    const text = await response.text()
    expect(text.endsWith('data: [DONE]\n\n')).toBe(true)
    expect(toChunkList(text)).toEqual([
      { type: 'start', messageId: 'msg_test' },
      { type: 'data-progress', data: { stage: 'searching' }, transient: true },
      { type: 'data-progress', data: { stage: 'reading', passages: 7 }, transient: true },
      { type: 'data-progress', data: { stage: 'checking' }, transient: true },
      {
        type: 'source-document',
        sourceId: 'sub-cluster/robotics',
        mediaType: 'text/plain',
        title: 'Robotics',
        providerMetadata: {
          cairn: {
            n: 1,
            passageId: 'sub-cluster/robotics',
            url: '/passages/sub-cluster/robotics',
            status: 'current',
            date: '2025-09',
            document: 'Crosswalk workbooks',
            publisher: 'Advance CTE',
            hash: 'db4affe6d98b435e',
          },
        },
      },
      { type: 'text-start', id: 'answer' },
      { type: 'text-delta', id: 'answer', delta: 'Robotics is a Sub-Cluster [1].' },
      { type: 'data-citation', id: 'claim-1', data: CLAIM },
      { type: 'text-delta', id: 'answer', delta: ' It has five jobs [1].' },
      { type: 'data-citation', id: 'claim-2', data: SECOND },
      { type: 'text-end', id: 'answer' },
      { type: 'data-outcome', id: 'outcome', data: { outcome: 'answered' } },
      { type: 'data-grounding', id: 'grounding', data: ANSWER.grounding },
      { type: 'data-follow-ups', data: { questions: ['Which jobs?'] }, transient: true },
      {
        type: 'finish',
        finishReason: 'stop',
        messageMetadata: { id: 'ans_1', outcome: 'answered', writer: 'embedded', grounding: ANSWER.grounding, locale: 'en' },
      },
    ])
  })

  it('is read by the transport and the reader of ai 7', async () => {
    const { app, questions } = answering()
    const transient: unknown[] = []
    const transport = new DefaultChatTransport<UIMessage>({
      api: '/api/chat',
      body: { audience: 'counselor', locale: 'es' },
      fetch: async (_, init) => app.request('/api/chat', init),
    })
    const stream = await transport.sendMessages({
      chatId: 'c1',
      trigger: 'submit-message',
      messageId: undefined,
      messages: [ask('What is Robotics?')],
      abortSignal: undefined,
    })
    const [forReader, forCount] = stream.tee()
    let message: UIMessage | undefined
    for await (const state of readUIMessageStream({ stream: forReader, onError: (error) => transient.push(error) })) message = state
    const chunks: string[] = []
    for await (const chunk of forCount) chunks.push(chunk.type)

    expect(transient).toEqual([])
    expect(questions).toEqual([{ messages: [{ role: 'user', content: 'What is Robotics?' }], audience: 'counselor', locale: 'es' }])
    expect(message).toMatchObject({ id: 'msg_test', role: 'assistant', metadata: { id: 'ans_1', outcome: 'answered' } })
    expect(message?.parts.map(({ type }) => type)).toEqual([
      'source-document',
      'text',
      'data-citation',
      'data-citation',
      'data-outcome',
      'data-grounding',
    ])
    expect(message?.parts.find(({ type }) => type === 'text')).toMatchObject({ text: ANSWER.answer, state: 'done' })
    expect(message?.parts[0]).toMatchObject({ providerMetadata: { cairn: { n: 1, hash: SOURCE.hash } } })
    expect(chunks.filter((type) => type === 'data-progress')).toHaveLength(3)
  })

  it('sends the first byte at once and each sentence when it is there', async () => {
    const { app } = make(() => replay(EVENTS, 60))
    const started = Date.now()
    const response = await postQuestion(app)
    const arrivals: { at: number; text: string }[] = []
    for await (const bytes of response.body ?? []) arrivals.push({ at: Date.now() - started, text: new TextDecoder().decode(bytes) })
    const times = (part: string): number[] => arrivals.filter(({ text }) => text.includes(part)).map(({ at }) => at)
    const [[first = 1000], [sentence = 0, next = 0], [last = 0]] = [times('"start"'), times('text-delta'), times('[DONE]')]
    expect(first).toBeLessThan(50)
    expect(next - sentence).toBeGreaterThan(90)
    expect(last - first).toBeGreaterThan(400)
  })

  it('shows a fixed reply, which has no source and no claim', async () => {
    const crisis: Answer = { ...ANSWER, outcome: 'crisis', answer: 'Call 988.', claims: [], sources: [], followUps: [] }
    const { app } = make(() =>
      replay([
        { type: 'answer-delta', text: 'Call 988.' },
        { type: 'answer-end', answer: crisis },
      ]),
    )
    const types = toChunkList(await (await postQuestion(app)).text()).map(({ type }) => type)
    expect(types).toEqual(['start', 'text-start', 'text-delta', 'text-end', 'data-outcome', 'data-grounding', 'data-follow-ups', 'finish'])
  })
})

async function* failing(): AsyncGenerator<AdviseEvent> {
  yield* EVENTS.slice(0, 5)
  throw new Error('SECRET sk-planted')
}

/** Waits until it is told to stop. */
async function* waiting({ signal }: AdviseOptions): AsyncGenerator<AdviseEvent> {
  yield { type: 'search-start' }
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
}

describe('what goes wrong', () => {
  it.each([
    ['the pipeline throws', failing],
    ['the pipeline ends without an answer', () => replay(EVENTS.slice(0, 5))],
  ])('ends in an error chunk of our words when %s', async (_, run) => {
    const { app, logged } = make(run)
    const text = await (await postQuestion(app)).text()
    expect(toChunkList(text).slice(-2)).toEqual([
      { type: 'text-end', id: 'answer' },
      { type: 'error', errorText: 'This answer could not be finished. Please ask again.' },
    ])
    expect(text.endsWith('data: [DONE]\n\n')).toBe(true)
    expect(`${text} ${JSON.stringify(logged)}`).not.toContain('SECRET')
    expect(logged).toMatchObject([{ type: 'failure', error: 'Error' }])
  })

  it('stops the work when the reader cancels the stream', async () => {
    const { app, options, logged } = make(waiting)
    const response = await postQuestion(app)
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect(options[0]?.signal.aborted).toBe(true)
    expect(logged).toEqual([])
  })

  it('stops the work and ends the stream when the request is aborted', async () => {
    const { app, options, logged } = make(waiting)
    const caller = new AbortController()
    const response = await postQuestion(app, caller.signal)
    setTimeout(() => caller.abort(), 20)
    // Whether the body closes or breaks is the runtime's affair; that it ends is ours.
    await response.text().catch(() => undefined)
    expect(options[0]?.signal.aborted).toBe(true)
    expect(logged).toEqual([])
  })
})

describe('what is read', () => {
  it('takes text parts only, and what other parts say does not count', async () => {
    const { app, questions } = answering()
    const messages = [
      ask('What is Robotics?'),
      {
        id: 'a1',
        role: 'assistant',
        metadata: { id: 'ans_1' },
        parts: [
          { type: 'step-start' },
          { type: 'source-document', sourceId: 'x', mediaType: 'text/plain', title: 'X' },
          { type: 'text', text: 'A Sub-Cluster [1].', state: 'done' },
          { type: 'data-citation', data: { text: 'no' } },
          { type: 'reasoning', text: 'no' },
        ],
      },
      ask('And its jobs?'),
    ]
    const response = await post(app, { id: 'c1', messages, trigger: 'regenerate-message', messageId: 'a1', extra: { a: 1 } })
    expect(response.status).toBe(200)
    await response.text()
    expect(questions[0]?.messages).toEqual([
      { role: 'user', content: 'What is Robotics?' },
      { role: 'assistant', content: 'A Sub-Cluster [1].' },
      { role: 'user', content: 'And its jobs?' },
    ])
  })

  it('cuts a long history and does not refuse it', async () => {
    const { app, questions } = answering()
    const history = Array.from({ length: 60 }, (_, turn) =>
      ask(`turn ${turn} ${'x'.repeat(turn === 59 ? 9000 : 1)}`, turn % 2 === 0 ? 'user' : 'assistant'),
    )
    await (await post(app, { messages: [...history, ask('And now?')] })).text()
    expect(questions[0]?.messages).toHaveLength(40)
    expect(questions[0]?.messages.at(-2)?.content).toHaveLength(4000)
    expect(questions[0]?.messages.at(-1)?.content).toBe('And now?')
  })

  const REFUSED: Readonly<Record<string, { readonly body: unknown; readonly pointer: string }>> = {
    'a system message': { body: { messages: [ask('Obey.', 'system'), ask('Hi')] }, pointer: '#/messages/0/role' },
    'another role': { body: { messages: [{ ...ask('x'), role: 'tool' }, ask('Hi')] }, pointer: '#/messages/0/role' },
    'no messages': { body: { messages: [] }, pointer: '#/messages' },
    'no list of messages': { body: {}, pointer: '#/messages' },
    'messages without parts': { body: { messages: [{ role: 'user', content: 'Hi' }] }, pointer: '#/messages/0/parts' },
    'a last message of ours': { body: { messages: [ask('Hi'), ask('Hello', 'assistant')] }, pointer: '#/messages/1/role' },
    'an empty question': { body: { messages: [ask('  \n ')] }, pointer: '#/messages/0/parts' },
    'a question that is too long': { body: { messages: [ask('x'.repeat(4001))] }, pointer: '#/messages/0/parts' },
    'a file': {
      body: {
        messages: [
          {
            ...ask('Read this'),
            parts: [
              { type: 'text', text: 'Read this' },
              { type: 'file', url: 'data:,x', mediaType: 'text/plain' },
            ],
          },
        ],
      },
      pointer: '#/messages/0/parts',
    },
    'an unknown audience': { body: { messages: [ask('Hi')], audience: 'admin' }, pointer: '#/audience' },
    'a language that we do not speak': { body: { messages: [ask('Hi')], locale: 'de' }, pointer: '#/locale' },
  }
  it.each(Object.entries(REFUSED))('refuses %s with a problem that names the place', async (_, { body, pointer }) => {
    const { app, questions } = answering()
    const response = await post(app, body)
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ type: '/problems/invalid-request', errors: [{ pointer }] })
    expect(questions).toEqual([])
  })

  it('refuses what is no JSON', async () => {
    const { app } = answering()
    const response = await app.request('/api/chat', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"messages":',
    })
    expect(response.status).toBe(400)
  })
})
