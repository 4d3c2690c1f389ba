import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../tests/fixtures/knowledge.ts'
import { createMatchInterests } from './match-interests.ts'

const { framework } = loadKnowledge()
const match = createMatchInterests(framework)

describe('what somebody likes', () => {
  it('leads to at most one Sub-Cluster per cluster, best first', () => {
    const found = match(['animals', 'drawing', 'cars'], 4)
    const clusters = found.map(({ cluster }) => cluster)
    expect(new Set(clusters).size).toBe(clusters.length)
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a))
  })

  it('is met by something for every interest', () => {
    const found = match(['animals', 'drawing'], 4)
    expect(found.flatMap(({ interests }) => interests)).toEqual(expect.arrayContaining(['animals', 'drawing']))
    expect(found.map(({ cluster }) => cluster)).toContain('agriculture')
  })

  it('means the same in Spanish', () => {
    expect(match(['los animales'], 4).map(({ cluster }) => cluster)).toContain('agriculture')
  })

  it('finds each Sub-Cluster by its name', () => {
    for (const { slug, name } of framework.subClusters)
      expect(
        match([name], 4).map(({ subCluster }) => subCluster),
        name,
      ).toContain(slug)
  })

  it('leads nowhere when nobody knows it', () => {
    expect(match(['xylophone quux'], 4)).toEqual([])
    expect(match([], 4)).toEqual([])
  })
})
