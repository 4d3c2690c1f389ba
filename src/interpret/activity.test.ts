import { describe, expect, it } from 'vitest'
import { findDoer } from './activity.ts'
import { createTestReader } from './interpret.fixture.ts'

const { gazetteer } = createTestReader()

describe('who does what is told', () => {
  it.each([
    ['welding', 'welder'],
    ['truck driving', 'truck driver'],
    ['driving trucks', 'truck driver'],
    ['drives a bus', 'bus driver'],
    ['nursing', 'nurse'],
    ['baking', 'baker'],
    ['crowd control', null],
    ['walking dogs', 'dog walker'],
    ['thinking', null],
    ['being happy', null],
  ])('"%s" is done by %s', (phrase, title) => {
    expect(findDoer(phrase, gazetteer)?.surface ?? null).toBe(title)
  })
})
