import type { Context } from 'hono'
import { html as document } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { AppEnv } from '../http/factory.ts'
import { problemError } from '../http/problem.ts'

export type PageContext = Context<AppEnv>

/** A page as a response. */
export function html(c: PageContext, page: HtmlEscapedString | Promise<HtmlEscapedString>, status = 200): Response | Promise<Response> {
  // The status comes from our own table of problems; Hono's type lists the codes that may have a body.
  return c.html(document`<!doctype html>${page}`, status as 200)
}

/** Reads a form. Only what our own forms send: no files, no other encoding. */
export async function readForm(c: PageContext): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(c.req.header('Content-Type') ?? '')) {
    throw problemError('unsupported-media-type', 'Send the form as application/x-www-form-urlencoded, or ask as JSON at /api/ask.')
  }
  return new URLSearchParams(await c.req.text())
}
