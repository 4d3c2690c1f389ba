import {
  APICallError,
  EmptyResponseBodyError,
  JSONParseError,
  NoContentGeneratedError,
  NoOutputGeneratedError,
  TypeValidationError,
} from 'ai'
import * as z from 'zod'
import { WriterFault } from '../../domain/writer-fault.ts'

/** The one thing read from a vendor's error body: whether its content filter spoke (Azure answers 400). */
const FilterError = z.object({ error: z.object({ code: z.enum(['content_filter', 'content_policy_violation']) }) })

/**
 * Turns whatever a vendor or the network threw into our tags. Reads types,
 * status and headers; never takes over a message, a body or a cause.
 */
export function toFault(thrown: unknown): WriterFault {
  const chain = [...causes(thrown)]
  const own = chain.find((error) => error instanceof WriterFault)
  if (own) return own
  const call = chain.find((error) => APICallError.isInstance(error))
  if (call) return toCallFault(call, chain)
  if (chain.some(isFormatError)) return new WriterFault({ reason: 'malformed' })
  if (
    chain.some(
      (error) =>
        EmptyResponseBodyError.isInstance(error) || NoOutputGeneratedError.isInstance(error) || NoContentGeneratedError.isInstance(error),
    )
  ) {
    return new WriterFault({ reason: 'empty' })
  }
  // undici and workerd both say `TypeError` when a body breaks off.
  if (chain.some((error) => error instanceof TypeError || (error instanceof Error && error.name === 'AbortError')))
    return new WriterFault({ reason: 'cut-off' })
  return new WriterFault({ reason: 'upstream-error' })
}

function toCallFault(call: APICallError, chain: readonly unknown[]): WriterFault {
  const { statusCode: status } = call
  if (status === undefined) return new WriterFault({ reason: 'unreachable' })
  if (status < 400) return new WriterFault({ reason: chain.some(isFormatError) ? 'malformed' : 'cut-off', status })
  if (FilterError.safeParse(call.data).success) return new WriterFault({ reason: 'refused', status })
  if (status !== 429) return new WriterFault({ reason: 'upstream-error', status })
  const retryAfterMs = toRetryAfter(call.responseHeaders ?? {})
  return new WriterFault({ reason: 'rate-limited', status, ...(retryAfterMs === null ? {} : { retryAfterMs }) })
}

const isFormatError = (error: unknown): boolean => JSONParseError.isInstance(error) || TypeValidationError.isInstance(error)

/** RFC 9110: seconds or a date. A date is left aside: the clocks may differ, and the wait would be long anyway. */
function toRetryAfter(headers: Readonly<Record<string, string>>): number | null {
  const milliseconds = Number(headers['retry-after-ms'] ?? Number.NaN)
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds
  const text = headers['retry-after'] ?? ''
  if (/^\d{1,6}$/.test(text.trim())) return Number(text) * 1000
  return text === '' ? null : Number.MAX_SAFE_INTEGER
}

function* causes(thrown: unknown): Iterable<unknown> {
  let error = thrown
  for (let depth = 0; depth < 8 && error !== null && error !== undefined; depth += 1) {
    yield error
    if (typeof error !== 'object') return
    error = 'cause' in error ? error.cause : undefined
  }
}
