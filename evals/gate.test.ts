import { expect, it } from 'vitest'
import { gateFigure } from './gate.ts'
import type { Figure } from './suite.ts'

const figure = (sum: number, of: number, kind: Figure['kind'] = 'rate'): Figure => ({
  id: 'f',
  title: 'F',
  kind,
  all: { sum, of },
  parts: { tuned: { sum, of }, 'held-out': { sum: 0, of: 0 } },
  slices: {},
})

it.each([
  ['reaches the bar', figure(97, 100), { atLeast: 0.97 }, null, 'pass'],
  ['misses it', figure(96, 100), { atLeast: 0.97 }, null, 'misses-threshold'],
  ['is above the bar and below what was reached before', figure(97, 100), { atLeast: 0.97 }, 0.98, 'worse-than-baseline'],
  ['is as good as before', figure(98, 100), { atLeast: 0.97 }, 0.98, 'pass'],
  ['is small enough', figure(2, 100), { atMost: 0.03 }, 0.03, 'pass'],
  ['is too much', figure(4, 100), { atMost: 0.03 }, null, 'misses-threshold'],
  ['is more than before', figure(2, 100, 'count'), { atMost: 5 }, 1, 'worse-than-baseline'],
])('a figure that %s', (_, measured, threshold, baseline, verdict) => {
  expect(gateFigure({ figure: measured, threshold, baseline }).verdict).toBe(verdict)
})
