import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../../tests/fixtures/knowledge.ts'
import { type Mark, readMarks, scoreInterests } from './score.ts'
import { STATEMENTS } from './statements.ts'

const { framework } = loadKnowledge()
const markAll = (mark: Mark): ReadonlyMap<string, Mark> => new Map(STATEMENTS.map(({ id }) => [id, mark]))
const scoreLikes = (...likes: readonly string[]) => {
  for (const id of likes)
    expect(
      STATEMENTS.some((statement) => statement.id === id),
      id,
    ).toBe(true)
  return scoreInterests(new Map([...markAll('dislike'), ...likes.map((id) => [id, 'like'] as const)]), framework)
}

describe('the statements', () => {
  it('lead to every Career Cluster at least twice and to every interest five times', () => {
    expect(STATEMENTS.length).toBe(30)
    expect(new Set(STATEMENTS.map(({ id }) => id)).size).toBe(30)
    for (const { slug } of framework.clusters)
      expect(STATEMENTS.filter(({ cluster }) => cluster === slug).length, slug).toBeGreaterThanOrEqual(2)
    for (const letter of 'RIASEC') expect(STATEMENTS.filter(({ interest }) => interest === letter).length, letter).toBe(5)
  })

  it('name only Career Clusters that exist', () => {
    const slugs = new Set(framework.clusters.map(({ slug }) => slug))
    expect(STATEMENTS.filter(({ cluster }) => !slugs.has(cluster))).toEqual([])
  })

  it('never stand beside one of the same cluster or the same interest', () => {
    for (const [place, { cluster, interest }] of STATEMENTS.entries()) {
      expect(STATEMENTS[place + 1]?.cluster).not.toBe(cluster)
      expect(STATEMENTS[place + 1]?.interest).not.toBe(interest)
    }
  })
})

describe('the result', () => {
  it('starts with the cluster whose things were liked, and gives them as reasons', () => {
    const { scores, explore, outcome } = scoreLikes('animals', 'grow')
    expect(outcome).toBe('found')
    expect(scores[0]?.slug).toBe('agriculture')
    expect(explore[0]?.liked.map(({ id }) => id)).toEqual(['animals', 'grow'])
    expect(scores.length).toBe(14)
  })

  it('keeps every bar between nothing and full', () => {
    for (const marks of [markAll('like'), markAll('unsure'), markAll('dislike'), new Map<string, Mark>([['robot', 'like']])]) {
      for (const { score } of scoreInterests(marks, framework).scores) {
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }
    }
  })

  it('suggests nothing, and says so, where nothing was liked', () => {
    for (const mark of ['dislike', 'unsure'] as const)
      expect(scoreInterests(markAll(mark), framework)).toMatchObject({ explore: [], outcome: 'none-liked', interests: [] })
  })

  it('makes no pick where everything was liked', () => {
    expect(scoreInterests(markAll('like'), framework)).toMatchObject({ explore: [], outcome: 'level' })
  })

  it('never suggests a cluster of which nothing was liked', () => {
    const { explore } = scoreLikes('animals')
    expect(explore.map(({ slug }) => slug)).toEqual(['agriculture'].filter((slug) => explore.some((item) => item.slug === slug)))
    for (const { liked } of explore) expect(liked.length).toBeGreaterThan(0)
  })

  it('takes what was skipped as not sure, which is better than not for me', () => {
    const skipped = scoreInterests(new Map<string, Mark>([['animals', 'like']]), framework)
    const disliked = scoreLikes('animals')
    expect(skipped.scores[0]?.slug).toBe('agriculture')
    expect(skipped.scores[0]?.score).toBeGreaterThan(disliked.scores.find(({ slug }) => slug === 'agriculture')?.score ?? 1)
  })

  it('lets liked interests lift the clusters whose jobs have them', () => {
    const social = STATEMENTS.filter(({ interest }) => interest === 'S')
    const { scores, interests } = scoreInterests(new Map(social.map(({ id }) => [id, 'like'])), framework)
    expect(interests).toEqual(['S'])
    const place = (wanted: string): number => scores.findIndex(({ slug }) => slug === wanted)
    expect(place('education')).toBe(0)
    expect(place('marketing-sales')).toBeLessThan(place('construction'))
  })

  it('is the same for the same marks, in the order of the Framework where level', () => {
    const order = framework.clusters.map(({ slug }) => slug)
    expect(scoreInterests(markAll('unsure'), framework).scores.map(({ slug }) => slug)).toEqual(order)
  })
})

describe('reading the form', () => {
  it('takes marks of statements and nothing else', () => {
    const marks = readMarks(new URLSearchParams('animals=like&grow=adore&toString=like&robot=dislike&q=x'))
    expect([...marks]).toEqual([
      ['robot', 'dislike'],
      ['animals', 'like'],
    ])
  })
})
