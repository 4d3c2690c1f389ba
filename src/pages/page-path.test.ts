import { expect, it } from 'vitest'
import { createFrameworkIndex } from '../domain/framework-index.ts'
import { loadKnowledge } from '../../tests/fixtures/knowledge.ts'
import { pagePathOf } from './page-path.ts'

const { framework, passages, passage } = loadKnowledge()
const index = createFrameworkIndex(framework)

it('leads from a passage to where its thing stands', () => {
  expect(pagePathOf(passage('sub-cluster/robotics'), { index })).toBe('/clusters/advanced-manufacturing#robotics')
  expect(pagePathOf(passage('occupation/29-1131'), { index })).toBe('/jobs/29-1131')
  expect(pagePathOf(passage('faq/wages'), { index })).toBeNull()
})

it('never leads to a cluster without a name', () => {
  for (const one of passages) expect(pagePathOf(one, { index }) ?? '', one.id).not.toMatch(/\/(#|$)/)
})
