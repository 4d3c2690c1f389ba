import * as z from 'zod'
import { MAX_MESSAGE_CHARACTERS, MAX_MESSAGES, type Message, type Question } from '../../domain/conversation.ts'
import { Audience, Locale } from '../../domain/locale.ts'
import type { Advise } from '../../domain/ports.ts'
import { toChunks, toEventStream } from '../chat-stream.ts'
import { factory } from '../factory.ts'
import { type DoorLog, toFailure } from '../log.ts'
import { readJson } from '../read-json.ts'

const KEEP_ALIVE_MS = 10_000
/** More turns than anybody types; the body limit comes first in practice. */
const MAX_TURNS = 400
const MAX_PARTS = 1000

/** One part of a UI message. Only text is read; progress, sources and data come back from the client and are passed over. */
const Part = z.object({ type: z.string(), text: z.unknown().optional() })

const UiMessage = z.object({ role: z.enum(['user', 'assistant']), parts: z.array(Part).max(MAX_PARTS) })
type UiMessage = z.infer<typeof UiMessage>

/**
 * What `DefaultChatTransport` of ai 5, 6 and 7 sends (id, trigger and the like
 * are its own affair), with `audience` and `locale` from its `body`.
 *
 * Only the last message is a question, and it meets the limits of every other
 * door. Earlier turns are quoted history: `useChat` always sends all of them,
 * so they are cut to the limits and not refused, else a long chat or one
 * refused message would shut the door for good.
 */
const ChatRequest = z.object({
  messages: z.array(UiMessage).min(1).max(MAX_TURNS).superRefine(checkLast),
  audience: Audience.default('learner'),
  locale: Locale.optional(),
})
type ChatRequest = z.infer<typeof ChatRequest>

function checkLast(messages: readonly UiMessage[], context: z.RefinementCtx): void {
  const index = messages.length - 1
  const last = messages[index]
  if (!last) return
  const text = toText(last)
  const refuse = (field: string, message: string): void => context.addIssue({ code: 'custom', path: [index, field], message })
  if (last.role !== 'user') refuse('role', 'The last message must have the role "user".')
  if (text.trim() === '') refuse('parts', 'The last message is empty: ask something.')
  if (text.length > MAX_MESSAGE_CHARACTERS)
    refuse('parts', `The last message is too long: at most ${MAX_MESSAGE_CHARACTERS.toLocaleString('en-US')} characters.`)
  if (last.parts.some(({ type }) => type === 'file')) refuse('parts', 'Only text is read: leave files out.')
}

const toText = ({ parts }: UiMessage): string =>
  parts.flatMap(({ type, text }) => (type === 'text' && typeof text === 'string' ? [text] : [])).join('\n')

function toQuestion({ messages, audience, locale }: ChatRequest): Question {
  const turns = messages.map((message): Message => ({ role: message.role, content: toText(message).slice(0, MAX_MESSAGE_CHARACTERS) }))
  return { messages: turns.filter(({ content }) => content.trim() !== '').slice(-MAX_MESSAGES), audience, locale }
}

const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'x-vercel-ai-ui-message-stream': 'v1',
  'Cache-Control': 'no-store, no-transform',
  // Compressors and proxies hold a stream back until a block is full.
  'Content-Encoding': 'identity',
  'X-Accel-Buffering': 'no',
}

export interface ChatDependencies {
  readonly advise: Advise
  readonly newId: () => string
  readonly log: DoorLog
}

/** `POST /chat`: the AI SDK's UI message stream, for `useChat` and `readUIMessageStream`. */
export const chatRoutes = ({ advise, newId, log }: ChatDependencies) =>
  factory.createApp().post('/chat', async (c) => {
    const question = toQuestion(await readJson(c, ChatRequest))
    const requestId = c.get('requestId')
    const reader = new AbortController()
    const signal = AbortSignal.any([c.req.raw.signal, reader.signal])
    const chunks = toChunks({
      events: advise(question, { requestId, signal }),
      messageId: `msg_${newId()}`,
      locale: question.locale ?? 'en',
      signal,
      onFailure: (error) => log(toFailure(error, requestId)),
    })
    return c.body(toEventStream({ chunks, signal, onLeave: () => reader.abort(), keepAliveMs: KEEP_ALIVE_MS }), 200, STREAM_HEADERS)
  })
