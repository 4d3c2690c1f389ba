import { requestId } from 'hono/request-id'
import { factory } from './factory.ts'
import { type DoorLog, requestLog } from './log.ts'
import { openApi, securityHeaders } from './middleware.ts'
import { problemError, problemResponse, toProblem } from './problem.ts'
import { AppError } from '../domain/errors.ts'

interface UnreadyDependencies {
  /** Why the real app could not be built. */
  readonly error: unknown
  readonly log: DoorLog
  readonly now: () => number
  readonly newId: () => string
}

/** What stands in for the app when its knowledge or settings cannot be read: honest, and alive for a health check. */
export function createUnreadyApp({ error, log, now, newId }: UnreadyDependencies) {
  const app = factory.createApp()
  const shown = error instanceof AppError ? error : problemError('not-ready', 'The knowledge index could not be loaded.', error)
  app.use(requestId({ generator: () => `req_${newId()}` }))
  app.use(requestLog({ log, now }))
  app.use(securityHeaders())
  app.use('/api/*', openApi())
  app.get('/health', (c) => c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }))
  app.notFound((c) => {
    const response = problemResponse(toProblem(shown, c.get('requestId')))
    return c.newResponse(response.body, response)
  })
  return app
}
