import { expect, it } from 'vitest'
import { kappa } from './agreement.ts'

// The worked example of Cohen's kappa: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no.
it('takes chance off', () => {
  const pairs = [
    ...Array.from({ length: 20 }, () => ['yes', 'yes'] as const),
    ...Array.from({ length: 5 }, () => ['yes', 'no'] as const),
    ...Array.from({ length: 10 }, () => ['no', 'yes'] as const),
    ...Array.from({ length: 15 }, () => ['no', 'no'] as const),
  ]
  expect(kappa(pairs)).toBeCloseTo(0.4, 6)
})

it('is one where both always say the same', () => {
  expect(
    kappa([
      ['a', 'a'],
      ['b', 'b'],
    ]),
  ).toBe(1)
  expect(kappa([['a', 'a']])).toBe(1)
})
