import { describe, expect, it } from 'vitest'
import { scoreGuard, type ScoredSentence } from './guard-score.ts'

const sentence = (over: Partial<ScoredSentence>): ScoredSentence => ({
  caseId: 'a',
  locale: 'en',
  label: 'supported',
  fault: 'none',
  supporting: [],
  flagged: false,
  proposed: [],
  ...over,
})

const moved = (proposed: readonly number[]): ScoredSentence =>
  sentence({ label: 'unsupported', fault: 'wrong-marker', flagged: true, supporting: [2, 3], proposed })

describe('scoring the guard', () => {
  it('counts recall, false alarms and precision without the no-claim sentences', () => {
    const score = scoreGuard([
      sentence({ label: 'unsupported', fault: 'negation', flagged: true }),
      sentence({ label: 'unsupported', fault: 'negation' }),
      sentence({ flagged: true }),
      sentence({}),
      sentence({ label: 'no-claim', flagged: true }),
    ])
    expect([score.recall, score.falseAlarms, score.precision, score.noClaimPassed]).toEqual([
      { hits: 1, of: 2 },
      { hits: 1, of: 2 },
      { hits: 1, of: 2 },
      { hits: 0, of: 1 },
    ])
    expect(score.byFault).toEqual({ negation: { hits: 1, of: 2 } })
  })

  it('counts a marker as moved right when it proposes something and only what is listed', () => {
    expect(scoreGuard([moved([2]), moved([]), moved([2, 4])]).reattribution).toEqual({ hits: 1, of: 3 })
  })

  it('counts an answer as clean when no sentence of a faultless case is flagged', () => {
    expect(
      scoreGuard([
        sentence({}),
        sentence({ caseId: 'b', flagged: true }),
        sentence({ caseId: 'c', label: 'unsupported', fault: 'negation' }),
      ]).cleanAnswers,
    ).toEqual({ hits: 1, of: 2 })
  })
})
