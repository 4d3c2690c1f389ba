import * as z from 'zod'
import { PassageKind } from '../../domain/passage.ts'
import type { Search } from '../../domain/ports.ts'
import { factory } from '../factory.ts'
import { parseRequest } from '../invalid-request.ts'
import { toPassageHead } from '../passage-view.ts'

const MAX_QUERY_CHARACTERS = 300
const MAX_RESULTS = 50

const SearchQuery = z.strictObject({
  q: z.string().trim().min(1).max(MAX_QUERY_CHARACTERS),
  limit: z.coerce.number().int().min(1).max(MAX_RESULTS).default(10),
  kind: PassageKind.optional(),
})

/** `GET /search`: passages ranked for a few words, with their scores. */
export const searchRoutes = ({ search }: { readonly search: Search }) =>
  factory.createApp().get('/search', async (c) => {
    const { q, limit, kind } = parseRequest(SearchQuery, c.req.query())
    const hits = await search({ query: q, limit, kind: kind ?? null })
    // Words that somebody typed stand in the address: no cache keeps them.
    c.header('Cache-Control', 'no-store')
    return c.json({
      query: q,
      count: hits.length,
      results: hits.map(({ passage, score }) => ({ ...toPassageHead(passage), score, text: passage.text })),
    })
  })
