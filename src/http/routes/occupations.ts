import * as z from 'zod'
import type { Occupation } from '../../domain/framework.ts'
import type { Catalog } from '../catalog.ts'
import { factory } from '../factory.ts'
import { toOccupationView } from '../framework-view.ts'
import { InvalidRequest, parseRequest } from '../invalid-request.ts'
import { problemError } from '../problem.ts'

const MAX_PAGE = 200

const OccupationQuery = z.strictObject({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
  cluster: z.string().optional(),
  subCluster: z.string().optional(),
  q: z.string().trim().min(1).max(200).optional(),
})
type OccupationQuery = z.infer<typeof OccupationQuery>

/** `GET /occupations`, a page at a time and narrowed by place or words, and `GET /occupations/:soc`. */
export const occupationRoutes = ({ catalog }: { readonly catalog: Catalog }) =>
  factory
    .createApp()
    .get('/occupations', (c) => {
      const query = parseRequest(OccupationQuery, c.req.query())
      const found = findOccupations(catalog, query)
      const end = query.offset + query.limit
      return c.json({
        total: found.length,
        offset: query.offset,
        limit: query.limit,
        next: end < found.length ? toAddress({ ...query, offset: end }) : null,
        items: found.slice(query.offset, end).map((occupation) => toOccupationView(occupation, catalog.framework)),
      })
    })
    .get('/occupations/:soc', (c) => {
      const occupation = catalog.framework.occupations.find(({ soc }) => soc === c.req.param('soc'))
      if (!occupation)
        throw problemError('not-found', 'No occupation of the Framework has this SOC code. Search: /api/framework/occupations?q=…')
      return c.json(toOccupationView(occupation, catalog.framework))
    })

function findOccupations(
  { framework, findOccupations: findByWords }: Catalog,
  { cluster, subCluster, q }: OccupationQuery,
): readonly Occupation[] {
  checkSlug('cluster', cluster, framework.clusters)
  checkSlug('subCluster', subCluster, framework.subClusters)
  const candidates = q === undefined ? framework.occupations : findByWords(q)
  return candidates.filter(({ places }) =>
    places.some(
      (place) => (cluster === undefined || place.cluster === cluster) && (subCluster === undefined || place.subCluster === subCluster),
    ),
  )
}

/** A misspelt slug is a mistake to tell, not an empty list. */
function checkSlug(field: string, slug: string | undefined, known: readonly { readonly slug: string }[]): void {
  if (slug === undefined || known.some((item) => item.slug === slug)) return
  throw new InvalidRequest([
    { pointer: `#/${field}`, detail: `"${field}" names nothing of the Framework: use a slug from /api/framework.` },
  ])
}

function toAddress(query: OccupationQuery): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return `/api/framework/occupations?${new URLSearchParams(pairs).toString()}`
}
