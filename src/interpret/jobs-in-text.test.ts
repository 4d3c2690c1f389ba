import { describe, expect, it } from 'vitest'
import { createTestReader } from './interpret.fixture.ts'

const { read, interpret } = createTestReader()
const surfaces = (message: string): string[] => read(message).occupations.map(({ surface }) => surface)
const ask = (message: string) => interpret({ messages: [{ role: 'user', content: message }], audience: 'learner', locale: undefined })

describe('a title that stands where a title stands', () => {
  it.each([
    ['Which Career Cluster is a kite designer in?', 'kite designer'],
    ['Which Career Cluster is the zeppelin engineer in?', 'zeppelin engineer'],
    ['Which Career Cluster is a hologram tech in?', 'hologram tech'],
    ['¿En qué Career Cluster está una diseñadora de globos?', 'disenadora de globos'],
  ])('wins in "%s", though no list holds it', (message, title) => {
    expect(ask(message)).toMatchObject({ intent: 'job', title })
  })

  it.each([
    'Which Career Cluster is engineering in?',
    'which cluster is Fine Arts in',
    'What cluster is real estate in?',
    'which cluster is AI in',
  ])('is none in "%s"', (message) => {
    expect(ask(message).title).toBeNull()
  })
})

describe('several jobs in one question', () => {
  it.each([
    ['Where do judges and dentists belong?', ['judges', 'dentists']],
    ['what cluster is a pilot or a chef in', ['pilot', 'chef']],
    ['Barbers, florists & surveyors: which clusters?', ['barbers', 'florists', 'surveyors']],
    ['¿Qué necesito para ser contadora o veterinaria?', ['contadora', 'veterinaria']],
    ['Which cluster has bakers, and which one has surveyors?', ['bakers', 'surveyors']],
  ])('are all found in "%s"', (message, jobs) => {
    expect(surfaces(message)).toEqual(jobs)
  })

  it('are one where an official title says "and"', () => {
    expect(surfaces('Where do Chefs and Head Cooks belong?')).toEqual(['chefs and head cooks'])
  })
})

describe('an activity', () => {
  it('leads to the known job of whoever does it', () => {
    expect(read('Training for dog grooming?').occupations).toMatchObject([{ id: '39-2021' }])
    expect(read('where does roofing go').occupations).toMatchObject([{ id: '47-2181' }])
  })
})
