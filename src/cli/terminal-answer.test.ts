import { expect, it } from 'vitest'
import type { Answer } from '../domain/answer.ts'
import { toTerminal } from './terminal-answer.ts'

const ANSWER: Answer = {
  id: 'ans_1',
  outcome: 'answered',
  locale: 'en',
  answer: 'Robotics is in **Advanced Manufacturing** [1].',
  claims: [
    { text: 'a', citations: [{ n: 1, quote: 'Robotics is', start: 0, end: 11 }] },
    { text: 'b', citations: [{ n: 1, quote: 'Robotics is', start: 0, end: 11 }] },
  ],
  sources: [
    {
      n: 1,
      passageId: 'sub-cluster/robotics',
      title: 'Robotics',
      url: '/',
      status: 'current',
      date: '2025-09',
      document: 'Crosswalk',
      publisher: 'Advance CTE',
      hash: 'h',
    },
  ],
  followUps: ['What jobs are in Robotics?'],
  writer: 'embedded',
  grounding: { claims: 2, supported: 2, reattributed: 0, replaced: 0, withheld: 0 },
}

it('shows the answer, each source with its quotes once, and what to ask next', () => {
  expect(toTerminal(ANSWER)).toBe(`Robotics is in Advanced Manufacturing [1].

Sources
[1] Robotics (sub-cluster/robotics)
    Crosswalk, Advance CTE, 2025-09, current
    "Robotics is"

You could ask next
  What jobs are in Robotics?`)
})

it('shows no empty headings', () => {
  expect(toTerminal({ ...ANSWER, answer: 'Hello.', claims: [], sources: [], followUps: [] })).toBe('Hello.')
})
