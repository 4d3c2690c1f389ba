import { describe, expect, it } from 'vitest'
import { createTestReader } from './interpret.fixture.ts'

const { read } = createTestReader()
const entitiesOf = (message: string) => read(message).entities.map(({ kind, id }) => `${kind} ${id}`)

describe('names of the Framework', () => {
  it.each([
    ['What is Digital Technology?', ['cluster digital-technology']],
    ['tell me about manufacturing', ['cluster advanced-manufacturing']],
    ['what happened to Manufacturing', ['old-cluster manufacturing']],
    ['which jobs are in the arts cluster', ['cluster arts-entertainment-design']],
    ['What does the Department of Education say?', []],
    ['wind turbine tech', []],
  ])('"%s" names %j', (message, names) => {
    expect(entitiesOf(message)).toEqual(names)
  })

  it('keeps words of the trade apart from named things', () => {
    expect(read('what is a career cluster')).toMatchObject({ entities: [], terms: [{ kind: 'term' }] })
  })

  it('does not read a topic out of a name', () => {
    expect(read('what is Career Ready Practices').topics).toContain('practices')
    expect(read('Healthcare & Human Services').topics).toEqual([])
  })
})

describe('jobs', () => {
  const occupationsOf = (message: string) => read(message).occupations.map(({ id }) => id)

  it.each([
    ['which cluster is a veterinarian in', ['29-1131']],
    ['plumbers', ['47-2152']],
    ['nurse vs veterinarian', ['29-1141', '29-1131']],
    ['What is the Framework?', []],
  ])('"%s" is about %j', (message, socs) => {
    expect(occupationsOf(message)).toEqual(socs)
  })

  it('keeps the words of a title that is in no list', () => {
    expect(read('How do I become a dragon groomer?')).toMatchObject({ occupations: [], unknownTitle: 'dragon groomer' })
  })

  it('does not take a common word for a title', () => {
    expect(occupationsOf('which clusters changed for students')).toEqual([])
  })
})

describe('story and question', () => {
  it('reads only the question, where it says what it is about', () => {
    expect(read('I like animals a lot. What is Digital Technology?')).toMatchObject({
      text: 'what is digital technology',
      asks: { like: false, domain: true },
    })
  })

  it('reads the story too, where the question points back to it', () => {
    expect(read('My aunt is a veterinarian. Where does that fit?').occupations).toHaveLength(1)
  })

  it('takes what askers say of themselves for a role and not for a topic', () => {
    expect(read("I'm a school counselor with 376 students. What is Robotics?")).toMatchObject({
      role: 'counselor',
      text: 'what is robotics',
    })
  })

  it('reads nothing into what stands for personal data', () => {
    expect(read('my number is [phone number removed], what is robotics').text).not.toContain('phone')
  })
})
