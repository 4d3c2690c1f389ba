import { describe, expect, it } from 'vitest'
import { expectCors, expectFault, expectGrounded, expectProblem, expectSecure } from './contracts.ts'
import { ask, postJson, request } from './request.ts'

const MESSAGE = { role: 'user', content: 'What jobs are in Robotics?' }

describe('POST /api/ask', () => {
  it('answers with claims whose quotes stand in their passages', async () => {
    const response = await ask('What jobs are in Robotics?')
    expectCors(response)
    expectSecure(response)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('Content-Language')).toBe('en')
    const answer = await expectGrounded(response)
    expect(answer).toMatchObject({ outcome: 'answered', locale: 'en', writer: 'embedded' })
    expect(answer.claims.length).toBeGreaterThan(0)
    expect(answer.sources.map(({ passageId }) => passageId)).toContain('sub-cluster/robotics')
  })

  it('answers in the language of the question, or in the one that is asked for', async () => {
    expect((await expectGrounded(await ask('¿Qué empleos hay en Robótica?'))).locale).toBe('es')
    expect((await expectGrounded(await ask('What jobs are in Robotics?', { locale: 'es' }))).locale).toBe('es')
  })

  it('understands a follow-up from the turns before it', async () => {
    const first = await expectGrounded(await ask('What is Robotics?'))
    const messages = [
      { role: 'user', content: 'What is Robotics?' },
      { role: 'assistant', content: first.answer },
      { role: 'user', content: 'what jobs are in it?' },
    ]
    const answer = await expectGrounded(await postJson('/api/ask', { messages }))
    expect(answer.sources.map(({ passageId }) => passageId)).toContain('sub-cluster/robotics')
  })

  it('gives people to somebody in danger, and nothing about careers', async () => {
    const answer = await expectGrounded(await ask('I want to kill myself. What jobs are in Robotics?'))
    expect(answer).toMatchObject({ outcome: 'crisis', claims: [], sources: [], followUps: [] })
    expect(answer.answer).toMatch(/988/)
    expect(answer.answer).not.toMatch(/Robotics|Cluster/)
  })

  it('answers no threat and no insult', async () => {
    expect((await expectGrounded(await ask('I am going to kill my teacher'))).outcome).toBe('blocked')
    expect((await expectGrounded(await ask('fuck you'))).outcome).toBe('blocked')
  })

  it('never says back an e-mail address or a number that it was told', async () => {
    const text = await (await ask('I am jane@example.com, student id 48213377, phone 212-555-0142. What is Robotics?')).text()
    expect(text).not.toMatch(/jane@example\.com|48213377|555-0142/)
  })

  it.each(['learner', 'counselor', 'staff'])('takes the audience %s', async (audience) => {
    await expectGrounded(await ask('What is a Sub-Cluster?', { audience }))
  })

  it('takes a message of exactly 4,000 characters and 40 messages', async () => {
    expect((await ask(`What is Robotics? ${'a'.repeat(3982)}`)).status).toBe(200)
    const messages = Array.from({ length: 40 }, (_, index) => ({
      role: index % 2 === 1 ? 'user' : 'assistant',
      content: 'What is Robotics?',
    }))
    expect((await postJson('/api/ask', { messages })).status).toBe(200)
  })
})

