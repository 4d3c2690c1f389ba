import { describe, expect, it } from 'vitest'
import { decodeLevel, encodeLevel, LEVELS, TitleModel } from '../../retrieval/titles/title-model.ts'
import { smallFramework, smallTitles, smallWords } from '../../retrieval/titles/small-knowledge.fixture.ts'
import { createFaultList } from '../fault.ts'
import { compileTitleModel } from './compile-title-model.ts'
import { parseTitleWords } from './title-words.ts'

describe('compileTitleModel', () => {
  const knowledge = { framework: smallFramework, titles: smallTitles }

  it('gives the same model for the same knowledge, in the shape that the Worker reads', () => {
    const model = compileTitleModel(knowledge, smallWords)
    expect(TitleModel.parse(JSON.parse(JSON.stringify(model)))).toEqual(compileTitleModel(knowledge, smallWords))
  })

  it('keeps every weight within a level of what it was', () => {
    for (let weight = -2; weight <= 2; weight += 0.01) {
      const level = encodeLevel(weight, 2)
      expect(Math.abs(level)).toBeLessThanOrEqual(LEVELS)
      expect(Math.abs(decodeLevel(level, 2) - weight)).toBeLessThan(0.25)
    }
  })
})

describe('parseTitleWords', () => {
  it('names the line of a Sub-Cluster that does not exist', () => {
    const faults = createFaultList()
    const words = parseTitleWords('word,sub_clusters,note\nkiln,production-automation | robotics,\nloom,weaving,\n', smallFramework, faults)
    expect(words[0]).toEqual({ word: 'kiln', subClusters: ['production-automation', 'robotics'] })
    expect(faults.faults).toHaveLength(1)
    expect(faults.faults[0]).toMatchObject({ file: 'title-words.csv', line: 3 })
  })
})
