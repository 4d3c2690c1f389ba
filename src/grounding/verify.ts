import type { Guard, PreparedEvidence } from './contract.ts'
import type { GuardPassage } from './evidence.ts'
import { createListReader, type Segment } from './lists.ts'
import { markersIn } from './markers.ts'
import type { Reason } from './reasons.ts'
import { createSegmenter } from './segmenter.ts'
import { contextOf } from './sentence-context.ts'
import { passagesOf } from './verdict.ts'

/** A text with the passages it should rest on, as in `eval-data/README.md`. */
export interface VerifyRecord {
  readonly id: string
  readonly passages: readonly ({ readonly n: number } & GuardPassage)[]
  readonly answer: string
  /** The sentences to judge; where empty, the answer is cut into its own. */
  readonly sentences: readonly { readonly text: string; readonly cites: readonly number[] | null }[]
}

export interface VerifiedSentence {
  readonly text: string
  readonly verdict: 'supported' | 'unsupported' | 'no-claim'
  readonly reason: Reason | null
  /** Passages that carry the sentence, cited or not; for an open claim the one it is plainly about. */
  readonly supporting: readonly number[]
}

/** The sentences of a whole text. */
export function segmentsOf(text: string): Segment[] {
  const segmenter = createSegmenter()
  const lists = createListReader()
  return [...[...segmenter.push(text), ...segmenter.end()].flatMap(lists.push), ...lists.end()]
}

/**
 * Judges every sentence of a record against the record's own passages.
 *
 * A sentence is supported when the passages it cites carry it. One whose
 * marker is wrong, missing or leads nowhere is not, even where another passage
 * carries it: that passage is then named in `supporting`.
 */
export function verifyRecord(record: VerifyRecord, guard: Guard): VerifiedSentence[] {
  const evidence = guard.prepare({ evidence: record.passages.map(({ n, ...passage }) => ({ n, passage })) })
  const segments = toSegments(record)
  return segments.map((segment, at) => verifySegment({ segment, before: segments.slice(0, at), guard, evidence }))
}

function toSegments({ answer, sentences }: VerifyRecord): Segment[] {
  const found = segmentsOf(answer)
  if (sentences.length === 0) return found.filter(({ layout }) => layout !== 'heading' && layout !== 'table-head')
  return sentences.map(({ text, cites }) => {
    const same = found.find((segment) => segment.text === text)
    const cited = cites ?? same?.cited ?? markersIn(text)
    return { layout: 'run-on', leadIn: null, introduces: /:(?:\s*\[[\d,; ]+\])*$/.test(text), ...same, text, cited }
  })
}

interface SegmentRequest {
  readonly segment: Segment
  readonly before: readonly Segment[]
  readonly guard: Guard
  readonly evidence: PreparedEvidence
}

function verifySegment({ segment, before, guard, evidence }: SegmentRequest): VerifiedSentence {
  const { text, cited } = segment
  const verdict = guard.checkSentence({ text, cited, context: contextOf(segment, before) }, evidence)
  if (verdict.kind === 'no-claim') return { text, verdict: 'no-claim', reason: null, supporting: [] }
  const supported = verdict.kind === 'carried' && !verdict.moved
  return { text, verdict: supported ? 'supported' : 'unsupported', reason: verdict.reason, supporting: passagesOf(verdict) }
}
