import { describe, expect, it } from 'vitest'
import { createGuard } from './guard.ts'
import { NO_SENTENCE_CONTEXT } from './contract.ts'
import { markersIn } from './markers.ts'
import { TEST_FRAMEWORK, TEST_PASSAGES } from './test-framework.ts'
import { passagesOf } from './verdict.ts'

const guard = createGuard(TEST_FRAMEWORK)
const evidence = guard.prepare({ evidence: TEST_PASSAGES })
const check = (text: string, before: readonly string[] = []) =>
  guard.checkSentence({ text, cited: markersIn(text), context: { ...NO_SENTENCE_CONTEXT, before } }, evidence)
const verdictOf = (text: string, before: readonly string[] = []): string => {
  const verdict = check(text, before)
  if (verdict.kind === 'no-claim') return 'no-claim'
  if (verdict.kind === 'carried') return verdict.moved ? `moved to ${passagesOf(verdict).join()}` : 'carried'
  return verdict.kind === 'refuted' ? verdict.reason : 'open'
}

/** One line per rule: what it must let pass and what it must stop. */
const TABLE: readonly (readonly [sentence: string, expected: string])[] = [
  ['Robotics belongs to Advanced Manufacturing [1].', 'carried'],
  ['Robotics is in Construction [1].', 'name'],
  ['The Framework has fourteen clusters [3].', 'carried'],
  ['The Framework has 15 clusters [3].', 'number'],
  ['There are 16 clusters in the Framework today [3].', 'number'],
  ['There are six Cross-Cutting Clusters [3].', 'number'],
  ['The older Framework had 16 clusters [3].', 'carried'],
  ['That is two fewer clusters than before [3].', 'carried'],
  ['The Framework has 72 clusters [3].', 'number'],
  ['Advanced Manufacturing has five Sub-Clusters [6].', 'carried'],
  ['Advanced Manufacturing has six Sub-Clusters [6].', 'number'],
  ['It was released on October 22, 2024 [3].', 'carried'],
  ['It was released on October 12, 2024 [3].', 'date'],
  ['Curators are in Fine Arts [2].', 'carried'],
  ['Curators are in Fashion & Interiors [2].', 'relation'],
  ['Kreamer said that "the world has changed dramatically" [5].', 'carried'],
  ['Kreamer said that "the world has changed completely" [5].', 'quote'],
  ['Goldring said the world has changed dramatically [5].', 'attribution'],
  ['The U.S. Department of Education ran the update [5].', 'negation'],
  ['The FAQ said that states may adopt parts of the Framework [4].', 'carried'],
  ['The FAQ said that all states must adopt the Framework [4].', 'strength'],
  ['Today the health cluster is called Health & Human Services [4].', 'status'],
  ['Painters usually work at night [2].', 'open'],
  ['The Framework has 14 clusters [5].', 'moved to 3'],
  ['The Framework has 14 clusters [9].', 'moved to 3'],
  ['The Framework has 14 clusters.', 'moved to 3'],
  ['Hello!', 'no-claim'],
  ['Would you like to see more jobs?', 'no-claim'],
  ["The sources don't say what it costs.", 'no-claim'],
  ['Talk to your counselor about it.', 'no-claim'],
  ['A mechatronics technician needs medium rather than extensive preparation [1].', 'carried'],
  ['Together, the old and the new Framework have 30 clusters [3].', 'carried'],
  ['Together, the old and the new Framework have 31 clusters [3].', 'number'],
  ['El Marco tiene catorce clusters [3].', 'carried'],
  ['El Marco tiene quince clusters [3].', 'number'],
  ['Robótica es un Sub-Cluster de Manufactura Avanzada [1].', 'carried'],
]

describe('the guard', () => {
  it.each(TABLE)('%s -> %s', (sentence, expected) => expect(verdictOf(sentence)).toBe(expected))

  it('reads "there" from the sentence before', () => {
    expect(verdictOf('Tailors are there, too [2].', ['Curators are in Fine Arts [2].'])).toBe('relation')
  })

  it('reads "it" from the sentence before when it is put into a grouping', () => {
    expect(verdictOf("It's in Building & Moving [6].", ['Advanced Manufacturing has five Sub-Clusters [6].'])).toBe('carried')
    expect(verdictOf("It's in Building & Moving [6].", ['Healthcare & Human Services is a cluster [6].'])).toBe('relation')
  })

  it('quotes the passage to the letter', () => {
    const verdict = check('People in Robotics test and repair robots [1].')
    if (verdict.kind !== 'carried') throw new Error('not carried')
    const [citation] = verdict.citations
    expect(TEST_PASSAGES[0]?.passage.text.slice(citation?.start, citation?.end)).toBe('People in Robotics build, test and repair robots.')
  })

  it('gives a claim from two passages two quotes', () => {
    const verdict = check('Robotics is a Sub-Cluster of Advanced Manufacturing, and the Framework has 14 clusters [1][3].')
    expect(verdict.kind === 'carried' && verdict.citations.map(({ n }) => n)).toEqual([1, 3])
  })
})
