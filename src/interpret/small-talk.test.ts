import { describe, expect, it } from 'vitest'
import { fold } from '../domain/fold.ts'
import { findSmallTalk, withoutOpening } from './small-talk.ts'

describe('small talk', () => {
  it.each([
    ['Hi there!', 'greeting'],
    ['buenos días', 'greeting'],
    ['How are you today?', 'how-are-you'],
    ['hola, ¿qué tal?', 'how-are-you'],
    ['thank you so much', 'thanks'],
    ['ok thanks, that helped a lot', 'thanks'],
    ['you are so funny', 'thanks'],
    ['bye for now', 'goodbye'],
    ['Are you a real person?', 'who-are-you'],
    ['¿Quién eres?', 'who-are-you'],
    ['yes please', 'affirm'],
    ['sí, por favor', 'affirm'],
    ['no thanks', 'deny'],
    ['yo how is everything going man', 'how-are-you'],
    ['hola, ¿cómo va todo?', 'how-are-you'],
    ['great, that is all I need, thanks', 'thanks'],
    ['perfecto, gracias, eso es todo por hoy', 'thanks'],
    ['k gotta go bye', 'goodbye'],
  ])('takes "%s" for %s', (message, kind) => {
    expect(findSmallTalk(fold(message))).toBe(kind)
  })

  it.each([
    'thanks, and what about Robotics?',
    'hello world of finance',
    'yes or no: is STEM a cluster',
    'help me choose',
    'what is new in the Framework',
    'how is it going to change',
  ])('takes "%s" for a question, for it is more than small talk', (message) => {
    expect(findSmallTalk(fold(message))).toBeNull()
  })
})

it('takes courtesies off the front of a question only', () => {
  expect(withoutOpening('hi there thanks what is finance')).toBe('what is finance')
  expect(withoutOpening('what is finance thanks')).toBe('what is finance thanks')
})
