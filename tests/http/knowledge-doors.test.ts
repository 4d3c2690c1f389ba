import { describe, expect, it } from 'vitest'
import { expectCors, expectFault, expectProblem, expectSecure } from './contracts.ts'
import { request } from './request.ts'

interface Listed {
  readonly total: number
  readonly items: readonly {
    readonly slug?: string
    readonly soc?: string
    readonly passageId: string
    readonly url: string
    readonly name?: string
  }[]
}

async function getJson<Body>(path: string): Promise<Body> {
  const response = await request(path)
  expect(response.status, path).toBe(200)
  expect(response.headers.get('Content-Type')).toMatch(/^application\/json/)
  expectCors(response)
  expectSecure(response)
  return (await response.json()) as Body // The tests below check the fields that they use.
}

describe('GET /api/passages/:id', () => {
  it('gives the text, its sentences and the documents behind it', async () => {
    const passage = await getJson<{ text: string; sentences: { start: number; end: number }[]; sources: Record<string, string>[] }>(
      '/api/passages/sub-cluster/robotics',
    )
    expect(passage).toMatchObject({
      id: 'sub-cluster/robotics',
      kind: 'sub-cluster',
      title: 'Robotics',
      status: 'current',
      supersededBy: null,
      url: '/passages/sub-cluster/robotics',
    })
    for (const { start, end } of passage.sentences) expect(passage.text.slice(start, end).trim()).not.toBe('')
    for (const source of passage.sources) {
      expect(source).toMatchObject({ document: expect.any(String), publisher: expect.any(String), published: expect.any(String) })
      expect(source['url']).toMatch(/^https:\/\//)
    }
  })

  it('finds an id whose slashes are escaped', async () => {
    expect(await getJson('/api/passages/sub-cluster%2Frobotics')).toMatchObject({ id: 'sub-cluster/robotics' })
  })

  it('says what holds today where a passage does not', async () => {
    const { results } = await getJson<{ results: { id: string; supersededBy: string | null; status: string }[] }>(
      '/api/search?q=2022%20proposal&limit=50',
    )
    expect(results.some(({ status }) => status === 'proposal')).toBe(true)
  })

  it('can be asked again for nothing when it has not changed', async () => {
    const first = await request('/api/passages/sub-cluster/robotics')
    const etag = first.headers.get('ETag')
    expect(etag).toMatch(/^"/)
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=300')
    const second = await request('/api/passages/sub-cluster/robotics', { headers: { 'If-None-Match': etag ?? '' } })
    expect(second.status).toBe(304)
    expect(await second.text()).toBe('')
    expectCors(second)
  })

  it.each(['nothing', 'sub-cluster', 'sub-cluster/', 'sub-cluster/robotics/x', '../secret', '%E0%A4%A', 'constructor', '__proto__'])(
    'does not know "%s"',
    async (id) => {
      const response = await request(`/api/passages/${id}`)
      expectCors(response)
      expect(response.status).toBe(404)
      expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    },
  )

  it('answers an unknown id with a problem', async () => {
    await expectProblem(await request('/api/passages/sub-cluster/nothing'), 404, 'unknown-passage')
  })

  it('cannot be written to', async () => {
    const response = await request('/api/passages/sub-cluster/robotics', { method: 'PUT' })
    expect(response.headers.get('Allow')).toMatch(/GET/)
    await expectProblem(response, 405, 'method-not-allowed')
  })
})

describe('GET /api/search', () => {
  it('ranks passages', async () => {
    const { results, count } = await getJson<{ count: number; results: { id: string; score: number }[] }>('/api/search?q=robotics&limit=5')
    expect(count).toBe(results.length)
    expect(results.length).toBeLessThanOrEqual(5)
    expect(results.slice(0, 3).map(({ id }) => id)).toContain('sub-cluster/robotics')
    expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).toSorted((a, b) => b - a))
  })

  it('keeps to a kind and to ten results', async () => {
    const { results } = await getJson<{ results: { kind: string }[] }>('/api/search?q=engineer&kind=occupation')
    expect(results.length).toBe(10)
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['occupation']))
  })

  it.each([
    ['', '#/q', /missing/],
    ['?q=', '#/q', /must not be empty/],
    ['?q=%20', '#/q', /must not be empty/],
    [`?q=${'a'.repeat(301)}`, '#/q', /at most 300/],
    ['?q=x&limit=0', '#/limit', /at least 1/],
    ['?q=x&limit=51', '#/limit', /at most 50/],
    ['?q=x&limit=many', '#/limit', /a number/],
    ['?q=x&limit=1.5', '#/limit', /./],
    ['?q=x&kind=secret', '#/kind', /one of/],
    ['?q=x&page=2', '#/page', /Unknown field/],
  ])('refuses "%s"', async (query, pointer, words) => {
    await expectFault(await request(`/api/search${query}`), pointer, words)
  })

  it('is not kept by anybody: words that people typed stand in its address', async () => {
    expect((await request('/api/search?q=robotics')).headers.get('Cache-Control')).toBe('no-store')
  })
})

