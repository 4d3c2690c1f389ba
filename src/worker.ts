import knowledgeText from '../build/knowledge.txt'
import searchText from '../build/search.txt'
import titlesText from '../build/titles.txt'
import { createAdvisor } from './advisor/create-advisor.ts'
import { createApp } from './app.ts'
import { parseConfig } from './config.ts'
import { createLog, toFailure } from './http/log.ts'
import { createUnreadyApp } from './http/unready-app.ts'

const newId = (): string => crypto.randomUUID().replaceAll('-', '')
const log = createLog((line) => console.log(line))

/**
 * Everything is built at the first request and kept for the life of the
 * isolate: loading the index costs start-up time that no other request pays.
 * When it cannot be built, every door says so and /health still answers.
 */
function createHandler(env: unknown) {
  try {
    parseConfig(env)
    const { advise, search, knowledge } = createAdvisor({ knowledgeText, searchText, titlesText, newId, log })
    return createApp({ advise, search, knowledge, log, now: Date.now, newId })
  } catch (error) {
    log(toFailure(error, 'start'))
    return createUnreadyApp({ error, log, now: Date.now, newId })
  }
}

let handler: ReturnType<typeof createHandler> | null = null

export default {
  fetch(request: Request, env: unknown): Response | Promise<Response> {
    handler ??= createHandler(env)
    return handler.fetch(request)
  },
}
