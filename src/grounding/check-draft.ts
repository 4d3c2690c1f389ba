import type { CheckedSentence } from '../domain/checked.ts'
import type { PreparedEvidence } from './contract.ts'
import type { CheckDraftRequest, Decided, Done } from './decided.ts'
import { createListReader, type Segment } from './lists.ts'
import { toPlain } from './plain.ts'
import { createSegmenter, type RawSegment } from './segmenter.ts'
import { contextOf } from './sentence-context.ts'
import { isForJudge, settle } from './settle.ts'
import { createTreatment } from './treat.ts'
import type { Verdict } from './verdict.ts'
import { checkWhole } from './whole-sentence.ts'

/**
 * Reads the stream and gives out each sentence as soon as it is decided.
 *
 * With a judge, sentences wait from the first open claim on: there is one call
 * per answer, and the order of the answer is kept.
 */
export async function* checkDraft(input: CheckDraftRequest): AsyncGenerator<CheckedSentence> {
  const { judge } = input.request
  const evidence = lazily(() => input.guard.prepare(input.request))
  const treat = createTreatment(input, evidence)
  const finish = (one: Decided | Done): CheckedSentence => (one.type === 'done' ? one.checked : treat(one))
  const waiting: (Decided | Done)[] = []
  for await (const one of decideAll(input, evidence)) {
    const waits = judge !== null && (waiting.length > 0 || (one.type === 'decided' && isForJudge(one)))
    if (waits) waiting.push(one)
    else yield finish(one)
  }
  const settled = judge && waiting.length > 0 ? await settle({ waiting, judge, evidence, input }) : waiting
  for (const one of settled) yield finish(one)
}

/** Reads the evidence when a model's first sentence needs it; the embedded writer seldom does. */
function lazily(make: () => PreparedEvidence): PreparedEvidence {
  let made: PreparedEvidence | null = null
  const get = (): PreparedEvidence => (made ??= make())
  return {
    get passages() {
      return get().passages
    },
    get people() {
      return get().people
    },
  }
}

/** Sentences of the stream with their verdicts; the embedded writer's whole sentences come out done. */
async function* decideAll(input: CheckDraftRequest, evidence: PreparedEvidence): AsyncGenerator<Decided | Done> {
  const { structure, limits, toClaim, guard, request } = input
  const lists = createListReader()
  const before: Segment[] = []
  let segmenter = createSegmenter()
  const decide = (segments: readonly Segment[]): Decided[] => segments.map((segment) => decideOne({ segment, before, input, evidence }))
  const read = (raws: readonly RawSegment[]): Decided[] => decide(raws.flatMap(lists.push))
  for await (const piece of request.pieces) {
    if (piece.type === 'text') {
      yield* read(segmenter.push(piece.text))
      continue
    }
    // Another writer goes on: what the first left unfinished is dropped, so that no half sentence is shown.
    yield* read(segmenter.abandon())
    yield* decide(lists.end())
    segmenter = createSegmenter()
    yield {
      type: 'done',
      checked: checkWhole({ piece, evidence: request.evidence, structure, limits, toClaim, guard }),
    }
  }
  yield* read(segmenter.end())
  yield* decide(lists.end())
}

interface DecideRequest {
  readonly segment: Segment
  /** Grows: every segment is context for the next. */
  readonly before: Segment[]
  readonly input: CheckDraftRequest
  readonly evidence: PreparedEvidence
}

function decideOne({ segment, before, input, evidence }: DecideRequest): Decided {
  const context = contextOf(segment, before)
  before.push(segment)
  const { text, cited } = segment
  const request = { text, cited, context }
  const verdict: Verdict = isLabel(segment) ? { kind: 'no-claim' } : input.guard.checkSentence(request, evidence)
  const mayDoubt = input.request.judge !== null && verdict.kind === 'carried'
  const isDoubtful = mayDoubt && input.guard.checkStrictly(request, evidence).kind !== 'carried'
  return { type: 'decided', segment, context, verdict, isDoubtful }
}

/** A heading or a table's head is a label; as soon as it states something it is a claim like any other. */
const isLabel = ({ layout, cited, text }: Segment): boolean =>
  (layout === 'heading' || layout === 'table-head') && cited.length === 0 && !STATES.test(toPlain(text))

const STATES =
  /\d|\b(?:is|are|was|were|has|have|had|must|became|belongs?|includes?|contains?|earns?|needs?|requires?|es|son|tiene|tienen|debe|deben|pertenece|incluye)\b/i
