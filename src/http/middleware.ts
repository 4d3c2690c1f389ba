import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import { factory } from './factory.ts'
import { problemError } from './problem.ts'
import { MAX_BODY_BYTES } from './read-json.ts'

/**
 * No page of ours loads anything from elsewhere or may be framed; forms go to
 * us only. The referrer stays out of every link, for a question may stand in
 * an address. Where the chat is, its script of ours may run: on the front page,
 * and on the page for frames, which any site may show.
 */
export const securityHeaders = () => {
  const unframed = { referrerPolicy: 'no-referrer', xFrameOptions: 'DENY' } as const
  const forPages = secureHeaders({ contentSecurityPolicy: PAGE_POLICY, ...unframed })
  const forChat = secureHeaders({ contentSecurityPolicy: { ...PAGE_POLICY, ...OUR_SCRIPT }, ...unframed })
  const forFrames = secureHeaders({
    contentSecurityPolicy: { ...BASE_POLICY, ...OUR_SCRIPT },
    crossOriginResourcePolicy: 'cross-origin',
    referrerPolicy: 'no-referrer',
    xFrameOptions: false,
  })
  const byPath = new Map([
    ['/', forChat],
    ['/embed', forFrames],
  ])
  return factory.createMiddleware((c, next) => (byPath.get(c.req.path) ?? forPages)(c, next))
}

/** Without frame-ancestors: `*` would leave out a file that somebody tries at home. */
const BASE_POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
}
const PAGE_POLICY = { ...BASE_POLICY, frameAncestors: ["'none'"] }

const OUR_SCRIPT = { scriptSrc: ["'self'"], connectSrc: ["'self'"] }

/** Anybody may read the API from a page of their own. No cookies exist, so none travel. */
export const openApi = () =>
  cors({
    origin: '*',
    allowMethods: ['GET', 'HEAD', 'POST'],
    allowHeaders: ['Content-Type', 'X-Request-Id'],
    exposeHeaders: ['X-Request-Id', 'ETag'],
    maxAge: 86_400,
  })

/** Refuses a body over the limit before it is read to its end. */
export const limitBody = () =>
  bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: () => {
      throw problemError(
        'body-too-large',
        `The body has more than ${MAX_BODY_BYTES / 1024} KB. Send only the latest turns of the conversation.`,
      )
    },
  })

/**
 * Knowledge changes with a deployment only: a copy may be used for five
 * minutes and is then asked for by its ETag. Errors keep their own `no-store`.
 */
export const cacheKnowledge = () =>
  factory.createMiddleware(async (c, next) => {
    await next()
    if (c.res.status === 200 && !c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'public, max-age=300')
  })
