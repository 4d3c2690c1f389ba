import { describe, expect, it } from 'vitest'
import { suggestFollowUps } from './follow-ups.ts'
import { createTestReader } from './interpret.fixture.ts'

const { converse, framework } = createTestReader()
const after = (message: string): string[] => suggestFollowUps(converse(message), framework)

describe('what to ask next', () => {
  it.each([
    ['What is Robotics?', 'What jobs are in Robotics?'],
    ['What jobs are in Construction?', 'What are the Sub-Clusters of Construction?'],
    ['what preparation does a plumber need', 'Which cluster is Plumbers, Pipefitters, and Steamfitters in?'],
    ['¿Qué es Robotics?', '¿Qué empleos hay en Robotics?'],
    ['What became of the STEM cluster?', 'What changed in 2024?'],
    ['hello', 'What are the 14 Career Clusters?'],
  ])('after "%s" offers first "%s"', (message, first) => {
    expect(after(message)[0]).toBe(first)
  })

  it('offers three questions, none of them twice and none that was just asked', () => {
    const asked = 'What are the 14 Career Clusters?'
    expect(after(asked)).not.toContain(asked)
    expect(new Set(after(asked)).size).toBe(3)
  })

  it('offers only questions that it can answer', () => {
    const offered = [...framework.clusters, ...framework.subClusters, ...framework.groupings].flatMap(({ name }) =>
      after(`What is ${name}?`),
    )
    expect([...new Set(offered)].filter((question) => ['unclear', 'out-of-scope'].includes(converse(question).intent))).toEqual([])
  })
})
