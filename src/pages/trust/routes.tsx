import type { TrustSummary } from '../../domain/trust.ts'
import { factory } from '../../http/factory.ts'
import { html } from '../page-response.ts'
import { createView } from '../view.ts'
import { type Deployed, TrustPage } from './trust.tsx'

interface TrustDependencies {
  readonly summary: TrustSummary
  readonly deployed: Deployed
}

/** `/trust` for people, `/api/trust` for programs: the same figures. */
export const trustRoutes = ({ summary, deployed }: TrustDependencies) =>
  factory
    .createApp()
    .get('/trust', (c) => html(c, <TrustPage summary={summary} deployed={deployed} view={createView(c)} />))
    .get('/api/trust', (c) => c.json({ ...summary, deployed }))
