import { describe, expect, it } from 'vitest'
import { createEntity, createInquiry } from '../../../tests/fixtures/inquiry.ts'
import { loadKnowledge } from '../../../tests/fixtures/knowledge.ts'
import { toEvidence } from '../../../tests/fixtures/passage.ts'
import type { DraftPiece } from '../../domain/draft.ts'
import type { Inquiry } from '../../domain/inquiry.ts'
import { createEmbeddedWriter } from './embedded-writer.ts'

const { framework, passage } = loadKnowledge()
const writer = createEmbeddedWriter(framework)
const ROBOTICS = createEntity('sub-cluster', 'robotics')
const CONSTRUCTION = createEntity('cluster', 'construction')
const EDUCATION = createEntity('cluster', 'education')
const NURSE = createEntity('occupation', '29-1141')
const ids = ['sub-cluster/robotics', 'cluster/advanced-manufacturing', 'cluster/construction', 'cluster/education', 'framework/overview']

/** Writes about the passages named; what it writes, sentence by sentence. */
async function write(inquiry: Partial<Inquiry>, evidence: readonly string[] = ids, via: 'entity' | 'interest' = 'entity') {
  const pieces: DraftPiece[] = []
  const request = {
    inquiry: createInquiry(inquiry),
    evidence: toEvidence(evidence.map(passage), [via]),
    signal: new AbortController().signal,
    requestId: 'req_test',
    history: [],
  }
  for await (const piece of writer.write(request)) pieces.push(piece)
  const sentences = pieces.filter((piece) => piece.type === 'sentence')
  return { sentences, texts: sentences.map(({ text }) => text), bullets: sentences.filter(({ layout }) => layout === 'bullet') }
}

describe('the first sentence answers', () => {
  it.each<[Inquiry['intent'], Partial<Inquiry>, RegExp, string[]?]>([
    ['define', { entities: [CONSTRUCTION] }, /Construction/],
    ['list', { topic: 'clusters' }, /^The Framework has 14 Career Clusters:$/],
    ['count', { topic: 'clusters' }, /has 14 Career Clusters\.$/],
    ['locate', { entities: [ROBOTICS] }, /^Robotics is a Sub-Cluster of the Advanced Manufacturing Career Cluster/],
    ['job', { entities: [NURSE], aspect: 'place' }, /^\*\*Registered Nurses\*\*/, ['occupation/29-1141']],
    ['compare', { entities: [CONSTRUCTION, EDUCATION] }, /Construction/],
    ['suggest', { interests: ['robots'] }, /^Going by what you like \(robots\)/],
    ['trace', { entities: [createEntity('old-cluster', 'manufacturing')] }, /Manufacturing/, ['crosswalk/2002/manufacturing']],
    ['earlier', { entities: [CONSTRUCTION] }, /^In the 2002 Framework/],
    ['article', {}, /./, ['faq/wages']],
    ['small-talk', { smallTalk: 'thanks' }, /^You’re welcome!/],
    ['out-of-scope', { beyond: 'wages' }, /^I can’t tell you what a job pays\.$/, ['faq/wages']],
    ['unclear', {}, /^I could not find an answer/],
    ['unclear', { missing: 'job' }, /Which job/],
  ])('%s', async (intent, inquiry, first, evidence = ids) => {
    const { texts } = await write({ intent, ...inquiry }, evidence, intent === 'suggest' ? 'interest' : 'entity')
    expect(texts[0]).toMatch(first)
  })
})

describe('every sentence that states a fact', () => {
  it('rests on words of the evidence', async () => {
    const { sentences } = await write({ intent: 'list', topic: 'sub-clusters' })
    expect(sentences.filter(({ citations }) => citations.length === 0)).toEqual([])
  })

  it('is left out when no passage says it', async () => {
    expect((await write({ intent: 'define', entities: [CONSTRUCTION] }, ['faq/wages'])).texts).toEqual([])
    expect((await write({ intent: 'article' }, [])).texts).toEqual([])
  })
})

