import { describe, expect, it } from 'vitest'
import { createTestReader } from './interpret.fixture.ts'

const { converse } = createTestReader()
const idsOf = (...turns: readonly string[]): string[] => converse(...turns).entities.map(({ id }) => id)

const PARTS = 'What are the parts of Advanced Manufacturing?'
const LIST = 'The parts are:\n\n- Robotics [1]\n- Industrial Machinery [2]\n- Production & Automation [3]'
const JOBS = 'Sample jobs:\n\n- Machinists [1]\n- Welders, Cutters, Solderers, and Brazers [1]'
const COMPARE = 'compare Education and Energy & Natural Resources'

describe('what was listed', () => {
  it('is counted on in, though the answer between listed something else', () => {
    const turns = [PARTS, LIST, 'which jobs does the second one have?', JOBS, 'and the last?'] as const
    expect(converse(...turns)).toMatchObject({ intent: 'list', topic: 'jobs', entities: [{ id: 'production-automation' }] })
  })

  it.each([
    ['tell me about the first two', ['robotics', 'industrial-machinery']],
    ['háblame de los dos últimos', ['industrial-machinery', 'production-automation']],
  ])('gives "%s" two things', (message, ids) => {
    expect(idsOf(PARTS, LIST, message)).toEqual(ids)
  })

  it.each(['give me one second', 'un segundo', 'when was it last updated'])('is not what "%s" is about', (message) => {
    expect(idsOf(PARTS, LIST, message)).not.toContain('industrial-machinery')
    expect(idsOf(PARTS, LIST, message)).not.toContain('production-automation')
  })
})

describe('the two things talked about', () => {
  it.each([
    ['which of them has more jobs', 'count', 'most'],
    ['which of the two has fewer sub-clusters?', 'count', 'fewest'],
    ['¿cuál de las dos tiene menos ocupaciones?', 'count', 'fewest'],
  ])('are ranked by "%s"', (message, intent, superlative) => {
    const asked = converse(COMPARE, 'Education is …', message)
    expect(asked).toMatchObject({ intent, superlative })
    expect(asked.entities.map(({ id }) => id)).toEqual(['education', 'energy-natural-resources'])
  })

  it('are those of two questions in a row', () => {
    expect(idsOf('What is Robotics?', 'Robotics …', 'and Fine Arts?', 'Fine Arts …', 'which of those two has more jobs?')).toEqual([
      'robotics',
      'fine-arts',
    ])
  })

  it('are two jobs where preparation is asked for', () => {
    expect(converse('compare a plumber and a lawyer', 'They …', 'which of the two needs more training?')).toMatchObject({
      intent: 'job',
      aspect: 'preparation',
      superlative: 'most',
    })
  })

  it('leave the other one when one was told to have more', () => {
    const turns = [COMPARE, 'Education is …', 'which has more sub-clusters?', 'Energy & Natural Resources has more.'] as const
    expect(idsOf(...turns, 'list the jobs of the other one')).toEqual(['education'])
    expect(converse(...turns, 'show me those of the other')).toMatchObject({ intent: 'list', topic: 'sub-clusters' })
    expect(idsOf(...turns, 'what grouping is that one in')).toEqual(['energy-natural-resources'])
  })

  it('are ranked again by something else, or by what was counted', () => {
    const turns = [COMPARE, 'Education is …', 'which has more jobs?', 'Education has more.'] as const
    expect(converse(...turns, 'what about sub-clusters?')).toMatchObject({ intent: 'count', topic: 'sub-clusters', superlative: 'most' })
    expect(converse('How many jobs are in Robotics?', '5', 'and in Fine Arts?', '5', 'which of those two has fewer?')).toMatchObject({
      intent: 'count',
      topic: 'jobs',
      superlative: 'fewest',
    })
  })

  it('are those of one kind, where the answers listed others', () => {
    const turns = [
      'Where is a plumber placed?',
      'In Construction, in Skilled Trades.',
      'and a dentist?',
      'In Health: Physical Health.',
    ] as const
    expect(idsOf(...turns, 'which of the two needs more schooling?')).toEqual(['47-2152', '29-1021'])
  })

  it('are the one talked about and one that is named', () => {
    expect(converse('Tell me about Education', 'It …', 'is it bigger than Agriculture?')).toMatchObject({
      intent: 'count',
      superlative: 'most',
      entities: [{ id: 'education' }, { id: 'agriculture' }],
    })
  })

  it('are today’s clusters where old names were talked about and today is asked for', () => {
    const turns = ['What became of Marketing?', 'It …', 'and Finance?', 'It …'] as const
    expect(idsOf(...turns, 'which of those two has more sub-clusters?')).toEqual(['marketing-sales', 'financial-services'])
  })
})

it('points with "they" to a short list of the whole Framework', () => {
  const turns = ['List the Cross-Cutting Clusters', 'They are:\n\n- Digital Technology\n- Marketing & Sales'] as const
  expect(idsOf(...turns, 'which grouping are they in?')).toEqual(['digital-technology', 'marketing-sales'])
})

describe('a word for a kind of thing', () => {
  it.each([
    ['What is Robotics?', 'how many jobs are in that whole cluster', ['advanced-manufacturing']],
    ['What is Robotics?', 'which clusters are in the same grouping', ['building-and-moving']],
    ['Which cluster is a registered nurse in?', 'which jobs are in that sub-cluster?', ['physical-health']],
    ['¿Qué es Robotics?', '¿cuántos empleos tiene todo el cluster?', ['advanced-manufacturing']],
  ])('after "%s" gives "%s" what the thing stands in', (first, message, ids) => {
    expect(idsOf(first, 'It is …', message)).toEqual(ids)
  })

  it('gives back the job that was asked about, though the answer was no', () => {
    expect(converse('how much does a plumber earn', 'I can’t tell.', 'and what training does that job take')).toMatchObject({
      intent: 'job',
      aspect: 'preparation',
      entities: [{ id: '47-2152' }],
    })
  })

  it('needs no more than "the cluster" in a correction', () => {
    expect(converse('what jobs are in Robotics', JOBS, 'no, I meant the cluster')).toMatchObject({
      intent: 'list',
      topic: 'jobs',
      entities: [{ id: 'advanced-manufacturing' }],
    })
  })
})
