import { expect, it } from 'vitest'
import type { Framework } from '../../domain/framework.ts'
import { NO_SENTENCE_CONTEXT } from '../contract.ts'
import { createGuard } from '../guard.ts'
import { TEST_FRAMEWORK } from '../test-framework.ts'

const occupations: Framework['occupations'] = [
  {
    soc: '11-9021',
    title: 'Construction Managers',
    titleEs: 'Gerente de construcción',
    jobZone: 4,
    interests: 'ERC',
    places: [{ cluster: 'construction', subCluster: 'construction-planning-development' }],
  },
  {
    soc: '27-1022',
    title: 'Fashion Designers',
    titleEs: 'Diseñador de moda',
    jobZone: 3,
    interests: 'A',
    places: [{ cluster: 'arts-entertainment-design', subCluster: 'fashion-interiors' }],
  },
]
const guard = createGuard({ ...TEST_FRAMEWORK, occupations })
const passage = {
  id: 'a',
  title: 'Jobs',
  status: 'current',
  date: '2025-09',
  text: 'Construction managers are in Construction Planning & Development and in Job Zone 4. Fashion designers are in Fashion & Interiors, near Fine Arts, and in Job Zone 3.',
}
const evidence = guard.prepare({ evidence: [{ n: 1, passage }] })

it.each([
  ['Construction managers are in Job Zone 4 [1].', 'carried'],
  ['Construction managers are in Job Zone 3 [1].', 'relation'],
  ['Fashion designers belong to Fashion & Interiors [1].', 'carried'],
  ['Fashion designers belong to Fine Arts [1].', 'relation'],
  ['Las diseñadoras de moda están en Fashion & Interiors [1].', 'carried'],
  ['Las diseñadoras de moda están en Fine Arts [1].', 'relation'],
])('holds official titles against the Framework: %s -> %s', (text, expected) => {
  const verdict = guard.checkSentence({ text, cited: [1], context: NO_SENTENCE_CONTEXT }, evidence)
  expect(verdict.kind === 'refuted' ? verdict.reason : verdict.kind).toBe(expected)
})
