import { describe, expect, it } from 'vitest'
import { createEntity } from '../../tests/fixtures/inquiry.ts'
import { loadKnowledge } from '../../tests/fixtures/knowledge.ts'
import { rankNamed } from './measure.ts'

const { framework } = loadKnowledge()
const ENERGY = createEntity('cluster', 'energy-natural-resources')
const EDUCATION = createEntity('cluster', 'education')
const CONSTRUCTION = createEntity('cluster', 'construction')
const PLUMBER = createEntity('occupation', '47-2152')
const NURSE = createEntity('occupation', '29-1141')
const base = { topic: null, aspect: null, superlative: 'most' } as const

describe('which of several has more', () => {
  it('is the one with the greater number of what is asked', () => {
    expect(rankNamed(framework, { ...base, entities: [EDUCATION, ENERGY], topic: 'sub-clusters' })?.best).toMatchObject([
      { entity: ENERGY, role: 'children' },
    ])
  })

  it('is the one with the smaller number where less is asked', () => {
    expect(rankNamed(framework, { ...base, entities: [PLUMBER, NURSE], aspect: 'preparation', superlative: 'fewest' })?.best).toMatchObject(
      [{ entity: PLUMBER, role: 'preparation' }],
    )
  })

  it('is each of them where they are equal', () => {
    expect(rankNamed(framework, { ...base, entities: [EDUCATION, CONSTRUCTION], topic: 'sub-clusters' })?.best).toHaveLength(2)
  })

  it('counts the jobs where nothing is said to count', () => {
    expect(rankNamed(framework, { ...base, entities: [EDUCATION, ENERGY] })?.measure).toBe('jobs')
  })

  it.each([
    ['one thing alone', { ...base, entities: [EDUCATION] }],
    ['a question without "more"', { ...base, entities: [EDUCATION, ENERGY], superlative: null }],
    ['what has no number', { ...base, entities: [EDUCATION, ENERGY], topic: 'practices' as const }],
    ['a job and a cluster', { ...base, entities: [EDUCATION, PLUMBER] }],
  ])('is not told of %s', (_, asked) => {
    expect(rankNamed(framework, asked)).toBeNull()
  })
})
