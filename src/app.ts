import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import type { Context } from 'hono'
import type { Knowledge } from './domain/knowledge.ts'
import type { Advise, Search } from './domain/ports.ts'
import type { TrustSummary } from './domain/trust.ts'
import type { RankTitles } from './domain/title-rank.ts'
import type { VerifyText } from './domain/verification.ts'
import { createCatalog } from './http/catalog.ts'
import { type AppEnv, factory } from './http/factory.ts'
import { type DoorLog, requestLog, toFailure } from './http/log.ts'
import { cacheKnowledge, limitBody, openApi, securityHeaders } from './http/middleware.ts'
import { problemError, problemResponse, toProblem } from './http/problem.ts'
import { askRoutes } from './http/routes/ask.ts'
import { chatRoutes } from './http/routes/chat.ts'
import { frameworkRoutes } from './http/routes/framework.ts'
import { healthRoutes } from './http/routes/health.ts'
import { passageRoutes } from './http/routes/passages.ts'
import { searchRoutes } from './http/routes/search.ts'
import { verifyRoutes } from './http/routes/verify.ts'
import { embedRoutes } from './pages/embed.tsx'
import { wantsPage } from './pages/page-locale.ts'
import { pageRoutes, problemPage } from './pages/routes.tsx'
import { trustRoutes } from './pages/trust/routes.tsx'

export interface AppDependencies {
  readonly advise: Advise
  readonly search: Search
  readonly rankTitles: RankTitles
  readonly verifyText: VerifyText
  readonly knowledge: Knowledge
  /** What the evals measured last. */
  readonly trust: TrustSummary
  /** "embedded", or the name of the model that writes. */
  readonly writer: string
  readonly log: DoorLog
  /** Milliseconds; only differences are used. */
  readonly now: () => number
  readonly newId: () => string
}

/** What changes with a deployment only. What answers one reader says `no-store` itself. */
const KNOWLEDGE_PATHS = [
  '/api/passages/*',
  '/api/framework',
  '/api/framework/*',
  '/api/trust',
  '/passages/*',
  '/explore',
  '/clusters/*',
  '/jobs',
  '/jobs/*',
  '/compare',
  '/interests',
  '/practices',
  '/history',
  '/trust',
  '/style.css',
  '/icon.svg',
] as const

/** All doors over one pipeline. No environment and no I/O of its own: what it needs comes in. */
export function createApp(dependencies: AppDependencies) {
  const { log, now, newId } = dependencies
  const app = factory.createApp()

  app.use(requestId({ generator: () => `req_${newId()}` }))
  app.use(requestLog({ log, now }))
  app.use(securityHeaders())
  app.use('/api/*', openApi())
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        showProblem(c, problemError('method-not-allowed', `Use ${methods.join(' or ')}.`), { Allow: methods.join(', ') }),
    }),
  )
  app.use(limitBody())
  for (const path of KNOWLEDGE_PATHS) {
    app.use(
      path,
      cacheKnowledge(),
      etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin', 'access-control-expose-headers'] }),
    )
  }

  openDoors(app, dependencies)

  app.notFound((c) => showProblem(c, problemError('not-found', 'No page and no resource has this address.')))
  app.onError((error, c) => {
    const response = showProblem(c, error)
    if (toProblem(error, '').status >= 500) log(toFailure(error, c.get('requestId')))
    return response
  })
  return app
}

/** Programs first, then what a browser opens. */
function openDoors(app: ReturnType<typeof factory.createApp>, dependencies: AppDependencies): void {
  const { advise, search, rankTitles, verifyText, knowledge, trust, writer, log, newId } = dependencies
  const catalog = createCatalog(knowledge)
  app.route('/', healthRoutes({ catalog, search }))
  app.route('/api', askRoutes({ advise }))
  app.route('/api', chatRoutes({ advise, newId, log }))
  app.route('/api', passageRoutes({ catalog }))
  app.route('/api', searchRoutes({ search }))
  app.route('/api', verifyRoutes({ verifyText }))
  app.route('/api', frameworkRoutes({ catalog }))
  app.route('/', trustRoutes({ summary: trust, deployed: { knowledge: knowledge.version, writer } }))
  app.route('/', embedRoutes())
  app.route('/', pageRoutes({ advise, catalog, rankTitles }))
}

/** Browsers get a page, programs and everything under /api a problem document: the same facts. */
function showProblem(c: Context<AppEnv>, error: unknown, headers: Readonly<Record<string, string>> = {}): Response | Promise<Response> {
  const problem = toProblem(error, c.get('requestId'))
  for (const [name, value] of Object.entries({ 'Cache-Control': 'no-store', ...headers })) c.header(name, value)
  if (wantsPage(c) && !c.req.path.startsWith('/api/')) return problemPage(c, problem)
  const response = problemResponse(problem, headers)
  // Through the context, so that what middleware has set (the request id) is kept.
  return c.newResponse(response.body, response)
}