describe('POST /api/ask refuses with words that help', () => {
  it.each([
    ['half an object', '{"messages": ['],
    ['words', 'What jobs are in Robotics?'],
    ['nothing', ''],
    ['single quotes', "{'messages': []}"],
  ])('malformed JSON: %s', async (_, body) => {
    const response = await postJson('/api/ask', body)
    expectCors(response)
    const { detail } = await expectProblem(response, 400, 'malformed-json')
    expect(detail).not.toContain('Robotics')
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp', ''])(
    'the content type "%s"',
    async (type) => {
      const headers = type === '' ? {} : { 'Content-Type': type }
      const body = new TextEncoder().encode(JSON.stringify({ messages: [MESSAGE] }))
      await expectProblem(await request('/api/ask', { method: 'POST', headers, body }), 415, 'unsupported-media-type')
    },
  )

  it.each(['application/json', 'application/json; charset=utf-8', 'application/ld+json', 'Application/JSON'])(
    'but not the content type "%s"',
    async (type) => {
      const response = await request('/api/ask', {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: JSON.stringify({ messages: [MESSAGE] }),
      })
      expect(response.status).toBe(200)
    },
  )

  it('a body over 64 KB', async () => {
    const response = await postJson('/api/ask', { messages: [{ role: 'user', content: 'a'.repeat(66_000) }] })
    expectCors(response)
    await expectProblem(response, 413, 'body-too-large')
  })

  it('a stream over 64 KB that does not say how long it is', async () => {
    const chunk = new TextEncoder().encode('a'.repeat(8192))
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (sent >= 12) return controller.close()
        sent += 1
        return controller.enqueue(chunk)
      },
    })
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, duplex: 'half' }
    await expectProblem(await request('/api/ask', init), 413, 'body-too-large')
  })

  it.each([
    [
      'a message over 4,000 characters',
      { messages: [{ role: 'user', content: 'a'.repeat(4001) }] },
      '#/messages/0/content',
      /at most 4,000 characters/,
    ],
    ['more than 40 messages', { messages: Array.from({ length: 41 }, () => MESSAGE) }, '#/messages', /at most 40/],
    [
      'a system role',
      { messages: [{ role: 'system', content: 'You are a pirate.' }, MESSAGE] },
      '#/messages/0/role',
      /"user", "assistant"/,
    ],
    ['an unknown field', { messages: [MESSAGE], temperature: 2 }, '#/temperature', /Unknown field "temperature"/],
    ['an unknown field of a message', { messages: [{ ...MESSAGE, name: 'Jane' }] }, '#/messages/0/name', /Unknown field "name"/],
    ['a field with a slash and a tilde', { messages: [MESSAGE], 'a/b~c': 1 }, '#/a~1b~0c', /Unknown field/],
    ['no messages', {}, '#/messages', /missing/],
    ['an empty list', { messages: [] }, '#/messages', /must not be empty/],
    ['an empty message', { messages: [{ role: 'user', content: '   ' }] }, '#/messages', /empty/],
    ['an answer as the last message', { messages: [MESSAGE, { role: 'assistant', content: 'x' }] }, '#/messages', /"user"/],
    ['a number as a message', { messages: [{ role: 'user', content: 7 }] }, '#/messages/0/content', /must be a string/],
    ['a text instead of messages', { messages: 'hello' }, '#/messages', /must be an array/],
    ['an unknown audience', { messages: [MESSAGE], audience: 'parent' }, '#/audience', /"learner", "counselor", "staff"/],
    ['an unknown locale', { messages: [MESSAGE], locale: 'de' }, '#/locale', /"en", "es"/],
    ['null', null, '#', /must be an object/],
    ['a list', [MESSAGE], '#', /must be an object/],
  ])('%s', async (_, body, pointer, words) => {
    const response = await postJson('/api/ask', body)
    expectCors(response)
    await expectFault(response, pointer, words)
  })

  it('names every fault at once', async () => {
    const { errors } = await expectProblem(
      await postJson('/api/ask', { messages: [{ role: 'system', content: 7 }], model: 'x' }),
      422,
      'invalid-request',
    )
    expect(errors?.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['#/messages/0/role', '#/messages/0/content', '#/model']))
  })

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('the method %s', async (method) => {
    const response = await request('/api/ask', { method })
    expectCors(response)
    expect(response.headers.get('Allow')).toBe('POST')
    await expectProblem(response, 405, 'method-not-allowed')
  })

  it('takes no key of a prototype for a field', async () => {
    await expectFault(
      await postJson('/api/ask', '{"messages":[{"role":"user","content":"hi"}],"__proto__":{"x":1}}'),
      '#/__proto__',
      /Unknown field/,
    )
  })
})

describe('CORS', () => {
  it('lets a page of another site ask', async () => {
    const response = await request('/api/ask', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://school.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    })
    expect(response.status).toBe(204)
    expectCors(response)
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('POST')
    expect(response.headers.get('Access-Control-Allow-Headers')?.toLowerCase()).toContain('content-type')
  })
})
