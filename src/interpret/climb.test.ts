import { describe, expect, it } from 'vitest'
import { createEntity } from '../../tests/fixtures/inquiry.ts'
import { loadKnowledge } from '../../tests/fixtures/knowledge.ts'
import { climbTo } from './climb.ts'

const { framework } = loadKnowledge()

describe('what a thing stands in', () => {
  it.each([
    ['sub-cluster', 'robotics', 'cluster', ['advanced-manufacturing']],
    ['sub-cluster', 'robotics', 'grouping', ['building-and-moving']],
    ['cluster', 'education', 'grouping', ['caring-for-communities']],
    ['occupation', '29-1141', 'cluster', ['healthcare-human-services']],
    ['cluster', 'education', 'cluster', ['education']],
    ['cluster', 'education', 'sub-cluster', []],
  ] as const)('of the kind wanted: %s %s, %s', (kind, id, wanted, slugs) => {
    expect(climbTo(wanted, createEntity(kind, id), framework).map((entity) => entity.id)).toEqual(slugs)
  })

  it('is three things at most, for a job may stand in ten', () => {
    const many = framework.occupations.find(({ places }) => new Set(places.map(({ cluster }) => cluster)).size > 4)
    expect(climbTo('cluster', createEntity('occupation', many?.soc ?? ''), framework)).toHaveLength(3)
  })
})
