import { describe, expect, it } from 'vitest'
import { createApp, type AppDependencies } from '../../src/app.ts'
import { parseConfig } from '../../src/config.ts'
import { KNOWLEDGE_FORMAT, type Knowledge } from '../../src/domain/knowledge.ts'
import type { Passage } from '../../src/domain/passage.ts'
import { createLog, type DoorEvent } from '../../src/http/log.ts'
import { createUnreadyApp } from '../../src/http/unready-app.ts'
import { expectProblem, expectSecure } from './contracts.ts'

const SECRET = 'sk-secret: upstream said no at https://vendor.example'

const PASSAGE: Passage = {
  id: 'faq/old',
  kind: 'faq',
  title: 'Old',
  titleEs: 'Viejo',
  text: 'Once <b>there</b> were 16. They are gone.',
  sentences: [
    { start: 0, end: 26, role: 'definition', es: 'Antes había 16.' },
    { start: 27, end: 41, role: 'prose', es: '' },
  ],
  questions: [],
  questionsEs: [],
  sources: ['paper'],
  readers: ['learner'],
  date: '2002',
  status: 'superseded',
  supersededBy: 'faq/new',
  hash: 'h',
}

const KNOWLEDGE: Knowledge = {
  format: KNOWLEDGE_FORMAT,
  version: 'test',
  framework: {
    groupings: [],
    clusters: [],
    subClusters: [],
    occupations: [],
    practices: [],
    oldClusters: [],
    pathways: [],
    terms: [],
    proposed2022: [],
  },
  sources: [
    {
      id: 'paper',
      title: 'Paper',
      publisher: 'Press',
      published: '2002',
      kind: 'article',
      status: 'press',
      url: 'https://example.org/',
      licence: 'facts',
    },
  ],
  passages: [PASSAGE, { ...PASSAGE, id: 'faq/new', title: 'New', status: 'current', supersededBy: null }],
  titles: [],
  events: [],
  vocabulary: [],
}

const TRUST: AppDependencies['trust'] = {
  measured: '2026-11-01',
  versions: { knowledge: 'k', prompts: { answer: 1 }, writer: 'embedded' },
  findings: 'f',
  mutants: { caught: 15, of: 15 },
  suites: [],
}

function makeApp(changes: Partial<AppDependencies>) {
  const events: DoorEvent[] = []
  let id = 0
  const app = createApp({
    advise: async function* () {
      throw new TypeError(SECRET)
    },
    search: async () => [],
    rankTitles: () => ({ occupations: [], clusters: [], subClusters: [], confidence: 0 }),
    verifyText: async () => [],
    knowledge: KNOWLEDGE,
    trust: TRUST,
    writer: 'embedded',
    log: (event) => void events.push(event),
    now: () => 0,
    newId: () => `n${++id}`,
    ...changes,
  })
  const ask = () =>
    app.request('/api/ask', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ messages: [{ role: 'user', content: 'my private question' }] }),
    })
  return { app, events, ask }
}

describe('when something breaks', () => {
  it('tells the caller nothing of a vendor and the log where it happened', async () => {
    const { ask, events } = makeApp({})
    const response = await ask()
    expectSecure(response)
    const problem = await expectProblem(response, 500, 'internal')
    expect(JSON.stringify(problem)).not.toMatch(/sk-secret|vendor/)
    expect(events).toContainEqual(expect.objectContaining({ type: 'failure', requestId: 'req_n1', error: 'TypeError' }))
    expect(JSON.stringify(events)).not.toMatch(/sk-secret|vendor|private/)
  })

  it('says so when an answer stops half-way', async () => {
    const { ask } = makeApp({
      advise: async function* () {
        yield { type: 'search-start' }
      },
    })
    await expectProblem(await ask(), 500, 'internal')
  })

  it('shows a browser a page', async () => {
    const { app } = makeApp({})
    const response = await app.request('/?q=hello', { headers: { Accept: 'text/html' } })
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('Something broke on our side')
  })

  it('is not ready without an index', async () => {
    await expectProblem(await makeApp({}).app.request('/ready'), 503, 'not-ready')
    await expectProblem(await makeApp({ search: () => Promise.reject(new Error(SECRET)) }).app.request('/ready'), 503, 'not-ready')
  })
})

describe('when the Worker cannot start', () => {
  it('lives, and every door says why', async () => {
    const events: DoorEvent[] = []
    const app = createUnreadyApp({ error: new Error(SECRET), log: (event) => void events.push(event), now: () => 0, newId: () => 'n1' })
    expect((await app.request('/health')).status).toBe(200)
    for (const path of ['/ready', '/api/ask', '/']) await expectProblem(await app.request(path), 503, 'not-ready')
  })

  it('names the setting that is wrong and not its value', () => {
    expect(() => parseConfig({ OPENAI_BASE_URL: 'sk-secret', OPENAI_API: 'x' })).toThrow(/OPENAI_BASE_URL.*OPENAI_API/)
    expect(() => parseConfig({ OPENAI_BASE_URL: 'sk-secret' })).not.toThrow(/sk-secret/)
    expect(parseConfig({ SOMETHING_ELSE: 'x' })).toEqual({ model: null })
  })
})

describe('the log', () => {
  it('holds one line per request: the pattern of the address, never the address', async () => {
    const { app, events } = makeApp({})
    await app.request('/api/search?q=my+private+question')
    await app.request('/passages/faq/old?start=0&end=4')
    await app.request('/my-private-path')
    expect(events).toEqual([
      { type: 'request', requestId: 'req_n1', method: 'GET', route: '/api/search', status: 200, ms: 0, outcome: null },
      { type: 'request', requestId: 'req_n2', method: 'GET', route: '/passages/:id{.+}', status: 200, ms: 0, outcome: null },
      { type: 'request', requestId: 'req_n3', method: 'GET', route: '/*', status: 404, ms: 0, outcome: null },
    ])
  })

  it('drops every field that is not on its list', () => {
    const lines: string[] = []
    const event = {
      type: 'request',
      requestId: 'r',
      method: 'GET',
      route: '/',
      status: 200,
      ms: 1,
      outcome: null,
      question: 'my private question',
    } as const
    createLog((line) => lines.push(line))(event)
    expect(lines).toEqual(['{"type":"request","requestId":"r","method":"GET","route":"/","status":200,"ms":1,"outcome":null}'])
  })

  it('takes a request id from outside only if it is plain', async () => {
    const { app } = makeApp({})
    expect((await app.request('/health', { headers: { 'X-Request-Id': 'trace-1' } })).headers.get('X-Request-Id')).toBe('trace-1')
    expect((await app.request('/health', { headers: { 'X-Request-Id': '<script>' } })).headers.get('X-Request-Id')).toMatch(/^req_/)
  })
})

describe('a passage that no longer holds', () => {
  it('says so and leads to what does', async () => {
    const page = await (await makeApp({}).app.request('/passages/faq/old')).text()
    expect(page).toContain('It no longer holds.')
    expect(page).toContain('href="/passages/faq/new"')
  })

  it('marks words across markup characters and sentences, escaped', async () => {
    const page = await (await makeApp({}).app.request('/passages/faq/old?start=5&end=31')).text()
    expect(page).toContain('<mark>&lt;b&gt;there&lt;/b&gt; were 16.</mark>')
    expect(page).toContain('<mark>They</mark> are gone.')
    expect(page.match(/id="quote"/g)?.length).toBe(1)
  })
})
