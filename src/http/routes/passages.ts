import type { Catalog } from '../catalog.ts'
import { factory } from '../factory.ts'
import { toPassageView } from '../passage-view.ts'
import { problemError } from '../problem.ts'

/** `GET /passages/:id`: one passage with its text and its sources. Ids hold slashes. */
export const passageRoutes = ({ catalog }: { readonly catalog: Catalog }) =>
  factory.createApp().get('/passages/:id{.+}', (c) => {
    const id = c.req.param('id')
    const passage = catalog.passage(id)
    if (!passage) throw unknownPassage()
    return c.json(toPassageView(passage, catalog.sourcesOf(passage)))
  })

/** The same words on the page and in JSON. The id is not repeated: it is whatever somebody typed. */
export const unknownPassage = () => problemError('unknown-passage', 'No passage has this id. Search for it at /api/search?q=…')
