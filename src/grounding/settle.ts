import type { Judge, JudgeItem } from '../domain/judge.ts'
import { align } from './align.ts'
import { citationsFor } from './citations.ts'
import type { PreparedEvidence } from './contract.ts'
import type { CheckDraftRequest, Decided, Done } from './decided.ts'
import { toPlain } from './plain.ts'

export interface SettleRequest {
  readonly waiting: readonly (Decided | Done)[]
  readonly judge: Judge
  readonly evidence: PreparedEvidence
  readonly input: CheckDraftRequest
}

/** Whether a judge may settle it: nothing fails, and it cites something that can be read. */
export const isForJudge = (decided: Decided): boolean => decided.verdict.kind === 'open' && decided.segment.cited.length > 0

/** Asks the judge once about all open claims. Whatever goes wrong, they stay open and are replaced. */
export async function settle({ waiting, judge, evidence, input }: SettleRequest): Promise<(Decided | Done)[]> {
  const open = waiting.filter((one): one is Decided => one.type === 'decided' && isForJudge(one))
  const items = open.map((decided) => toItem(decided, evidence))
  const verdicts = await judge({ items, signal: input.request.signal }).catch(() => [])
  return waiting.map((one) => {
    const at = one.type === 'decided' ? open.indexOf(one) : -1
    return one.type === 'decided' && at >= 0 && verdicts[at] === 'supported' ? freed(one, evidence, input) : one
  })
}

function toItem({ segment, context }: Decided, { passages }: PreparedEvidence): JudgeItem {
  const cited = passages.filter(({ n }) => segment.cited.includes(n))
  return {
    claim: toPlain(segment.text),
    context: [...context.before, ...(context.leadIn === null ? [] : [context.leadIn])].map(toPlain).join(' '),
    passages: cited.map(({ n, passage: { title, text } }) => ({ n, title, text })),
  }
}

/** A claim that the judge supports still has to have its quotes. */
function freed(decided: Decided, evidence: PreparedEvidence, { toClaim }: CheckDraftRequest): Decided {
  const { segment, context } = decided
  const passages = evidence.passages.filter(({ n }) => segment.cited.includes(n))
  const claim = toClaim(toPlain(segment.text), context, evidence)
  const citations = citationsFor(claim, align(claim, passages), passages)
  return citations.length === 0 ? decided : { ...decided, verdict: { kind: 'carried', citations, moved: false, reason: null } }
}
