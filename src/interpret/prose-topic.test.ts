import { describe, expect, it } from 'vitest'
import { createMatchArticles } from '../retrieval/match-articles.ts'
import { loadKnowledge } from '../../tests/fixtures/knowledge.ts'
import { createTestReader } from './interpret.fixture.ts'

/* oxlint-disable no-restricted-imports -- what retrieval finds with the question is what is tested */
const { converse } = createTestReader()
const matchArticles = createMatchArticles(loadKnowledge().passages)
const foundBy = (...turns: readonly string[]): string | undefined =>
  matchArticles(converse(...turns).question, 1, { role: null, year: null })[0]?.id

describe('a follow-up after prose', () => {
  it('goes where its own words lead', () => {
    expect(foundBy('When was the Framework released?', 'In October.', 'and the draft, when was that published?')).toMatch(/draft/)
  })

  it('stays with the last article where its own words lead nowhere', () => {
    expect(foundBy('What was the validation survey?', 'It …', 'and where was that?')).toMatch(/validation/)
  })

  it('is about the article, and not about an older thing', () => {
    const turns = ['What is Robotics?', 'It …', 'Is the Framework mandatory for states?', 'It is voluntary.'] as const
    expect(converse(...turns, 'who decides that?')).toMatchObject({ intent: 'article', entities: [] })
    expect(converse(...turns, 'and which jobs are in it?').entities).toMatchObject([{ id: 'robotics' }])
  })
})
