import { describe, expect, it } from 'vitest'
import { allowedSlips, editDistance } from './edit-distance.ts'

describe('edit distance', () => {
  it.each([
    ['welder', 'welder', 0],
    ['welder', 'weldr', 1],
    ['welder', 'wleder', 1],
    ['nurse', 'purse', 1],
    ['construction', 'constuctoin', 2],
    ['', 'ab', 2],
  ])('%j and %j are %i slips apart', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance)
    expect(editDistance(b, a, 3)).toBe(distance)
  })

  it('stops once the limit is passed, and says no more than that', () => {
    expect(editDistance('welder', 'astronaut', 2)).toBe(3)
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3)
  })

  it('allows longer words more slips, and short ones none', () => {
    expect([4, 5, 6, 7, 12].map(allowedSlips)).toEqual([0, 1, 1, 2, 2])
  })
})
