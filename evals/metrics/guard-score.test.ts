import { expect, it } from 'vitest'
import { isMovedRight } from './guard-score.ts'

it('counts a marker as moved right when it proposes something and only what is listed', () => {
  const supporting = [2, 3]
  expect(isMovedRight({ proposed: [2], supporting })).toBe(true)
  expect(isMovedRight({ proposed: [], supporting })).toBe(false)
  expect(isMovedRight({ proposed: [2, 4], supporting })).toBe(false)
})
