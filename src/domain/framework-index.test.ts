import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../tests/fixtures/knowledge.ts'
import { createFrameworkIndex } from './framework-index.ts'

const { framework } = loadKnowledge()
const index = createFrameworkIndex(framework)

describe('the index of the Framework', () => {
  it('finds everything that has a slug', () => {
    expect(index.clusters.get('construction')?.name).toBe('Construction')
    expect(index.occupations.size).toBe(framework.occupations.length)
    expect(index.clusters.get('no-such-cluster')).toBeUndefined()
  })

  it('gives parts in the order of the Framework', () => {
    for (const { slug, subClusters } of framework.clusters) expect(index.subClustersOf(slug).map((sub) => sub.slug)).toEqual(subClusters)
    expect(index.clustersOf('no-such-grouping')).toEqual([])
  })

  it('puts every cluster into the grouping that lists it', () => {
    for (const { slug, clusters } of framework.groupings)
      expect(
        index
          .clustersOf(slug)
          .map((cluster) => cluster.slug)
          .toSorted(),
      ).toEqual(clusters.toSorted())
  })
})
