import type { Judge, JudgeItem, JudgeVerdict } from '../domain/judge.ts'
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

/** Whether a judge may settle it: nothing fails, its wording leaves a doubt, and it cites something that can be read. */
export const isForJudge = ({ verdict, isDoubtful, segment }: Decided): boolean =>
  (verdict.kind === 'open' || isDoubtful) && segment.cited.length > 0

/** Asks the judge once about all claims in doubt. Whatever goes wrong, each stays what it is without a judge. */
export async function settle({ waiting, judge, evidence, input }: SettleRequest): Promise<(Decided | Done)[]> {
  const open = waiting.filter((one): one is Decided => one.type === 'decided' && isForJudge(one))
  const items = open.map((decided) => toItem(decided, evidence))
  const verdicts = await judge({ items, signal: input.request.signal }).catch(() => [])
  return waiting.map((one) => {
    const at = one.type === 'decided' ? open.indexOf(one) : -1
    return one.type === 'decided' && at >= 0 ? judged(one, verdicts[at], { evidence, input }) : one
  })
}

type Tools = Pick<SettleRequest, 'evidence' | 'input'>

function judged(decided: Decided, verdict: JudgeVerdict | undefined, { evidence, input }: Tools): Decided {
  if (verdict === undefined) return decided
  if (verdict === 'unsupported') return decided.isDoubtful ? rejected(decided) : decided
  return decided.verdict.kind === 'carried' ? decided : freed(decided, evidence, input)
}

/** Held up by too few words, and the judge does not believe it: replaced by the passage's own. */
function rejected(decided: Decided): Decided {
  const nearest = decided.verdict.kind === 'carried' ? (decided.verdict.citations[0]?.n ?? null) : null
  return { ...decided, verdict: { kind: 'open', reason: 'wording', words: '', nearest } }
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
