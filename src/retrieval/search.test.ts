import { describe, expect, it } from 'vitest'
import { loadKnowledge, readBuild } from '../../tests/fixtures/knowledge.ts'
import { createFullText } from './full-text.ts'
import { createMatchArticles } from './match-articles.ts'
import { createSearch } from './search.ts'

const { passages } = loadKnowledge()
const search = createSearch({
  passages,
  fullText: createFullText(readBuild('search.txt')),
  matchArticles: createMatchArticles(passages),
  rankTitles: (title) => ({
    occupations: [{ soc: '29-1141', score: 1, how: title === 'nurse' ? 'close' : 'guess', place: { cluster: '', subCluster: '' } }],
    clusters: [],
    subClusters: [],
    confidence: title === 'nurse' ? 1 : 0,
  }),
})
const idsOf = async (query: string, limit = 5): Promise<string[]> =>
  (await search({ query, limit, kind: null })).map(({ passage }) => passage.id)

describe('plain search', () => {
  it('finds a thing by its name, current before superseded', async () => {
    expect((await idsOf('robotics'))[0]).toBe('sub-cluster/robotics')
    expect((await idsOf('Construction'))[0]).toBe('cluster/construction')
  })

  it('shows an occupation for a title that is known, and none for a guess', async () => {
    expect(await idsOf('nurse')).toContain('occupation/29-1141')
    expect(await idsOf('zzzz')).not.toContain('occupation/29-1141')
  })

  it('keeps to the kind and the limit', async () => {
    const found = await search({ query: 'health', limit: 3, kind: 'sub-cluster' })
    expect(found.length).toBeLessThanOrEqual(3)
    expect(found.every(({ passage }) => passage.kind === 'sub-cluster')).toBe(true)
  })
})
