import { describe, expect, it } from 'vitest'
import { createTestReader } from './interpret.fixture.ts'
import { createSpelling } from './spelling.ts'

describe('the corrector', () => {
  const correct = createSpelling(
    {
      names: ['Hospitality', 'Graphic Design', 'Granjas', 'Fire'],
      titleWords: () => ['trainer', 'flight', 'electrician', 'pilot', 'barista'],
    },
    ['grafts', 'weld', 'physics'],
  )

  it.each([
    ['hospitalty', 'hospitality'],
    ['Grafic desing', 'graphic design'],
    ['wat r da clustrs', 'what are the clusters'],
    ['ocupaciónes', 'ocupaciones'],
    ['electrishun', 'electrician'],
    ['flite traner', 'flight trainer'],
    ['traning', 'training'],
  ])('reads "%s" as "%s"', (typed, meant) => {
    expect(correct(typed)).toBe(meant)
  })

  it.each([
    ['gracias', 'an everyday word near a name'],
    ['grafts', 'a word of the passages near a name'],
    ['welders', 'a known word with an ending'],
    ['fyre', 'too short to tell'],
    ['strainer', 'a word of a title with another first letter'],
    ['baterista', 'two slips from a word of a title, and other consonants'],
    ['hospital1ty', 'it holds a digit'],
    ['constructor', 'the words of Object are no short forms'],
  ])('leaves "%s" as it is: %s', (typed) => {
    expect(correct(typed)).toBe(typed)
  })

  it('completes a dropped g rather than seek a name', () => {
    expect(correct('helpin')).toBe('helping')
  })
})

describe('the corrector over the real names', () => {
  const { correct } = createTestReader()

  it.each(['vet', 'anime', 'chances', 'pizza', 'kindergarten', 'gracias a todos', 'plumber', 'Kansas'])(
    'does not correct "%s" into another topic',
    (typed) => {
      expect(correct(typed)).toBe(typed.toLowerCase())
    },
  )
})
