import { describe, expect, it } from 'vitest'
import { createEntity, createInquiry } from '../../tests/fixtures/inquiry.ts'
import { loadKnowledge } from '../../tests/fixtures/knowledge.ts'
import type { Inquiry } from '../domain/inquiry.ts'
import type { TitleRanking } from '../domain/title-rank.ts'
import { createLookUp } from './look-up.ts'

const { framework, passages } = loadKnowledge()
const known = new Set(passages.map(({ id }) => id))
const CONSTRUCTION = createEntity('cluster', 'construction')
const ROBOTICS = createEntity('sub-cluster', 'robotics')

const ranking = (confidence: number): TitleRanking => ({
  occupations: ['17-3024', '29-1141'].map((soc, index) => ({
    soc,
    score: 1 - index / 2,
    how: 'guess',
    place: { cluster: 'advanced-manufacturing', subCluster: 'robotics' },
  })),
  clusters: [{ slug: 'advanced-manufacturing', score: 1 }],
  subClusters: [{ slug: 'robotics', score: 1 }],
  confidence,
})

const lookUpWith = (confidence: number) => createLookUp({ framework, rankTitles: () => ranking(confidence), matchInterests: () => [] })
const lookUp = (inquiry: Partial<Inquiry>): string[] => lookUpWith(1)(createInquiry(inquiry))

describe('what an inquiry names or implies', () => {
  it.each<[string, Partial<Inquiry>, string[]]>([
    [
      'a Sub-Cluster comes with its cluster',
      { intent: 'define', entities: [ROBOTICS] },
      ['sub-cluster/robotics', 'cluster/advanced-manufacturing'],
    ],
    ['all clusters stand in the overview', { intent: 'list', topic: 'clusters' }, ['framework/overview']],
    [
      'numbers of the proposal',
      { intent: 'count', topic: 'clusters', timeFrame: { kind: 'past', year: '2022' } },
      ['crosswalk/proposal-2022', 'crosswalk/sixteen-clusters', 'reading/number-of-clusters'],
    ],
    [
      'numbers of the draft',
      { intent: 'count', topic: 'clusters', timeFrame: { kind: 'past', year: '2024-06' } },
      ['crosswalk/draft-2024', 'crosswalk/sixteen-clusters'],
    ],
    [
      'numbers of the past',
      { intent: 'count', topic: 'clusters', timeFrame: { kind: 'past', year: null } },
      ['crosswalk/sixteen-clusters', 'reading/number-of-clusters', 'framework/overview'],
    ],
    [
      'STEM has no successor',
      { intent: 'trace', entities: [createEntity('old-cluster', 'science-technology-engineering-mathematics')] },
      ['crosswalk/2002/science-technology-engineering-mathematics', 'crosswalk/stem'],
    ],
    ['wages are not ours', { intent: 'out-of-scope', beyond: 'wages' }, ['faq/wages']],
    ['prose is searched, not looked up', { intent: 'article', entities: [CONSTRUCTION] }, []],
    ['nothing liked: where to start', { intent: 'suggest' }, ['faq/how-do-i-start-exploring', 'framework/overview']],
  ])('%s', (_, inquiry, ids) => {
    expect(lookUp(inquiry)).toEqual(ids)
    expect(ids.filter((id) => !known.has(id))).toEqual([])
  })

  it('takes the parts along when jobs of a cluster are asked for', () => {
    const ids = lookUp({ intent: 'list', topic: 'jobs', entities: [CONSTRUCTION] })
    expect(ids[0]).toBe('cluster/construction')
    expect(ids.slice(1)).toEqual(
      framework.clusters.find(({ slug }) => slug === 'construction')?.subClusters.map((slug) => `sub-cluster/${slug}`),
    )
  })
})

describe('an unknown title', () => {
  const inquiry = createInquiry({
    intent: 'job',
    title: 'robot whisperer',
    guess: { cluster: 'advanced-manufacturing', subCluster: 'robotics' },
  })

  it('leads to its likeliest Sub-Cluster and to neighbours in that cluster only', () => {
    const ids = lookUpWith(1)(inquiry)
    expect(ids.slice(0, 2)).toEqual(['sub-cluster/robotics', 'occupation/17-3024'])
    expect(ids).not.toContain('occupation/29-1141')
  })

  it('leads nowhere when the ranker does not believe itself', () => {
    expect(lookUpWith(0.05)(inquiry)).toEqual([])
  })
})
