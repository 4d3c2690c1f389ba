import { createFactory } from 'hono/factory'
import type { RequestIdVariables } from 'hono/request-id'
import type { Outcome } from '../domain/answer.ts'

/** What travels with a request. No bindings: only worker.ts reads the environment. */
export interface AppEnv {
  Variables: RequestIdVariables & {
    /** Set by the doors that answer a question, for the log line. */
    outcome?: Outcome
  }
}

/** Makes apps, handlers and middleware that share `AppEnv`, so that it is typed once. */
export const factory = createFactory<AppEnv>()
