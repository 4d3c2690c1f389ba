import { describe, expect, it } from 'vitest'
import { fold } from '../domain/fold.ts'
import { findJobPhrase } from './job-phrase.ts'

describe('the title in a question', () => {
  it.each([
    ['Which cluster is a vet in?', 'vet'],
    ['What cluster would I be in if I want to be a barista?', 'barista'],
    ['How do I become a nail tech?', 'nail tech'],
    ['I want to be a drone pilot when I grow up', 'drone pilot'],
    ['Where do dog walkers go?', 'dog walkers'],
    ['What training does a locksmith need?', 'locksmith'],
    ['kindergarten teacher, where does it go?', 'kindergarten teacher'],
    ['the people who fix airplanes', 'fix airplanes'],
    ['¿A qué agrupación pertenece un contador?', 'contador'],
    ['quiero ser bombero de grande', 'bombero'],
    ['los contadores van en finanzas, ¿verdad?', 'contadores'],
  ])('"%s" is about "%s"', (message, title) => {
    expect(findJobPhrase(fold(message))?.title).toBe(title)
  })

  it.each(['What are the Career Clusters?', 'hello', 'Compare Finance and Marketing'])('"%s" holds none', (message) => {
    expect(findJobPhrase(fold(message))).toBeNull()
  })

  it('keeps the whole of a phrase that is plainly no title', () => {
    expect(findJobPhrase('where does what my uncle does go')).toMatchObject({ title: null })
  })

  it('does not take a clause for a title', () => {
    expect(findJobPhrase('what was it to be when i was young')).toBeNull()
  })

  it('takes no piece of a sentence for the title', () => {
    expect(findJobPhrase('my cousin asked about becoming a farrier where is that')).toMatchObject({ title: 'farrier' })
  })

  it('cuts what stands around a title', () => {
    expect(findJobPhrase('how do i become a really good chef and then what')).toMatchObject({ title: 'chef' })
  })
})
