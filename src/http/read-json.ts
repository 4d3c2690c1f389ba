import type { Context } from 'hono'
import type * as z from 'zod'
import type { AppEnv } from './factory.ts'
import { parseRequest } from './invalid-request.ts'
import { problemError } from './problem.ts'

/** A body may have so many bytes; hono/body-limit holds it before anything is read. */
export const MAX_BODY_BYTES = 64 * 1024

/**
 * Reads and checks a JSON body.
 *
 * Another content type is refused and not guessed at: a form on another site
 * can send text/plain without the browser asking us first.
 */
export async function readJson<Schema extends z.ZodType>(c: Context<AppEnv>, schema: Schema): Promise<z.infer<Schema>> {
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(c.req.header('Content-Type') ?? '')) {
    throw problemError('unsupported-media-type', 'Send the body as JSON, with the header Content-Type: application/json.')
  }
  return parseRequest(schema, parseJson(await c.req.text()))
}

function parseJson(text: string): unknown {
  if (text.trim() === '') throw problemError('malformed-json', 'The body is empty: send a JSON object.')
  try {
    return JSON.parse(text)
  } catch {
    // The parser's message quotes the body, so it goes nowhere, not even to the log.
    throw problemError('malformed-json', 'The body is not valid JSON. Check quotes, commas and brackets.')
  }
}
