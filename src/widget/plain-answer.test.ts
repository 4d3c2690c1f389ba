import { expect, it } from 'vitest'
import { ANSWER } from './answer.fixture.ts'
import { en } from './messages/en.ts'
import { toPlainAnswer, toPlainText } from './plain-answer.ts'
import { applyAnswer, startTurn } from './turn.ts'

it('copies an answer with every source, its address and the words quoted', () => {
  const text = toPlainAnswer(applyAnswer(startTurn('What is Robotics?'), ANSWER), en, 'https://cairn.test')
  expect(text).toBe(`What is Robotics?

Robotics is a Sub-Cluster [1].

- It has five jobs [1].

Sources:

[1] Robotics. Crosswalk workbooks, Advance CTE, 2025-09 (current)
    “Robotics is a Sub-Cluster”
    “5 occupations”
    https://cairn.test/passages/sub-cluster/robotics?start=0&end=25&start=30&end=43#quote

${en.disclosure}`)
})

it('says an answer without its markers', () => {
  expect(toPlainText(ANSWER.answer, 'spoken')).toBe('Robotics is a Sub-Cluster.\n- It has five jobs.')
})
