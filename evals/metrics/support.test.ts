import { describe, expect, it } from 'vitest'
import { judgeByWords, judgeUnit, type Label, unitKey } from './support.ts'
import type { Unit } from './units.ts'

const unit = (text: string, ...quotes: readonly string[]): Unit => ({
  text,
  leadIn: null,
  citations: quotes.map((quote) => ({ passageId: 'sub-cluster/robotics', title: 'Robotics', quote })),
})
const PLACE = 'Robotics is a Sub-Cluster of the Advanced Manufacturing Career Cluster, in the Cluster Grouping Building & Moving.'

describe('judging by words', () => {
  it.each([
    ['Robotics is one of the Sub-Clusters of Advanced Manufacturing.', 'supported'],
    ['Robotics is a Sub-Cluster of Construction.', 'unsupported'],
    ['Robotics is one of 6 Sub-Clusters of Advanced Manufacturing.', 'unsupported'],
    ['Robotics pays better than most other work in Advanced Manufacturing.', 'unsupported'],
  ])('%s: %s', (text, verdict) => {
    expect(judgeByWords(unit(text, PLACE)).verdict).toBe(verdict)
  })

  it('calls a citation that is not needed none', () => {
    expect(judgeByWords(unit('Robotics is in Advanced Manufacturing.', PLACE, 'Sample jobs in Robotics: Drafters.')).helps).toEqual([
      'alone',
      'no',
    ])
  })

  it('takes a sentence without a source for a claim', () => {
    expect(judgeByWords(unit('Robotics is great.')).verdict).toBe('unsupported')
  })
})

describe('judging a sentence with its quotes', () => {
  it('needs nobody where the sentence is the quote', () => {
    expect(judgeUnit(unit(PLACE, PLACE), new Map())).toEqual({ verdict: 'supported', helps: ['alone'], by: 'identity' })
  })

  it('takes the label before the words, and only for these very words', () => {
    const one = unit('Robotics is in Advanced Manufacturing.', PLACE)
    const labels = new Map<string, Label>([[unitKey(one), { verdict: 'unsupported', helps: ['no'] }]])
    expect(judgeUnit(one, labels)).toMatchObject({ verdict: 'unsupported', by: 'label' })
    expect(judgeUnit(unit('Robotics is in Advanced Manufacturing!', `${PLACE} `), labels)).toMatchObject({
      verdict: 'supported',
      by: 'words',
    })
  })
})
