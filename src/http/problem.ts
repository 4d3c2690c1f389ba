import { HTTPException } from 'hono/http-exception'
import { AppError, type ErrorCode } from '../domain/errors.ts'
import { InvalidRequest, type RequestFault } from './invalid-request.ts'

const PROBLEM_TYPE = 'application/problem+json'

/** RFC 9457, the same in every door. `instance` is the request id: quote it when you ask for help. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly instance: string
  readonly errors?: readonly RequestFault[]
}

interface ProblemKind {
  readonly status: number
  readonly title: string
  /** What it means and what to do about it; shown at the problem's `type` address. */
  readonly meaning: string
}

/** Every problem a door may show, by the last part of its `type`. */
export const PROBLEM_KINDS: Readonly<Record<ErrorCode, ProblemKind>> = {
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON',
    meaning: 'The body could not be read as JSON. Check quotes, commas and the encoding (UTF-8).',
  },
  'invalid-request': {
    status: 422,
    title: 'The request does not fit',
    meaning: 'The request was read, but a field is missing, unknown or out of bounds. `errors` names each one.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    meaning: 'A body may have 64 KB. Send only the latest turns of a conversation.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported content type',
    meaning: 'The API takes JSON: send the header `Content-Type: application/json`.',
  },
  'unknown-passage': {
    status: 404,
    title: 'No such passage',
    meaning: 'No passage has this id. Ids are stable: one that was once cited stays; a mistyped one never was.',
  },
  'not-found': { status: 404, title: 'Nothing here', meaning: 'No page and no resource has this address.' },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    meaning: 'The address exists, but not for this method. The header `Allow` lists those that work.',
  },
  'invalid-config': {
    status: 500,
    title: 'The deployment is not set up',
    meaning: 'A setting of this deployment is missing or wrong. Its log names it.',
  },
  'not-ready': { status: 503, title: 'Not ready', meaning: 'The knowledge index is not loaded. Try again shortly.' },
  internal: {
    status: 500,
    title: 'Something broke on our side',
    meaning: 'An error in our code. It is logged under the request id; nothing you sent was kept.',
  },
}

/** An error of a kind above, with words about this one case. */
export function problemError(code: ErrorCode, detail: string, cause?: unknown): AppError {
  const { status, title } = PROBLEM_KINDS[code]
  return new AppError({ code, status, title, detail, cause })
}

/** The one translation of whatever was thrown. Only sentences that we wrote get out. */
export function toProblem(error: unknown, instance: string): Problem {
  const { code, status, title, detail } = toAppError(error)
  return {
    type: `/problems/${code}`,
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    instance,
    ...(error instanceof InvalidRequest ? { errors: error.errors } : {}),
  }
}

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const code = error instanceof HTTPException ? codeOfStatus(error.status) : 'internal'
  return problemError(code, PROBLEM_KINDS[code].meaning, error)
}

function codeOfStatus(status: number): ErrorCode {
  if (status === 404) return 'not-found'
  if (status === 405) return 'method-not-allowed'
  if (status === 413) return 'body-too-large'
  if (status === 415) return 'unsupported-media-type'
  return status < 500 ? 'malformed-json' : 'internal'
}

/** A problem as a response. Never cached: the next request may be fine. */
export function problemResponse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'Content-Type': PROBLEM_TYPE, 'Cache-Control': 'no-store', ...headers },
  })
}
