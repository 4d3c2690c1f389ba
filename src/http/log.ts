import { routePath } from 'hono/route'
import type { LogEvent } from '../domain/log-event.ts'
import { factory } from './factory.ts'

/** One request, told without anything that a person wrote. */
export interface RequestEvent {
  readonly type: 'request'
  readonly requestId: string
  readonly method: string
  /** The pattern (`/api/passages/:id`), never the address: a question may stand in its query. */
  readonly route: string
  readonly status: number
  readonly ms: number
  readonly outcome: string | null
}

/** An error that nobody expected. The frames tell where; the message stays out, it may quote what was sent. */
export interface FailureEvent {
  readonly type: 'failure'
  readonly requestId: string
  readonly error: string
  readonly frames: string
}

export type DoorEvent = LogEvent | RequestEvent | FailureEvent
export type DoorLog = (event: DoorEvent) => void

/** What may stand in a log line. A field that is not here is dropped, whoever sends it. */
const ALLOWED: ReadonlySet<string> = new Set([
  'type',
  'requestId',
  'method',
  'route',
  'status',
  'ms',
  'outcome',
  'intent',
  'locale',
  'writer',
  'claims',
  'withheld',
  'redacted',
  'fault',
  'passageId',
  'code',
  'cause',
  'error',
  'frames',
  'use',
  'model',
  'prompt',
  'calls',
  'tokens',
  'characters',
  'firstPieceMs',
  'totalMs',
])
const MAX_CHARACTERS = 500

/** Writes events as one JSON line each, by the allow-list. */
export function createLog(write: (line: string) => void): DoorLog {
  return (event) => {
    const fields = Object.entries(event).filter(([name]) => ALLOWED.has(name))
    write(JSON.stringify(Object.fromEntries(fields.map(([name, value]) => [name, cut(value)]))))
  }
}

const cut = (value: unknown): unknown => (typeof value === 'string' ? value.slice(0, MAX_CHARACTERS) : value)

/** What the log may know about an error: its class and where in our code it happened. */
export function toFailure(error: unknown, requestId: string): FailureEvent {
  const source = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(source instanceof Error)) return { type: 'failure', requestId, error: typeof source, frames: '' }
  const frames = (source.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: 'failure',
    requestId,
    error: source.name,
    frames: frames
      .slice(0, 5)
      .map((line) => line.trim())
      .join(' < '),
  }
}

/** One line per request. On the platform the clock stands still between I/O, so `ms` counts waiting, not computing. */
export const requestLog = ({ log, now }: { readonly log: DoorLog; readonly now: () => number }) =>
  factory.createMiddleware(async (c, next) => {
    const started = now()
    await next()
    log({
      type: 'request',
      requestId: c.get('requestId'),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: now() - started,
      outcome: c.get('outcome') ?? null,
    })
  })
