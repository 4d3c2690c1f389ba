import { describe, expect, it } from 'vitest'
import { createTestReader } from './interpret.fixture.ts'

const { converse } = createTestReader()

describe('the last question', () => {
  it.each([
    ['How many Sub-Clusters does Education have?', 'and Agriculture?', 'count', 'agriculture'],
    ['How many Sub-Clusters does Education have?', 'n in finance?', 'count', 'financial-services'],
    ['What jobs are in Construction?', '¿y en el de energía?', 'list', 'energy-natural-resources'],
    ['What is Robotics?', 'and machinery?', 'define', 'industrial-machinery'],
    ['What jobs are in Education?', 'and health?', 'list', 'healthcare-human-services'],
    ['What jobs are in Robotics?', 'sorry, I meant Fine Arts', 'list', 'fine-arts'],
  ])('"%s" is asked again by "%s"', (first, message, intent, id) => {
    expect(converse(first, 'It …', message)).toMatchObject({ intent, entities: [{ id }] })
  })

  it('is not asked again by a question of its own', () => {
    expect(converse('What jobs are in Education?', 'They …', 'and what was Digital Technology before?').intent).toBe('earlier')
  })

  it('is not asked again of what nobody knows', () => {
    expect(converse('How many jobs are in Construction?', '93', 'and in Narnia?').entities).toEqual([])
  })

  it('stays unanswered about another job', () => {
    expect(converse('how much does a plumber earn', 'I can’t tell.', 'and a lawyer?')).toMatchObject({
      intent: 'out-of-scope',
      beyond: 'wages',
    })
  })

  it.each([
    ['What are the Career Ready Practices?', 'and those of 2012?', { intent: 'list', topic: 'practices', timeFrame: { year: '2012' } }],
    ['List the 14 Career Clusters', '¿y antes?', { intent: 'list', topic: 'clusters', timeFrame: { kind: 'past' } }],
  ])('"%s" is asked of another time by "%s"', (first, message, expected) => {
    expect(converse(first, 'They …', message)).toMatchObject(expected)
  })

  it.each([
    ['What are the Cluster Groupings?', 'how many are there?', { intent: 'count', topic: 'groupings' }],
    ['How many Cross-Cutting Clusters are there?', 'name them', { intent: 'list', topic: 'cross-cutting-clusters' }],
    [
      'How many Sub-Clusters does Education have?',
      'which ones?',
      { intent: 'list', topic: 'sub-clusters', entities: [{ id: 'education' }] },
    ],
  ])('after "%s", "%s" takes up its topic', (first, message, expected) => {
    expect(converse(first, 'They …', message)).toMatchObject(expected)
  })
})

describe('a question of its own', () => {
  it.each([
    ['What is Robotics?', 'who wins the election'],
    ['When was the Framework released?', 'and who won the match last night'],
    ['¿Cuándo se publicó el Marco?', '¿quién será campeona?'],
  ])('after "%s", "%s" stays out of scope', (first, message) => {
    expect(['out-of-scope', 'unclear']).toContain(converse(first, 'It …', message).intent)
  })
})
