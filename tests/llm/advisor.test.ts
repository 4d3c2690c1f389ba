import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/domain/answer.ts'
import { createTestAdvisor } from '../fixtures/advisor.ts'
import { answers, tearsAfter, SECRET } from '../fixtures/upstream/behaviours.ts'
import { makeLlm } from '../fixtures/upstream/make-writer.ts'
import { type Behaviour, startUpstream, type Upstream } from '../fixtures/upstream/server.ts'
import type { Api } from '../fixtures/upstream/wire.ts'

let server: Upstream
beforeAll(async () => {
  server = await startUpstream()
})
afterAll(() => server.close())

const QUESTION = 'What is Robotics?'
const TRUE = 'Robotics is a Sub-Cluster of Advanced Manufacturing [Robotics].'

/** Puts the number that the prompt gives a passage in the place of its title: a model reads it there. */
function numbered(text: string): string {
  const prompt = server.received.at(-1)?.body ?? ''
  return text.replaceAll(/\[(\D[^\]]*)\]/g, (_, title: string) => {
    const number = new RegExp(`number=\\\\"(\\d+)\\\\"[^>]*>\\\\nTitle: ${title}\\\\n`).exec(prompt)?.[1]
    if (number === undefined) throw new Error(`The prompt holds no passage "${title}".`)
    return `[${number}]`
  })
}

/** The whole way: a question, retrieval, a model over HTTP, the guard. */
async function askModel(api: Api, behaviour: Behaviour, question = QUESTION): Promise<Answer> {
  server.behave(behaviour)
  return createTestAdvisor(makeLlm({ baseUrl: server.baseUrl, api })).ask(question)
}

const says =
  (text: string): Behaviour =>
  (response, api) =>
    answers(numbered(text))(response, api)

describe.each<Api>(['chat', 'responses'])('an answer that a model wrote, %s API', (api) => {
  it('shows what a passage carries, under the name of the model', async () => {
    const answer = await askModel(api, says(TRUE))
    expect(answer).toMatchObject({ outcome: 'answered', writer: 'test-model' })
    expect(answer.answer).toContain('Robotics is a Sub-Cluster of Advanced Manufacturing [1].')
    expect(answer.claims).toHaveLength(1)
    expect(answer.sources.map(({ passageId }) => passageId)).toEqual(['sub-cluster/robotics'])
  })

  it.each([
    ['a wrong place', 'Robotics is a Sub-Cluster of Construction [Robotics].', /Sub-Cluster of Construction/],
    ['an invention', 'Robotics pays 90,000 dollars a year [Robotics].', /90,000/],
    ['a wrong count', 'The Framework has 16 Career Clusters [Robotics].', /16 Career Clusters/],
    ['no marker and no ground', 'Every state must teach Robotics by 2027.', /2027/],
    ['a passage that does not exist', 'Robotics was founded in 1950 by NASA [99].', /NASA|\[99\]/],
  ])('never shows %s, beside what is true', async (_, falsehood, words) => {
    const answer = await askModel(api, says(`${TRUE} ${falsehood}`))
    expect(answer.answer).toContain('Robotics is a Sub-Cluster of Advanced Manufacturing [1].')
    expect(answer.answer).not.toMatch(words)
    expect(answer.grounding.withheld + answer.grounding.replaced).toBeGreaterThan(0)
  })

  it('moves a marker to the passage that carries the sentence', async () => {
    const answer = await askModel(api, says('Robotics is a Sub-Cluster of Advanced Manufacturing.'))
    expect(answer.sources[0]?.passageId).toBe('sub-cluster/robotics')
  })

  it('answers by itself when nothing of a draft holds, or the model breaks off', async () => {
    for (const behaviour of [says('Robotics pays 90,000 dollars a year [Robotics].'), tearsAfter('Robotics is a Sub-Clu')]) {
      const answer = await askModel(api, behaviour)
      expect(answer.outcome).toBe('answered')
      expect(answer.answer).toContain('Advanced Manufacturing')
      expect(answer.answer).not.toMatch(/90,000|Sub-Clu(?!ster)/)
      expect(JSON.stringify(answer)).not.toContain(SECRET)
    }
  })

  it('is not asked in a crisis', async () => {
    const before = server.received.length
    expect(await askModel(api, says('Hello.'), 'I want to kill myself')).toMatchObject({ outcome: 'crisis' })
    expect(server.received).toHaveLength(before)
  })
})
