import { type VerifyRecord, verifyRecord } from '../../src/grounding/verify.ts'
import type { Guard } from '../../src/grounding/contract.ts'
import type { GuardCase } from './guard-case.ts'

/** One labelled sentence with what the guard says of it, without a judge. */
export interface ScoredSentence {
  readonly one: GuardCase
  readonly text: string
  readonly label: GuardCase['sentences'][number]['label']
  readonly fault: string
  readonly supporting: readonly number[]
  readonly flagged: boolean
  /** Passages that the guard names as carrying it. */
  readonly proposed: readonly number[]
  readonly reason: string
}

/** Lets the guard judge every labelled sentence of a case, as the answer holds it. */
export function scoreCase(one: GuardCase, guard: Guard): ScoredSentence[] {
  const record: VerifyRecord = { ...one, sentences: one.sentences.map(({ text }) => ({ text, cites: null })) }
  const verified = verifyRecord(record, guard)
  return one.sentences.map(({ text, label, fault, supporting }, index) => ({
    one,
    text,
    label,
    fault,
    supporting,
    flagged: verified[index]?.verdict === 'unsupported',
    proposed: verified[index]?.supporting ?? [],
    reason: verified[index]?.reason ?? '',
  }))
}

/** A wrong marker is moved right when something is proposed and all of it carries the sentence. */
export const isMovedRight = ({ proposed, supporting }: Pick<ScoredSentence, 'proposed' | 'supporting'>): boolean =>
  proposed.length > 0 && proposed.every((n) => supporting.includes(n))
