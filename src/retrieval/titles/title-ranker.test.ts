import { describe, expect, it } from 'vitest'
import { compileTitleModel } from '../../indexing/titles/compile-title-model.ts'
import { NO_TITLE_CONFIDENCE } from '../../domain/title-rank.ts'
import { smallFramework, smallTitles, smallWords } from './small-knowledge.fixture.ts'
import { createTitleRanker } from './title-ranker.ts'

const knowledge = { framework: smallFramework, titles: smallTitles }
const model = compileTitleModel(knowledge, smallWords)
const rank = createTitleRanker(model, knowledge)
const first = (title: string) => rank(title, 5).occupations[0]

describe('known titles', () => {
  it.each([
    ['Veterinarians', '29-1131'],
    ['veterinarian', '29-1131'],
    ['vet', '29-1131'],
    ['Registered Nurse', '29-1141'],
    ['RN', '29-1141'],
    ['enfermera titulada', '29-1141'],
    ['técnica de rayos X', '29-2034'],
    ["Welder's Helper", '51-4121'],
  ])('finds %s exactly', (title, soc) => {
    expect(first(title)).toMatchObject({ soc, how: 'exact' })
    expect(rank(title, 1).confidence).toBeGreaterThan(0.9)
  })

  it('puts the official name before a title that workers of another occupation report', () => {
    const { occupations } = rank('Nursing Assistants', 5)
    expect(occupations.map(({ soc }) => soc).slice(0, 2)).toEqual(['31-1131', '29-1141'])
  })

  it('reads shortened words on either side', () => {
    expect(first('X-Ray Tech')).toMatchObject({ soc: '29-2034', how: 'exact' })
  })
})

describe('nearly known titles', () => {
  it.each([
    ['veterinarain', '29-1131'],
    ['vetranarian', '29-1131'],
    ['nurse registered', '29-1141'],
    ['senior welder', '51-4121'],
  ])('calls %s close, not exact', (title, soc) => {
    expect(first(title)).toMatchObject({ soc, how: 'close' })
  })

  it('calls a title with another head a guess', () => {
    expect(first('vet receptionist')?.how).toBe('guess')
  })
})

describe('unseen titles', () => {
  it('follows a word of the lexicon that no title holds', () => {
    const ranking = rank('Kiln Stacker', 3)
    expect(ranking.clusters[0]?.slug).toBe('advanced-manufacturing')
    expect(ranking.subClusters[0]?.slug).toBe('production-automation')
  })

  it('names the likeliest place of a guessed occupation that has several', () => {
    const ranking = rank('robot welding', 3)
    expect(ranking.occupations[0]?.place.cluster).toBe(ranking.clusters[0]?.slug)
  })

  it('still ranks every cluster when it knows no word', () => {
    const ranking = rank('zzyzx', 3)
    expect(ranking.clusters).toHaveLength(smallFramework.clusters.length)
    expect(ranking.clusters.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1)
    expect(ranking.subClusters.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1)
    expect(ranking.occupations).toEqual([])
  })

  it.each(['asdf', 'pizza', '', '   ', '!!!', '你好', 'the of'])('has no confidence in %j', (text) => {
    expect(rank(text, 3).confidence).toBeLessThan(NO_TITLE_CONFIDENCE)
  })

  it('survives a text of any length', () => {
    expect(rank('welder '.repeat(5000), 3).occupations.length).toBeLessThanOrEqual(3)
  })
})

describe('the ranking itself', () => {
  it('keeps to the limit and is the same each time', () => {
    expect(rank('nurse', 1).occupations).toHaveLength(1)
    expect(rank('nurse', 5)).toEqual(rank('nurse', 5))
  })

  it('is not changed by what was asked before', () => {
    const fresh = createTitleRanker(model, knowledge)
    rank('zookeeper welder', 5)
    expect(rank('night nurse', 5)).toEqual(fresh('night nurse', 5))
  })
})
