import type { Search } from '../../domain/ports.ts'
import type { Catalog } from '../catalog.ts'
import { factory } from '../factory.ts'
import { problemError } from '../problem.ts'

interface HealthDependencies {
  readonly catalog: Catalog
  readonly search: Search
}

/** `GET /health`: the process answers. `GET /ready`: it can answer questions, tried on the index itself. */
export const healthRoutes = ({ catalog, search }: HealthDependencies) =>
  factory
    .createApp()
    .get('/health', (c) => c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }))
    .get('/ready', async (c) => {
      if (!(await answersSearch(search))) throw problemError('not-ready', 'The knowledge index is not loaded.')
      return c.json({ status: 'ready', knowledge: catalog.version, passages: catalog.passageCount }, 200, { 'Cache-Control': 'no-store' })
    })

async function answersSearch(search: Search): Promise<boolean> {
  try {
    return (await search({ query: 'career', limit: 1, kind: null })).length > 0
  } catch {
    return false
  }
}
