import type { Answer } from '../../src/domain/answer.ts'
import type { BaseCase } from '../case.ts'
import type { Failure } from '../suite.ts'

interface FailureRequest {
  readonly one: Pick<BaseCase, 'id' | 'part'>
  readonly question: string
  readonly answer: Answer
  readonly reasons: readonly string[]
}

/** Puts down what went wrong with an answer, with the words that it cites; nothing where nothing did. */
export function toFailure({ one: { id, part }, question, answer, reasons }: FailureRequest): Failure[] {
  if (reasons.length === 0) return []
  const byNumber = new Map(answer.sources.map(({ n, passageId }) => [n, passageId]))
  const evidence = answer.claims.flatMap(({ citations }) => citations.map(({ n, quote }) => ({ passageId: byNumber.get(n) ?? '', quote })))
  return [{ id, part, question, answer: answer.answer, reason: reasons.join('; '), evidence }]
}
