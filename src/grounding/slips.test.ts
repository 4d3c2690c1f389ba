import { expect, it } from 'vitest'
import { NO_SENTENCE_CONTEXT } from './contract.ts'
import { createGuard } from './guard.ts'
import { TEST_FRAMEWORK } from './test-framework.ts'

const guard = createGuard(TEST_FRAMEWORK)

/** Passages of our own with what language models make of such: each slip is one step from a true sentence. */
const passage = (n: number, text: string, status = 'current') => ({
  n,
  passage: { id: `p${n}`, title: 'Notes', status, date: '2024-10', text },
})
const evidence = guard.prepare({
  evidence: [
    passage(1, 'A district may need to update its course codes, forms and budgets. Each teacher must sign the list.'),
    passage(
      2,
      'More than 300 mentors joined, according to the May report. The June report counts over 450 mentors. Nobody explains the growth.',
    ),
    passage(3, 'The survey ran for 10 to 12 weeks. The form was short because many answers came from phones.'),
    passage(4, 'People in Fine Arts are painters, sculptors, craft artists and art directors.'),
    passage(5, 'In the draft of June 2024 the cluster was called Health & Human Services. Its name today is Healthcare & Human Services.'),
  ],
})

it.each([
  ['A district may need to update its forms and budgets [1].', 'carried'],
  ['A district must update its forms and budgets [1].', 'strength'],
  ['Each teacher has to sign the list [1].', 'carried'],
  ['Together, the reports count 750 mentors [2].', 'number'],
  ['Between 300 and 450 mentors joined [2].', 'number'],
  ['The June report counts over 450 mentors [2].', 'carried'],
  ['The survey ran for 10 to 12 weeks [3].', 'carried'],
  ['The survey ran from 10 to 14 weeks [3].', 'number'],
  ['The form was short because many answers came from phones [3].', 'carried'],
  ['More mentors joined because the May report was short [2].', 'open'],
  ['Painters, sculptors, craft artists and art directors are in Fine Arts [4].', 'carried'],
  ['Painters, sculptors, craft artists, welders and art directors are in Fine Arts [4].', 'open'],
  ['In the draft the cluster was called Health & Human Services [5].', 'carried'],
  ['Health & Human Services remains the current name of the cluster [5].', 'status'],
])('%s -> %s', (text, expected) => {
  const verdict = guard.checkSentence({ text, cited: [Number(/\[(\d)\]/.exec(text)?.[1])], context: NO_SENTENCE_CONTEXT }, evidence)
  expect(verdict.kind === 'refuted' ? verdict.reason : verdict.kind).toBe(expected)
})
