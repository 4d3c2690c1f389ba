import type { UIMessageChunk } from 'ai'
import type { Answer, AnswerSource } from '../domain/answer.ts'
import type { Locale } from '../domain/locale.ts'
import type { AdviseEvent } from '../domain/ports.ts'
import type { ChatData, ChatMetadata } from '../protocol.ts'

export type ChatChunk = UIMessageChunk<ChatMetadata, ChatData>

/** Our words for a fault of ours; nothing else of an error leaves. */
const FAILURE: Readonly<Record<Locale, string>> = {
  en: 'This answer could not be finished. Please ask again.',
  es: 'No se pudo terminar esta respuesta. Vuelve a preguntar, por favor.',
}

const TEXT_ID = 'answer'

interface ChunkOptions {
  readonly events: AsyncIterable<AdviseEvent>
  readonly messageId: string
  readonly locale: Locale
  readonly signal: AbortSignal
  readonly onFailure: (error: unknown) => void
}

/**
 * An answer as chunks of the AI SDK's UI message stream, for ai 5, 6 and 7.
 *
 * Starts with `start` before anything is searched, and ends with `finish` or
 * with `error`, whatever happens, unless the reader has left. Only chunk types
 * that all three majors know: one unknown type ends the message in each of them.
 */
export async function* toChunks({ events, messageId, locale, signal, onFailure }: ChunkOptions): AsyncGenerator<ChatChunk> {
  const pen = createPen()
  yield { type: 'start', messageId }
  try {
    for await (const event of events) {
      yield* pen.write(event)
      if (event.type === 'answer-end') return
    }
    if (signal.aborted) return
    throw new Error('advise() ended without answer-end')
  } catch (error) {
    if (signal.aborted) return
    onFailure(error)
    yield* pen.close()
    yield { type: 'error', errorText: FAILURE[locale] }
  }
}

/** Remembers whether the text part is open and how many claims came. */
function createPen() {
  let isOpen = false
  let claims = 0
  const close = (): ChatChunk[] => {
    if (!isOpen) return []
    isOpen = false
    return [{ type: 'text-end', id: TEXT_ID }]
  }
  const say = (delta: string): ChatChunk[] => {
    const opening: ChatChunk[] = isOpen ? [] : [{ type: 'text-start', id: TEXT_ID }]
    isOpen = true
    return [...opening, { type: 'text-delta', id: TEXT_ID, delta }]
  }
  const write = (event: AdviseEvent): ChatChunk[] => {
    if (event.type === 'answer-delta') return say(event.text)
    if (event.type === 'source-found') return [toSource(event.source)]
    if (event.type === 'answer-end') return [...close(), ...toEnd(event.answer)]
    if (event.type !== 'claim-found') return [toProgress(event)]
    claims += 1
    return [{ type: 'data-citation', id: `claim-${claims}`, data: event.claim }]
  }
  return { write, close }
}

type ProgressEvent = Extract<AdviseEvent, { readonly type: 'search-start' | 'evidence-found' | 'check-start' }>

/** Transient: shown while it lasts, and no part of the message that `useChat` sends back. */
function toProgress(event: ProgressEvent): ChatChunk {
  if (event.type === 'evidence-found')
    return { type: 'data-progress', data: { stage: 'reading', passages: event.passages }, transient: true }
  return { type: 'data-progress', data: { stage: event.type === 'search-start' ? 'searching' : 'checking' }, transient: true }
}

/** `providerMetadata` is the one place of a source part whose fields survive in ai 5, 6 and 7. */
const toSource = ({ title, ...facts }: AnswerSource): ChatChunk => ({
  type: 'source-document',
  sourceId: facts.passageId,
  mediaType: 'text/plain',
  title,
  providerMetadata: { cairn: facts },
})

function toEnd({ id, outcome, writer, grounding, locale, followUps }: Answer): ChatChunk[] {
  return [
    { type: 'data-outcome', id: 'outcome', data: { outcome } },
    { type: 'data-grounding', id: 'grounding', data: grounding },
    { type: 'data-follow-ups', data: { questions: followUps }, transient: true },
    { type: 'finish', finishReason: 'stop', messageMetadata: { id, outcome, writer, grounding, locale } },
  ]
}

interface StreamOptions {
  readonly chunks: AsyncGenerator<ChatChunk>
  readonly signal: AbortSignal
  /** The reader hung up: stop the work. */
  readonly onLeave: () => void
  readonly keepAliveMs: number
}

/**
 * Chunks as server-sent events, each written when it is there. Pulled, so a
 * slow reader slows the answer and fills no memory. Comments keep proxies from
 * closing a line on which nothing is said; every client skips them.
 */
export function toEventStream({ chunks, signal, onLeave, keepAliveMs }: StreamOptions): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const over = new AbortController()
  const leave = (): void => {
    over.abort()
    onLeave()
    chunks.return(undefined).catch(() => undefined)
  }
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const comment = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(': keep-alive\n\n'))
      }, keepAliveMs)
      over.signal.addEventListener('abort', () => clearInterval(comment), { once: true })
      const end = (): void => {
        leave()
        controller.close()
      }
      signal.addEventListener('abort', end, { once: true, signal: over.signal })
    },
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (over.signal.aborted) return
      controller.enqueue(encoder.encode(`data: ${done === true ? '[DONE]' : JSON.stringify(value)}\n\n`))
      if (done !== true) return
      over.abort()
      controller.close()
    },
    cancel: leave,
  })
}