describe('lists', () => {
  it('give each item its bullet', async () => {
    expect((await write({ intent: 'list', topic: 'clusters' })).bullets.map(({ text }) => text)).toEqual(
      framework.clusters.map(({ name }) => name),
    )
    expect((await write({ intent: 'list', topic: 'sub-clusters', entities: [CONSTRUCTION] })).bullets).toHaveLength(
      framework.subClusters.filter(({ cluster }) => cluster === 'construction').length,
    )
  })

  it('leave the Cross-Cutting Clusters out when these are not wanted', async () => {
    const { bullets } = await write({ intent: 'list', topic: 'cross-cutting-clusters', isNegated: true })
    expect(bullets).toHaveLength(11)
    expect(bullets.every(({ citations }) => citations.length === 2)).toBe(true)
  })

  it('name every winner of a tie or the only one', async () => {
    const all = framework.clusters.map(({ slug }) => `cluster/${slug}`)
    const { sentences } = await write({ intent: 'count', topic: 'sub-clusters', superlative: 'most' }, all)
    expect(sentences.some(({ citations }) => citations.length > 0)).toBe(true)
  })
})

describe('yes and no', () => {
  it.each([
    [[ROBOTICS, createEntity('cluster', 'advanced-manufacturing')], 'Yes.'],
    [[createEntity('cluster', 'advanced-manufacturing'), ROBOTICS], 'Yes.'],
    [[ROBOTICS, CONSTRUCTION], 'No.'],
  ])('says whether one thing is in the other: case %#', async (entities, verdict) => {
    expect((await write({ intent: 'locate', entities })).texts.slice(0, 2)).toEqual([
      verdict,
      expect.stringContaining('Advanced Manufacturing'),
    ])
  })

  it('says whether something is a cluster', async () => {
    const inquiry = { intent: 'locate', topic: 'clusters', asksWhether: true, original: 'Is Robotics a cluster?' } as const
    expect((await write({ ...inquiry, entities: [ROBOTICS] })).texts[0]).toBe('No.')
    expect((await write({ ...inquiry, entities: [CONSTRUCTION] })).texts[0]).toBe('Yes.')
  })

  it.each([
    ['Are nurses in Construction?', CONSTRUCTION, 'No.'],
    ['Are nurses in Healthcare?', createEntity('cluster', 'healthcare-human-services'), 'Yes.'],
  ])('%s', async (original, cluster, verdict) => {
    expect((await write({ intent: 'job', original, entities: [NURSE, cluster] }, ['occupation/29-1141'])).texts[0]).toBe(verdict)
  })

  it('gives none where the question offers a choice', async () => {
    const original = 'Are nurses in Construction or Education?'
    expect((await write({ intent: 'job', original, entities: [NURSE, CONSTRUCTION] }, ['occupation/29-1141'])).texts[0]).not.toMatch(
      /^(Yes|No)\./,
    )
  })
})

describe('in Spanish', () => {
  it('official English names stand behind the Spanish ones, at first use', async () => {
    const { texts } = await write({ intent: 'locate', locale: 'es', entities: [ROBOTICS] })
    expect(texts[0]).toContain('(Advanced Manufacturing)')
    expect(texts.join(' ').split('(Advanced Manufacturing)')).toHaveLength(2)
  })

  it('starts each answer anew', async () => {
    const ask = () => write({ intent: 'locate', locale: 'es', entities: [ROBOTICS] })
    expect((await ask()).texts).toEqual((await ask()).texts)
  })

  it('bullets name both', async () => {
    const { bullets } = await write({ intent: 'list', locale: 'es', topic: 'clusters' })
    expect(bullets.map(({ text }) => text)).toContain('Construcción (Construction)')
  })
})

describe('a title that nobody knows', () => {
  const guess = { cluster: 'advanced-manufacturing', subCluster: 'robotics' }

  it('is told as a guess, before anything else', async () => {
    const { texts } = await write({ intent: 'job', title: 'robot whisperer', guess })
    expect(texts[0]).toBe('“robot whisperer” is not one of the titles I know, so what follows is my best guess, not an official placement.')
    expect(texts[2]).toBe('The **Advanced Manufacturing** Career Cluster has the Sub-Cluster Robotics.')
  })

  it('gets nothing when there is nothing to go by', async () => {
    expect((await write({ intent: 'job', title: 'asdf', guess: null })).texts).toEqual([])
  })
})
