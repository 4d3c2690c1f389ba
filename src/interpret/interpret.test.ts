import { describe, expect, it } from 'vitest'
import { createTestReader } from './interpret.fixture.ts'

const { converse, interpret } = createTestReader()
const LIST = 'The parts are:\n\n- Robotics [1]\n- Industrial Machinery [2]\n- Production & Automation [3]'

describe('a follow-up', () => {
  it('gives a pronoun the thing that was talked about', () => {
    expect(converse('What is Robotics?', 'Robotics is …', 'what jobs are in it?')).toMatchObject({
      intent: 'list',
      topic: 'jobs',
      entities: [{ id: 'robotics' }],
      original: 'what jobs are in it?',
    })
  })

  it.each([
    ['and the first one?', 'robotics'],
    ['tell me about the robotics one', 'robotics'],
    ['el primero', 'robotics'],
  ])('finds in "%s" the thing that our answer listed', (message, id) => {
    expect(converse('What are the parts of Advanced Manufacturing?', LIST, message).entities).toMatchObject([{ id }])
  })

  it('finds what stands next to the thing talked about, though it was not listed', () => {
    expect(converse('What is Robotics?', 'Robotics is …', 'and the machinery one?').entities).toMatchObject([
      { id: 'industrial-machinery' },
    ])
  })

  it('asks the same about something else', () => {
    expect(converse('What jobs are in Construction?', 'There are …', 'what about Robotics?')).toMatchObject({
      intent: 'list',
      topic: 'jobs',
      entities: [{ id: 'robotics' }],
    })
  })

  it('leaves out what it is about', () => {
    expect(converse('What is Robotics?', 'Robotics is …', 'which jobs?')).toMatchObject({ intent: 'list', entities: [{ id: 'robotics' }] })
  })

  it('compares a new thing with the one talked about', () => {
    expect(converse('What is Robotics?', 'Robotics is …', 'compare with Fine Arts')).toMatchObject({
      intent: 'compare',
      entities: [{ id: 'robotics' }, { id: 'fine-arts' }],
    })
  })

  it('takes up with "yes" the question at the end of our answer', () => {
    expect(converse('What is Robotics?', 'Robotics is … Want me to list the jobs in Robotics?', 'yes')).toMatchObject({
      intent: 'list',
      topic: 'jobs',
      entities: [{ id: 'robotics' }],
    })
  })

  it('takes up with "yes" the first suggestion, where nothing was offered', () => {
    expect(converse('What is Robotics?', 'Robotics is a Sub-Cluster.', 'yes please')).toMatchObject({ entities: [{ id: 'robotics' }] })
  })

  it('answers the same again in another language', () => {
    expect(converse('What is Robotics?', 'Robotics is …', 'en español')).toMatchObject({
      intent: 'define',
      locale: 'es',
      entities: [{ id: 'robotics' }],
    })
  })

  it('does not forget its subject over a thank-you', () => {
    expect(converse('What is Robotics?', 'Robotics is …', 'thanks!', 'You are welcome.', 'what jobs are in it?').entities).toMatchObject([
      { id: 'robotics' },
    ])
  })

  it('is no follow-up when it says what it is about', () => {
    expect(converse('What is Robotics?', 'Robotics is …', 'What is Fine Arts?')).toMatchObject({
      intent: 'define',
      entities: [{ id: 'fine-arts' }],
    })
  })
})

describe('the Inquiry', () => {
  it('names in the question what the conversation is about', () => {
    expect(converse('What is Robotics?', 'Robotics is …', 'what jobs are in it?').question).toBe('what jobs are in it? (Robotics)')
  })

  it('names an occupation as the Framework does', () => {
    expect(converse('which cluster is a plumber in')).toMatchObject({
      intent: 'job',
      entities: [{ kind: 'occupation', name: expect.stringMatching(/^Plumbers/) }],
    })
  })

  it('guesses a place for a title that is in no list, and says that it is a guess', () => {
    expect(converse('How do I become a dragon groomer?')).toMatchObject({
      intent: 'job',
      entities: [],
      title: 'dragon groomer',
      guess: { cluster: expect.any(String) },
    })
  })

  it('keeps of what somebody likes the things that our field knows', () => {
    expect(converse('i love animals and being outside').interests).toContain('animals')
  })

  it('speaks the language of the message, then that of the conversation, then that of the title', () => {
    expect(converse('¿Qué es Robotics?').locale).toBe('es')
    expect(converse('¿Qué es Robotics?', 'Robotics es …', 'Fine Arts').locale).toBe('es')
    expect(converse('bomberos').locale).toBe('es')
    expect(converse('Robotics').locale).toBe('en')
  })

  it('speaks the language that the caller sets, whatever was typed', () => {
    expect(interpret({ messages: [{ role: 'user', content: 'What is Robotics?' }], audience: 'staff', locale: 'es' })).toMatchObject({
      locale: 'es',
      audience: 'staff',
    })
  })

  it('takes no message at all for small talk', () => {
    expect(interpret({ messages: [], audience: 'learner', locale: undefined }).intent).toBe('small-talk')
  })
})
