import { describe, expect, it } from 'vitest'
import { createEntity, createInquiry } from '../../../tests/fixtures/inquiry.ts'
import { loadKnowledge } from '../../../tests/fixtures/knowledge.ts'
import { toEvidence } from '../../../tests/fixtures/passage.ts'
import type { DraftPiece } from '../../domain/draft.ts'
import type { Inquiry } from '../../domain/inquiry.ts'
import { createEmbeddedWriter } from './embedded-writer.ts'

const { framework, passage } = loadKnowledge()
const writer = createEmbeddedWriter(framework)
const ENERGY = createEntity('cluster', 'energy-natural-resources')
const EDUCATION = createEntity('cluster', 'education')
const PLUMBER = createEntity('occupation', '47-2152')
const NURSE = createEntity('occupation', '29-1141')

async function write(inquiry: Partial<Inquiry>, ids: readonly string[]) {
  const pieces: DraftPiece[] = []
  const request = {
    inquiry: createInquiry(inquiry),
    evidence: toEvidence(ids.map(passage), ['entity']),
    signal: new AbortController().signal,
    requestId: 'req_test',
    history: [],
  }
  for await (const piece of writer.write(request)) pieces.push(piece)
  return pieces.filter((piece) => piece.type === 'sentence')
}

const CLUSTERS = ['cluster/energy-natural-resources', 'cluster/education'] as const

describe('which of several has more', () => {
  it('is said first, with the sentence of each number as its source', async () => {
    const [verdict, ...numbers] = await write(
      { intent: 'count', topic: 'sub-clusters', superlative: 'most', entities: [EDUCATION, ENERGY] },
      CLUSTERS,
    )
    expect(verdict?.text).toMatch(/^\*\*Energy & Natural Resources\*\* has more Sub-Clusters than Education: 6 against 4\.$/)
    expect(verdict?.citations).toHaveLength(2)
    expect(numbers).toHaveLength(2)
  })

  it('is said in Spanish with both names', async () => {
    const [verdict] = await write(
      { intent: 'count', topic: 'jobs', superlative: 'fewest', entities: [EDUCATION, ENERGY], locale: 'es' },
      CLUSTERS,
    )
    expect(verdict?.text).toMatch(/tiene menos ocupaciones que .*\.$/)
  })

  it('is the Job Zone for jobs', async () => {
    const [verdict] = await write({ intent: 'job', aspect: 'preparation', superlative: 'fewest', entities: [NURSE, PLUMBER] }, [
      'occupation/29-1141',
      'occupation/47-2152',
    ])
    expect(verdict?.text).toMatch(/^\*\*Plumbers.*need less preparation than Registered Nurses: Job Zone 3 against 4\.$/)
  })

  it('is not said without the number of each', async () => {
    const sentences = await write({ intent: 'count', topic: 'sub-clusters', superlative: 'most', entities: [EDUCATION, ENERGY] }, [
      'cluster/education',
    ])
    expect(sentences.map(({ text }) => text).join(' ')).not.toMatch(/more/)
  })
})

it('asks whether one of two is a Cross-Cutting Cluster and gets no more than that', async () => {
  const sentences = await write(
    {
      intent: 'compare',
      topic: 'cross-cutting-clusters',
      original: 'which of them is cross-cutting?',
      entities: [EDUCATION, createEntity('cluster', 'digital-technology')],
    },
    ['cluster/education', 'cluster/digital-technology'],
  )
  expect(sentences.map(({ text }) => text)).toMatchObject([
    expect.stringMatching(/^Digital Technology is one of the 3/),
    expect.stringMatching(/^Education/),
  ])
})
