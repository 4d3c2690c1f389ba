import { html as document } from 'hono/html'
import type { TrustSummary } from '../../domain/trust.ts'
import { factory } from '../../http/factory.ts'
import { pageLocale } from '../page-locale.ts'
import { type Deployed, TrustPage } from './trust.tsx'

interface TrustDependencies {
  readonly summary: TrustSummary
  readonly deployed: Deployed
}

/** `/trust` for people, `/api/trust` for programs: the same figures. */
export const trustRoutes = ({ summary, deployed }: TrustDependencies) =>
  factory
    .createApp()
    .get('/trust', (c) => c.html(document`<!doctype html>${<TrustPage summary={summary} deployed={deployed} locale={pageLocale(c)} />}`))
    .get('/api/trust', (c) => c.json({ ...summary, deployed }))
