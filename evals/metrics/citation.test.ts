import { expect, it } from 'vitest'
import { citationPrecision, citationRecall, danglingMarkers } from './citation.ts'
import type { Judged } from './support.ts'

const carried: Judged = { verdict: 'supported', helps: ['alone'], by: 'label' }
const double: Judged = { verdict: 'supported', helps: ['together', 'together', 'no'], by: 'label' }
const wrong: Judged = { verdict: 'unsupported', helps: ['alone'], by: 'label' }
const hello: Judged = { verdict: 'not-factual', helps: [], by: 'label' }
const bare: Judged = { verdict: 'unsupported', helps: [], by: 'words' }

it('divides carried sentences by those that state something', () => {
  expect(citationRecall([carried, double, wrong, hello, bare])).toBe(0.5)
  expect(citationRecall([hello])).toBeNull()
})

it('counts a citation that carries or is needed, of a sentence that holds', () => {
  expect(citationPrecision([carried, double, wrong])).toBe(3 / 5)
  expect(citationPrecision([hello, bare])).toBeNull()
})

it('finds markers that lead nowhere', () => {
  expect(danglingMarkers('One [1]. Two [3][1].', new Set([1]))).toEqual({ sum: 1, of: 3 })
})
