import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../tests/fixtures/knowledge.ts'
import { createPassage } from '../../tests/fixtures/passage.ts'
import { createMatchArticles } from './match-articles.ts'
import { stems } from './stem.ts'

const ANYBODY = { role: null, year: null }
const { passages } = loadKnowledge()
const match = createMatchArticles(passages)

describe('matching a question with articles', () => {
  it('finds every article by its own questions, in both languages, where these have a word that tells something', () => {
    const lost = passages
      .filter(({ kind }) => kind === 'faq')
      .flatMap(({ id, questions, questionsEs }) => [...questions, ...questionsEs].map((question) => ({ id, question })))

      .filter(({ id, question }) => stems(question).length > 0 && !match(question, 3, ANYBODY).some((found) => found.id === id))
    expect(lost).toEqual([])
  })

  it('never answers with a cluster or an occupation: these are looked up', () => {
    expect(match('Construction', 20, ANYBODY).filter(({ id }) => /^(cluster|occupation)\//.test(id))).toEqual([])
  })

  it('is pulled down by a word that no article has', () => {
    const [known] = match('Must states adopt the Framework?', 1, ANYBODY)
    const [unknown] = match('Must states adopt the Framework xylophone?', 1, ANYBODY)
    expect(unknown?.score).toBeLessThan(known?.score ?? 0)
  })

  it('finds nothing in words that tell nothing', () => {
    expect(match('the of and', 5, ANYBODY)).toEqual([])
    expect(match('', 5, ANYBODY)).toEqual([])
  })

  it('puts first what was written for the asker, and what is about the year', () => {
    const find = createMatchArticles([
      createPassage('faq/all', ['Funding changed.'], { questions: ['What about funding?'], readers: ['learner', 'counselor', 'staff'] }),
      createPassage('faq/own', ['Funding changed.'], { questions: ['What about funding?'], readers: ['counselor'] }),
      createPassage('faq/year', ['Funding changed in 2022.'], {
        questions: ['What about funding?'],
        readers: ['learner', 'counselor', 'staff'],
      }),
    ])
    expect(find('funding', 3, { role: 'counselor', year: null })[0]?.id).toBe('faq/own')
    expect(find('funding', 3, { role: null, year: '2022-02' })[0]?.id).toBe('faq/year')
  })
})
