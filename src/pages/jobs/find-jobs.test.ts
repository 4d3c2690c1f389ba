import { describe, expect, it } from 'vitest'
import { createFrameworkIndex } from '../../domain/framework-index.ts'
import type { TitleMatch, TitleRanking } from '../../domain/title-rank.ts'
import { loadKnowledge } from '../../../tests/fixtures/knowledge.ts'
import { findJobs } from './find-jobs.ts'

const index = createFrameworkIndex(loadKnowledge().framework)
const place = { cluster: 'agriculture', subCluster: 'animal-systems' }
const ranking = (confidence: number, ...ranked: readonly (readonly [soc: string, how: TitleMatch, score: number])[]): TitleRanking => ({
  occupations: ranked.map(([soc, how, score]) => ({ soc, how, score, place })),
  clusters: [],
  subClusters: [],
  confidence,
})
const find = (title: string, found: TitleRanking) => {
  const { named, close } = findJobs(title, { index }, () => found)
  return { named: named.map(({ soc }) => soc), close: close.map(({ soc }) => soc) }
}

describe('a typed title', () => {
  it('is told apart from what is only close to it', () => {
    const found = ranking(0.9, ['29-1131', 'exact', 0.9], ['29-2056', 'guess', 0.8], ['31-9096', 'guess', 0.2])
    expect(find('vet', found)).toEqual({ named: ['29-1131'], close: ['29-2056'] })
  })

  it('that is no title names nothing, and is close only to what is close indeed', () => {
    expect(find('pizza', ranking(0.2, ['35-2011', 'exact', 0.9], ['35-2015', 'guess', 0.6]))).toEqual({ named: [], close: ['35-2011'] })
    expect(find('asdf', ranking(0.05))).toEqual({ named: [], close: [] })
  })

  it('may be a SOC code', () => {
    expect(find(' 29-1131 ', ranking(0))).toEqual({ named: ['29-1131'], close: [] })
  })

  it('never leads to an occupation that is not there', () => {
    expect(find('vet', ranking(0.9, ['00-0000', 'exact', 1]))).toEqual({ named: [], close: [] })
  })
})
