import { expect, it } from 'vitest'
import { toFigure, valueOf } from './suite.ts'

const item = (part: 'tuned' | 'held-out', right: boolean, tag: string) => ({ one: { part }, right, tag })

it('adds a figure up over the whole, the parts and the slices', () => {
  const figure = toFigure({
    id: 'right',
    title: 'Right',
    kind: 'rate',
    items: [item('tuned', true, 'es'), item('tuned', false, 'en'), item('held-out', true, 'en')],
    measure: ({ right }) => right,
    slices: ({ tag }) => [tag],
  })
  expect(figure.all).toEqual({ sum: 2, of: 3 })
  expect(figure.parts).toEqual({ tuned: { sum: 1, of: 2 }, 'held-out': { sum: 1, of: 1 } })
  expect(figure.slices).toEqual({ en: { sum: 1, of: 2 }, es: { sum: 1, of: 1 } })
})

it('leaves out what the figure does not ask about, and adds measures as they are', () => {
  const { all } = toFigure({
    id: 'facts',
    title: 'Facts',
    kind: 'rate',
    items: [item('tuned', true, ''), item('tuned', false, '')],
    measure: ({ right }) => (right ? { sum: 2, of: 3 } : null),
  })
  expect(all).toEqual({ sum: 2, of: 3 })
  expect(valueOf({ kind: 'rate' }, all)).toBeCloseTo(0.667, 3)
  expect(valueOf({ kind: 'count' }, all)).toBe(2)
  expect(valueOf({ kind: 'rate' }, { sum: 0, of: 0 })).toBe(1)
})
