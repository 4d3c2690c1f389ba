import { describe, expect, it } from 'vitest'
import { createEntity, createInquiry } from '../../tests/fixtures/inquiry.ts'
import { loadKnowledge } from '../../tests/fixtures/knowledge.ts'
import { createPassage } from '../../tests/fixtures/passage.ts'
import type { ArticleMatch } from '../domain/ports.ts'
import type { TitleRanking } from '../domain/title-rank.ts'
import { createRetrieve } from './retrieve.ts'

const { framework } = loadKnowledge()
const NO_TITLES: TitleRanking = { occupations: [], clusters: [], subClusters: [], confidence: 0 }
const OLD = createPassage('faq/old', ['Sixteen.'], { status: 'superseded' })
const NEW = createPassage('faq/new', ['Fourteen.'])
const toMatch = (id: string, score: number): ArticleMatch => ({ id, title: id, titleEs: id, score })

/** A library of two articles, of which the outdated one is nearer to every question. */
function createSmallRetrieve() {
  const searched: string[] = []
  const retrieve = createRetrieve({
    framework,
    passages: [OLD, NEW, createPassage('cluster/construction', ['Construction builds.'])],
    fullText: async ({ query }) => {
      searched.push(query)
      return []
    },
    matchArticles: () => [toMatch('faq/old', 0.9), toMatch('faq/new', 0.5), toMatch('faq/far', 0.05)],
    rankTitles: () => NO_TITLES,
    matchInterests: () => [],
  })
  return { retrieve, searched }
}

const ids = (evidence: Awaited<ReturnType<ReturnType<typeof createRetrieve>>>): string[] => evidence.map(({ passage }) => passage.id)

describe('retrieving evidence', () => {
  it('never puts what no longer holds before what does', async () => {
    const { retrieve } = createSmallRetrieve()
    expect(ids(await retrieve(createInquiry({ intent: 'article' })))).toEqual(['faq/new', 'faq/old'])
  })

  it.each(['past', 'change'] as const)('unless the %s is asked for', async (kind) => {
    const { retrieve } = createSmallRetrieve()
    expect(ids(await retrieve(createInquiry({ intent: 'article', timeFrame: { kind, year: null } })))).toEqual(['faq/old', 'faq/new'])
  })

  it('numbers passages from 1 and says what led to each', async () => {
    const { retrieve } = createSmallRetrieve()
    const evidence = await retrieve(createInquiry({ intent: 'define', entities: [createEntity('cluster', 'construction')] }))
    expect(evidence.map(({ n, passage, via }) => [n, passage.id, via])[0]).toEqual([1, 'cluster/construction', ['entity']])
    expect(evidence.map(({ n }) => n)).toEqual(evidence.map((_, index) => index + 1))
  })

  it('searches words only where structure does not answer', async () => {
    const { retrieve, searched } = createSmallRetrieve()
    await retrieve(createInquiry({ intent: 'define', question: 'a', entities: [createEntity('cluster', 'construction')] }))
    await retrieve(createInquiry({ intent: 'article', question: 'b' }))
    expect(searched).toEqual(['b'])
  })
})
