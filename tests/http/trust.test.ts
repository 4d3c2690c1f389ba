import { expect, it } from 'vitest'
import { TrustSummary } from '../../src/domain/trust.ts'
import { openPage, request } from './request.ts'

it('tells the figures of the last measurement as a page, in both languages', async () => {
  for (const [locale, title] of [
    ['en', 'How accurate is Cairn?'],
    ['es', '¿Qué tan exacto es Cairn?'],
  ]) {
    const response = await openPage(`/trust?locale=${locale}`)
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page).toContain(title)
    expect(page).toContain('<meter')
  }
})

it('tells programs the same figures, and what answers here', async () => {
  const response = await request('/api/trust')
  const body: unknown = await response.json()
  const { suites, mutants, versions } = TrustSummary.parse(body)
  expect(suites.map(({ name }) => name)).toContain('answers')
  expect(mutants.caught).toBe(mutants.of)
  expect(body).toMatchObject({ deployed: { knowledge: versions.knowledge, writer: 'embedded' } })
})
