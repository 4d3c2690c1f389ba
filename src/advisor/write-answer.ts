import type { Outcome } from '../domain/answer.ts'
import type { CheckedSentence } from '../domain/checked.ts'
import type { DraftPiece } from '../domain/draft.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Inquiry } from '../domain/inquiry.ts'
import type { AdviseEvent, WriteRequest, Writer } from '../domain/ports.ts'
import { WriterFault } from '../domain/writer-fault.ts'
import type { Assembly } from './assemble.ts'

/** What the guard gets: a draft as it streams, and what it may rest on. */
export interface CheckRequest {
  readonly pieces: AsyncIterable<DraftPiece>
  readonly evidence: Evidence
  readonly signal: AbortSignal
}

export interface WriteDependencies {
  readonly writer: Writer
  /** Answers where `writer` may not, or had nothing to show. */
  readonly embedded: Writer
  readonly checkDraft: (request: CheckRequest) => AsyncIterable<CheckedSentence>
}

interface WriteOptions extends WriteDependencies {
  readonly request: WriteRequest
  readonly assembly: Assembly
}

/** Who wrote what is shown, and as an answer to what. */
export interface Written {
  readonly writer: string
  readonly outcome: Outcome
  readonly inquiry: Inquiry
}

/** What no writer may decide: small talk and refusals are ours, whatever model is configured. */
const OURS: ReadonlySet<Inquiry['intent']> = new Set(['small-talk', 'out-of-scope', 'unclear'])

/** Writes until a claim is shown: the writer, then the embedded one, then the honest "I do not know". */
export async function* writeAnswer(options: WriteOptions): AsyncGenerator<AdviseEvent, Written> {
  const { request, writer, embedded, assembly } = options
  const { inquiry } = request
  if (OURS.has(inquiry.intent)) {
    yield* passThrough(embedded, request, options)
    return { writer: embedded.name, outcome: inquiry.intent === 'small-talk' ? 'smalltalk' : 'abstained', inquiry }
  }
  for (const candidate of new Set([writer, embedded])) {
    yield* passThrough(candidate, request, options)
    if (assembly.claimsShown() > 0) return { writer: candidate.name, outcome: 'answered', inquiry }
    assembly.dropHeld()
  }
  const unclear: Inquiry = { ...inquiry, intent: 'unclear', entities: [] }
  yield* passThrough(embedded, { ...request, inquiry: unclear }, options)
  return { writer: embedded.name, outcome: 'abstained', inquiry: unclear }
}

/** Sends a writer's draft through the guard. A model that fails half way leaves what was checked; the contract is at `WriterFault`. */
async function* passThrough(writer: Writer, request: WriteRequest, { checkDraft, assembly }: WriteOptions): AsyncGenerator<AdviseEvent> {
  const { evidence, signal } = request
  const pieces = writer.write(request)
  try {
    for await (const sentence of checkDraft({ pieces, evidence, signal })) yield* assembly.add(sentence)
  } catch (error) {
    if (!(error instanceof WriterFault) || error.reason === 'aborted') throw error
  }
}
