import type { ServerResponse } from 'node:http'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Answer } from '../../src/protocol.ts'
import { ANSWER, SOURCE } from '../../src/widget/answer.fixture.ts'
import type { Host } from './host.ts'

const { title, ...facts } = SOURCE

export const CHUNKS = {
  start: { type: 'start', messageId: 'msg_1' },
  searching: { type: 'data-progress', data: { stage: 'searching' }, transient: true },
  source: { type: 'source-document', sourceId: SOURCE.passageId, mediaType: 'text/plain', title, providerMetadata: { cairn: facts } },
  citation: { type: 'data-citation', id: 'claim-1', data: ANSWER.claims[0] },
  outcome: { type: 'data-outcome', data: { outcome: 'answered' } },
  grounding: { type: 'data-grounding', data: ANSWER.grounding },
  followUps: { type: 'data-follow-ups', data: { questions: ['Which jobs?', 'Which clusters?'] }, transient: true },
  finish: { type: 'finish', messageMetadata: { id: 'ans_1', locale: 'en' } },
} as const

export const toText = (delta: string) => ({ type: 'text-delta', id: 'answer', delta })

/** What one connection does, told step by step. */
export interface Line {
  readonly send: (...chunks: readonly unknown[]) => void
  /** Ends as the service does. */
  readonly end: () => void
  /** Ends as a pulled plug does. */
  readonly breakOff: () => void
  readonly pause: (ms: number) => Promise<void>
  /** Resolves when the reader has hung up. */
  readonly left: Promise<unknown>
  readonly body: () => Promise<ChatBody>
}

interface ChatBody {
  readonly messages: readonly { readonly role: string; readonly parts: readonly { readonly text: string }[] }[]
  readonly audience: string
  readonly locale?: string
}

/** Lets a test play the service of a host, one connection after another; the last script is used again and again. */
export function playChat(host: Host, ...scripts: readonly ((line: Line) => void | Promise<void>)[]): { readonly count: () => number } {
  let count = 0
  host.on('/api/chat', async (request, response) => {
    const script = scripts[Math.min(count, scripts.length - 1)]
    count += 1
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.flushHeaders()
    const text = readAll(request)
    await script?.({ ...toLine(response), body: async () => JSON.parse(await text) as ChatBody })
  })
  return { count: () => count }
}

function toLine(response: ServerResponse): Omit<Line, 'body'> {
  return {
    send: (...chunks) => {
      for (const chunk of chunks) response.write(`data: ${JSON.stringify(chunk)}\n\n`)
    },
    end: () => void response.end('data: [DONE]\n\n'),
    breakOff: () => void response.destroy(),
    pause,
    left: once(response, 'close'),
  }
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

/** A line that gives an answer of some sentences and ends well. */
export const answering =
  (...sentences: readonly string[]) =>
  ({ send, end }: Line): void => {
    send(CHUNKS.start, CHUNKS.searching, CHUNKS.source)
    send(...sentences.map(toText), CHUNKS.citation, CHUNKS.outcome, CHUNKS.grounding, CHUNKS.followUps, CHUNKS.finish)
    end()
  }

/** Gives an answer at the door that answers in one piece. */
export function playAsk(host: Host, answer: Answer | null): { readonly count: () => number } {
  let count = 0
  host.on('/api/ask', (_, response) => {
    count += 1
    if (answer === null) response.destroy()
    else response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ ...answer, writer: 'embedded' }))
  })
  return { count: () => count }
}
