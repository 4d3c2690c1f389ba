import { describe, expect, it } from 'vitest'
import type { VerifiedStatement } from '../../src/domain/verification.ts'
import { expectCors, expectProblem } from './contracts.ts'
import { postJson, request } from './request.ts'

async function verify(text: string): Promise<VerifiedStatement[]> {
  const response = await postJson('/api/verify', { text })
  expect(response.status).toBe(200)
  expectCors(response)
  const { sentences } = (await response.json()) as { sentences: VerifiedStatement[] }
  return sentences
}

describe('POST /api/verify', () => {
  it('shows the words that support a statement', async () => {
    const [sentence] = await verify('The Framework has 14 Career Clusters and 72 Sub-Clusters.')
    expect(sentence).toMatchObject({ verdict: 'supported', reason: null })
    for (const { passageId, quote, start, end } of sentence?.support ?? []) {
      const { text } = (await (await request(`/api/passages/${passageId}`)).json()) as { text: string }
      expect(text.slice(start, end)).toBe(quote)
    }
    expect(sentence?.support.length).toBeGreaterThan(0)
  })

  it('tells a wrong number and a wrong place, and why', async () => {
    const sentences = await verify('The Framework has 16 Career Clusters. Robotics belongs to Hospitality, Events, & Tourism.')
    expect(sentences.map(({ verdict }) => verdict)).toEqual(['unsupported', 'unsupported'])
    for (const { reason, explanation, support } of sentences) {
      expect(reason).not.toBeNull()
      expect(explanation).toMatch(/\w/)
      expect(support).toEqual([])
    }
  })

  it('leaves alone what says nothing about the Framework', async () => {
    expect(await verify('Welcome to our school!')).toMatchObject([{ verdict: 'no-claim' }])
  })

  it('names what is wrong with a request', async () => {
    await expectProblem(await postJson('/api/verify', { text: '  ' }), 422, 'invalid-request')
    await expectProblem(await postJson('/api/verify', { text: 'a'.repeat(10_001) }), 422, 'invalid-request')
  })
})
