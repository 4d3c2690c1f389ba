import { type FinishReason, streamText } from 'ai'
import type { DraftPiece } from '../../domain/draft.ts'
import type { Writer, WriteRequest } from '../../domain/ports.ts'
import { WriterFault, type WriterFaultReason } from '../../domain/writer-fault.ts'
import { composeAnswerPrompt } from './answer-prompt.ts'
import { toFault } from './fault.ts'
import { type Meter, meterTokens, type ModelDependencies, openUse, type Usage } from './model-use.ts'
import { type FilledPrompt, requireInputs } from './prompt.ts'
import { createFence } from './quote.ts'
import { createStop, type Stop } from './stop.ts'
import { toModelCall } from './upstream-model.ts'

const INPUTS = ['audience', 'conversation', 'evidence', 'fence', 'language', 'question', 'register', 'time'] as const

const RETRY_WAIT_MS = 300
/** A reader waits; longer than this the embedded writer is the better answer. */
const MAX_RETRY_WAIT_MS = 2_000

/** How a stream that came to its end ended. Null: complete. */
const ENDS: Readonly<Record<FinishReason, WriterFaultReason | null>> = {
  stop: null,
  other: null, // servers of one's own have words of their own for it
  length: 'endless',
  'content-filter': 'refused',
  'tool-calls': 'malformed', // no tool was offered
  error: 'upstream-error',
  interrupted: 'cut-off',
}

/**
 * A writer that lets a language model draft from the evidence. What it yields
 * is unchecked text for the guard; how it ends is the contract at `WriterFault`.
 *
 * One call, and a second one only if the first was turned away before its
 * first piece and the wait is short. It ends when the reader leaves, when the
 * consumer stops reading, and at the latest after `limits.totalMs`.
 */
export function createLlmWriter(dependencies: ModelDependencies): Writer {
  const { prompt, settings } = dependencies
  requireInputs(prompt, INPUTS)
  return {
    name: settings.model,
    async *write({ inquiry, evidence, signal, history, requestId }: WriteRequest): AsyncGenerator<DraftPiece> {
      if (signal.aborted) throw new WriterFault({ reason: 'aborted' })
      const filled = composeAnswerPrompt(prompt, {
        inquiry,
        evidence,
        history,
        fence: createFence(),
        maxCharacters: settings.limits.promptCharacters,
      })
      const use = await openUse(dependencies, { use: 'write', modelId: settings.model, requestId, filled })
      const stop = createStop({ signal, totalMs: settings.limits.totalMs })
      // Holds if the consumer leaves in mid-stream: then only `finally` runs.
      let fault: WriterFault | null = new WriterFault({ reason: 'aborted' })
      try {
        yield* draft({ dependencies, filled, stop, meter: use.meter, startedAt: use.startedAt })
        fault = null
      } catch (error) {
        fault = toFault(error)
        throw fault
      } finally {
        stop.dispose()
        await use.close(fault)
      }
    },
  }
}

interface DraftOptions {
  readonly dependencies: ModelDependencies
  readonly filled: FilledPrompt
  readonly stop: Stop
  readonly meter: Meter
  readonly startedAt: number
}

async function* draft(options: DraftOptions): AsyncGenerator<DraftPiece> {
  const { meter, stop } = options
  for (;;) {
    meter.calls += 1
    try {
      yield* streamOnce(options)
      return
    } catch (error) {
      const fault = toFault(error)
      const waitMs = toRetryWait(fault, options)
      if (waitMs === null) throw fault
      await stop.race(sleep(waitMs), toWait(options))
    }
  }
}

/** Once, before the first piece, and only if the reader would still be waiting. */
function toRetryWait(fault: WriterFault, options: DraftOptions): number | null {
  const { calls, characters } = options.meter
  if (calls > 1 || characters > 0 || !mayPass(fault)) return null
  const waitMs = fault.retryAfterMs ?? RETRY_WAIT_MS
  return waitMs <= MAX_RETRY_WAIT_MS && waitMs < toWait(options) ? waitMs : null
}

/** A time-out is not tried again: the reader has waited once. */
const mayPass = ({ reason, status }: WriterFault): boolean =>
  reason === 'rate-limited' || reason === 'unreachable' || (reason === 'upstream-error' && (status ?? 0) >= 500)

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function* streamOnce(options: DraftOptions): AsyncGenerator<DraftPiece> {
  const { meter, stop } = options
  const parts = startStream(options)[Symbol.asyncIterator]()
  for (;;) {
    const { done, value: part } = await stop.race(parts.next(), toWait(options))
    if (done === true) throw new WriterFault({ reason: 'cut-off' })
    if (part.type === 'error') throw part.error
    if (part.type === 'text-delta' && part.text !== '') {
      count(part.text, options)
      yield { type: 'text', text: part.text }
    }
    if (part.type === 'finish') {
      finish(part, meter)
      return
    }
  }
}

/** Throws unless the model said that it was done, and had said something. */
function finish({ finishReason, totalUsage }: { readonly finishReason: FinishReason; readonly totalUsage: Usage }, meter: Meter): void {
  meterTokens(meter, totalUsage)
  const reason = ENDS[finishReason] ?? (meter.firstPieceMs === null ? 'empty' : null)
  if (reason !== null) throw new WriterFault({ reason })
}

function startStream(options: DraftOptions) {
  // Without `onError` the SDK prints the vendor's error, question and all, to the console.
  return streamText({ ...toModelCall(options), onError: () => undefined }).stream
}

/** The first piece has its time from the question on, whatever events come before it; each further one from the last. */
const toWait = ({ dependencies: { settings, now }, meter, startedAt }: DraftOptions): number =>
  meter.firstPieceMs === null ? Math.max(0, startedAt + settings.limits.firstPieceMs - now()) : settings.limits.nextPieceMs

/** Counts before the piece is passed on, so that one huge piece goes no further. White space is no first piece. */
function count(text: string, { dependencies: { settings, now }, meter, startedAt }: DraftOptions): void {
  meter.characters += text.length
  if (meter.characters > settings.limits.answerCharacters) throw new WriterFault({ reason: 'endless' })
  if (meter.firstPieceMs === null && text.trim() !== '') meter.firstPieceMs = now() - startedAt
}
