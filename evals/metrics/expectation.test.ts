import { expect, it } from 'vitest'
import type { Answer } from '../../src/domain/answer.ts'
import { markAnswer } from './expectation.ts'

const answer = (over: Partial<Answer>): Answer => ({
  id: 'ans_1',
  outcome: 'answered',
  locale: 'en',
  answer: 'There are **14** Career Clusters [1].',
  claims: [],
  sources: [],
  followUps: [],
  writer: 'embedded',
  grounding: { claims: 1, supported: 1, reattributed: 0, replaced: 0, withheld: 0 },
  ...over,
})
const expected = { outcome: 'answered' as const, alsoOk: [], must: [[/14|fourteen/iu], [/october/iu]], mustNot: [/16/iu] }

it('counts vital facts and wrong statements', () => {
  expect(markAnswer(answer({}), expected, 'en')).toMatchObject({ facts: { hits: 1, of: 2 }, wrong: [], fullyRight: false })
  expect(markAnswer(answer({ answer: '14, not 16, since October.' }), expected, 'en')).toMatchObject({ wrong: ['16'], fullyRight: false })
  expect(markAnswer(answer({ answer: 'Fourteen since October.' }), expected, 'en')).toMatchObject({ fullyRight: true })
})

it('asks for the facts where the outcome is wrong, and not where another one will do', () => {
  const abstained = answer({ outcome: 'abstained', answer: 'I do not know.' })
  expect(markAnswer(abstained, expected, 'en')).toMatchObject({ outcomeRight: false, facts: { hits: 0, of: 2 } })
  expect(markAnswer(abstained, { ...expected, alsoOk: ['abstained'] }, 'en')).toMatchObject({ facts: { hits: 0, of: 0 }, fullyRight: true })
})

it('does not accept the right answer in the wrong language', () => {
  expect(markAnswer(answer({ answer: 'Fourteen since October.' }), expected, 'es').fullyRight).toBe(false)
})
