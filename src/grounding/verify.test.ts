import { describe, expect, it } from 'vitest'
import { createGuard } from './guard.ts'
import { TEST_FRAMEWORK, TEST_PASSAGES } from './test-framework.ts'
import { verifyRecord } from './verify.ts'

const guard = createGuard(TEST_FRAMEWORK)
const record = { id: 'x', question: '', passages: TEST_PASSAGES.map(({ n, passage }) => ({ n, ...passage })), sentences: [] }

describe('verifying a record', () => {
  it('cuts the answer itself and names the passage that carries a sentence, cited or not', () => {
    const answer = 'Hi! The Framework has 14 clusters [3]. The Framework has 72 Sub-Clusters [1]. The Framework has 9 clusters [3].'
    expect(verifyRecord({ ...record, answer }, guard).map(({ verdict, supporting }) => `${verdict} ${supporting.join()}`)).toEqual([
      'no-claim ',
      'supported 3',
      'unsupported 3',
      'unsupported ',
    ])
  })

  it('gives every bullet the marker at the end of its list', () => {
    const sentences = ['painters', 'tailors', 'curators [2]'].map((text) => ({ text, cites: null }))
    const verified = verifyRecord({ ...record, answer: 'Fine Arts lists:\n- painters\n- tailors\n- curators [2]', sentences }, guard)
    expect(verified.map(({ verdict }) => verdict)).toEqual(['supported', 'unsupported', 'supported'])
  })
})
