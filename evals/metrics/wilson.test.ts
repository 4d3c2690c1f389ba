import { expect, it } from 'vitest'
import { wilson } from './wilson.ts'

// Worked by hand from the formula.
it.each([
  [{ sum: 150, of: 150 }, 0.975, 1],
  [{ sum: 0, of: 10 }, 0, 0.278],
  [{ sum: 81, of: 263 }, 0.255, 0.366],
  [{ sum: 0, of: 0 }, 0, 1],
])('gives the interval of %o', (measure, low, high) => {
  const [from, to] = wilson(measure)
  expect(from).toBeCloseTo(low, 3)
  expect(to).toBeCloseTo(high, 3)
})
