import type * as z from 'zod'
import { AppError } from '../domain/errors.ts'

/** One thing that does not fit: where (a JSON pointer, RFC 6901, into the body or the query) and why. */
export interface RequestFault {
  readonly pointer: string
  readonly detail: string
}

/** A request that was read and does not fit its schema: 422 with every fault named. */
export class InvalidRequest extends AppError {
  readonly errors: readonly RequestFault[]

  constructor(errors: readonly RequestFault[]) {
    super({ code: 'invalid-request', status: 422, title: 'The request does not fit', detail: errors.map(({ detail }) => detail).join(' ') })
    this.name = 'InvalidRequest'
    this.errors = errors
  }
}

/** Checks what a caller sent. Throws `InvalidRequest` in our words, never in the validator's. */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  throw new InvalidRequest(parsed.error.issues.flatMap(toFaults))
}

type Issue = z.core.$ZodIssue

function toFaults(issue: Issue): RequestFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: toPointer([...issue.path, key]), detail: `Unknown field "${shorten(key)}": leave it out.` }))
  }
  return [{ pointer: toPointer(issue.path), detail: describe(issue) }]
}

/** RFC 6901: "~" and "/" in a key are escaped. */
const toPointer = (path: readonly PropertyKey[]): string =>
  `#${path.map((part) => `/${shorten(String(part)).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`

/** Keys come from outside and go back in an error; a long one is cut. */
const shorten = (key: string): string => (key.length > 60 ? `${key.slice(0, 60)}…` : key)

function describe(issue: Issue): string {
  const field = nameOf(issue)
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? `${field} is missing.` : `${field} must be ${withArticle(issue.expected)}.`
    case 'invalid_value':
      return `${field} must be one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}.`
    case 'too_big':
      return describeTooBig(issue, field)
    case 'too_small':
      return issue.origin === 'number' ? `${field} must be at least ${issue.minimum}.` : `${field} must not be empty.`
    case 'custom':
      return issue.message // The words of our own schemas.
    default:
      return `${field} has a form that does not fit.`
  }
}

function describeTooBig({ origin, maximum }: Extract<Issue, { code: 'too_big' }>, field: string): string {
  const limit = Number(maximum).toLocaleString('en-US')
  if (origin === 'string') return `${field} is too long: at most ${limit} characters.`
  if (origin === 'array') return `${field} holds too many items: at most ${limit}. Send only the latest.`
  return `${field} must be at most ${limit}.`
}

function nameOf({ path }: Issue): string {
  const last = path.at(-1)
  if (last === undefined) return 'The request'
  return typeof last === 'number' ? `Item ${last + 1} of "${shorten(String(path.at(-2) ?? ''))}"` : `"${shorten(String(last))}"`
}

const withArticle = (expected: string): string => `${/^[aeio]/.test(expected) ? 'an' : 'a'} ${expected}`
