/** Codes of the errors that a door may show; each is the last part of a problem's `type`. */
export type ErrorCode =
  | 'malformed-json'
  | 'invalid-request'
  | 'body-too-large'
  | 'unsupported-media-type'
  | 'unknown-passage'
  | 'not-found'
  | 'method-not-allowed'
  | 'invalid-config'
  | 'not-ready'
  | 'internal'

interface AppErrorOptions {
  readonly code: ErrorCode
  readonly status: number
  readonly title: string
  readonly detail?: string
  readonly cause?: unknown
}

/** A broken promise with words that we wrote. Anything vendor-made stays in `cause` and the log. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly title: string
  readonly detail: string | undefined

  constructor({ code, status, title, detail, cause }: AppErrorOptions) {
    super(title, { cause })
    this.name = 'AppError'
    this.code = code
    this.status = status
    this.title = title
    this.detail = detail
  }
}