describe('GET /api/framework', () => {
  it('counts what the Framework holds', async () => {
    expect(await getJson('/api/framework')).toMatchObject({
      counts: {
        groupings: 6,
        clusters: 14,
        crossCuttingClusters: 3,
        subClusters: 72,
        occupations: 851,
        practices2012: 12,
        oldClusters: 16,
        pathways: 79,
      },
    })
  })

  it('leads only to addresses that answer', async () => {
    const { links } = await getJson<{ links: Record<string, string> }>('/api/framework')
    for (const link of Object.values(links)) expect((await request(link)).status, link).toBe(200)
  })

  it.each([
    ['groupings', 6],
    ['clusters', 14],
    ['sub-clusters', 72],
  ])('lists %s, each with a passage that exists', async (list, total) => {
    const { total: told, items } = await getJson<Listed>(`/api/framework/${list}`)
    expect(told).toBe(total)
    expect(items.length).toBe(total)
    for (const { passageId, url } of items) {
      expect(url).toBe(`/passages/${passageId}`)
      expect((await request(`/api/passages/${passageId}`)).status, passageId).toBe(200)
    }
  })

  it('lists practices of both sets and the way from 2002', async () => {
    const practices = await getJson<Listed>('/api/framework/practices')
    for (const { passageId } of practices.items) expect((await request(`/api/passages/${passageId}`)).status, passageId).toBe(200)
    const { oldClusters, pathways } = await getJson<{ oldClusters: Listed['items']; pathways: Listed['items'] }>('/api/framework/crosswalk')
    for (const { passageId } of [...oldClusters, ...pathways])
      expect((await request(`/api/passages/${passageId}`)).status, passageId).toBe(200)
  })

  it('shows one cluster with its Sub-Clusters and one Sub-Cluster with its jobs', async () => {
    const cluster = await getJson<{ subClusters: { slug: string }[] }>('/api/framework/clusters/advanced-manufacturing')
    expect(cluster.subClusters.map(({ slug }) => slug)).toContain('robotics')
    const sub = await getJson<{ cluster: string; sampleJobs: { soc: string; title: string }[] }>('/api/framework/sub-clusters/robotics')
    expect(sub.cluster).toBe('advanced-manufacturing')
    expect(sub.sampleJobs[0]?.title).not.toBe('')
  })

  it.each(['clusters/nothing', 'sub-clusters/nothing', 'occupations/00-0000', 'nothing'])('does not know %s', async (path) => {
    const response = await request(`/api/framework/${path}`)
    expectCors(response)
    await expectProblem(response, 404, 'not-found')
  })
})

describe('GET /api/framework/occupations', () => {
  it('is read page by page, every occupation once', async () => {
    const seen: string[] = []
    let next: string | null = '/api/framework/occupations?limit=200'
    while (next !== null) {
      const page: Listed & { readonly next: string | null } = await getJson(next)
      expect(page.total).toBe(851)
      seen.push(...page.items.map(({ soc }) => soc ?? ''))
      next = page.next
    }
    expect(new Set(seen).size).toBe(851)
    expect(seen.length).toBe(851)
  })

  it('narrows by place and by words', async () => {
    const robotics = await getJson<Listed>('/api/framework/occupations?subCluster=robotics')
    expect(robotics.total).toBe(5)
    const vets = await getJson<{ items: { title: string }[] }>('/api/framework/occupations?q=veterinarian')
    expect(vets.items.map(({ title }) => title)).toContain('Veterinarians')
    expect((await getJson<Listed>('/api/framework/occupations?q=29-1131')).items[0]?.soc).toBe('29-1131')
  })

  it('shows one', async () => {
    expect(await getJson('/api/framework/occupations/29-1131')).toMatchObject({
      soc: '29-1131',
      title: 'Veterinarians',
      passageId: 'occupation/29-1131',
    })
  })

  it.each([
    ['?cluster=nothing', '#/cluster'],
    ['?subCluster=nothing', '#/subCluster'],
    ['?offset=-1', '#/offset'],
    ['?limit=201', '#/limit'],
    ['?sort=title', '#/sort'],
  ])('refuses %s', async (query, pointer) => {
    await expectFault(await request(`/api/framework/occupations${query}`), pointer, /./)
  })
})

describe('health', () => {
  it('tells that the process lives and that the index is loaded', async () => {
    expect(await (await request('/health')).json()).toEqual({ status: 'ok' })
    const ready = await request('/ready')
    expect(ready.headers.get('Cache-Control')).toBe('no-store')
    expect(await ready.json()).toMatchObject({ status: 'ready', passages: expect.any(Number) })
  })

  it('answers HEAD without a body', async () => {
    const response = await request('/health', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })
})

describe('addresses that are none', () => {
  it.each(['/nothing', '/api', '/api/nothing', '/.env', '/wp-login.php', '/API/ask', '/api/ask/'])('%s', async (path) => {
    const response = await request(path)
    expectSecure(response)
    await expectProblem(response, 404, 'not-found')
  })
})
