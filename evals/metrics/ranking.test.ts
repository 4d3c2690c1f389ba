import { expect, it } from 'vitest'
import { isSufficient, ndcgAt, recallAt, reciprocalRank } from './ranking.ts'

const needs = [['a', 'a2'], ['b']]

it('counts a need as met by any of its passages, within the first k', () => {
  expect(recallAt(1, needs, ['a2', 'b'])).toBe(0.5)
  expect(recallAt(2, needs, ['a2', 'b'])).toBe(1)
  expect(recallAt(2, needs, ['a', 'a2', 'b'])).toBe(0.5)
})

it('takes the reciprocal rank of the first that helps', () => {
  expect(reciprocalRank(needs, ['x', 'b'])).toBe(0.5)
  expect(reciprocalRank(needs, ['x'])).toBe(0)
})

it('gives nothing for saying the same twice', () => {
  expect(ndcgAt(10, needs, ['a', 'b'])).toBe(1)
  expect(ndcgAt(10, needs, ['a', 'a2', 'b'])).toBeCloseTo((1 + 0.5) / (1 + 1 / Math.log2(3)), 6)
  expect(ndcgAt(10, [['a']], ['x', 'a'])).toBeCloseTo(1 / Math.log2(3), 6)
  expect(ndcgAt(1, [['a']], ['x', 'a'])).toBe(0)
})

it('asks for all needs to call the context sufficient', () => {
  expect(isSufficient(needs, ['b', 'x', 'a2'])).toBe(true)
  expect(isSufficient(needs, ['b'])).toBe(false)
})
