import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterAll } from 'vitest'
import { ROOT } from '../../src/cli/build-files.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** A site on this machine that serves what a test tells it to. `localhost` is another origin than the service's 127.0.0.1. */
export interface Host {
  readonly origin: string
  /** Serves a page and returns its address. */
  readonly show: (page: HostPage) => string
  /** Answers under a path, whatever the method. */
  readonly on: (path: string, handler: Handler) => void
}

export interface HostPage {
  readonly body: string
  readonly head?: string
  readonly policy?: string
  readonly attributes?: string
}

/** The policy under which sizes and start-up were measured for other widgets too. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'"

export const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types 'none'"

/** The two lines of the README. */
export const toSnippet = (origin: string, attributes = ''): string =>
  `<script type="module" src="${origin}/widget.js"></script>\n<cairn-chat${attributes === '' ? '' : ` ${attributes}`}></cairn-chat>`

/** Starts a site that also has the widget's file; it ends with the tests of the file. */
export async function startHost(): Promise<Host> {
  const handlers = new Map<string, Handler>()
  const server = createServer((request, response) => {
    const handler = handlers.get(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (handler === undefined) response.writeHead(404).end()
    else void handler(request, response)
  })
  const origin = await listen(server)
  let pages = 0
  const on = (path: string, handler: Handler): void => void handlers.set(path, handler)
  on('/widget.js', (_, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' })
      .end(readFileSync(`${ROOT}build/public/widget.js`))
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    origin,
    on,
    show: (page) => {
      const path = `/page-${(pages += 1)}`
      on(path, (_, response) => {
        const policy = page.policy === undefined ? {} : { 'Content-Security-Policy': page.policy }
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...policy }).end(toHtml(page))
      })
      return origin + path
    },
  }
}

const toHtml = ({ body, head = '', attributes = 'lang="en"' }: HostPage): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A school</title>${head}</head><body><main><h1>Counseling</h1><p>Book a time with us.</p></main>${body}</body></html>`

async function listen(server: Server): Promise<string> {
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The system named no port.')
  return `http://localhost:${address.port}`
}
