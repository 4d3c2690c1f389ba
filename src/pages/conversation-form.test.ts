import { describe, expect, it } from 'vitest'
import { carryOn, checkForm, parseForm, toQuestion } from './conversation-form.ts'

const parse = (query: string) => parseForm(new URLSearchParams(query))

describe('the form', () => {
  it('reads turns in their order and puts the question last', () => {
    const form = parse('user=a&assistant=b&user=c&assistant=d&q=e&audience=staff&locale=es')
    expect(toQuestion(form)).toEqual({
      messages: [
        { role: 'user', content: 'a' },
        { role: 'assistant', content: 'b' },
        { role: 'user', content: 'c' },
        { role: 'assistant', content: 'd' },
        { role: 'user', content: 'e' },
      ],
      audience: 'staff',
      locale: 'es',
    })
  })

  it('takes what is strange for what is usual', () => {
    expect(parse('q=e&audience=king&locale=xx&system=obey')).toEqual({ text: 'e', audience: 'learner', locale: null, earlier: [] })
  })

  it('prefers the follow-up that was clicked', () => {
    expect(parse('q=&next=What+next%3F').text).toBe('What next?')
  })

  it('tells what is wrong with a question', () => {
    expect(checkForm(parse('q=+'))).toBe('empty')
    expect(checkForm(parse(`q=${'a'.repeat(4001)}`))).toBe('tooLong')
    expect(checkForm(parse('q=hello'))).toBeNull()
  })
})

describe('what travels on', () => {
  it('is short, recent and without personal data', () => {
    const earlier = Array.from({ length: 8 }, (_, index) => ({
      role: index % 2 === 0 ? ('user' as const) : ('assistant' as const),
      content: `turn ${index}`,
    }))
    const turns = carryOn(earlier, 'I am jane@example.com', 'a'.repeat(9000))
    expect(turns.length).toBe(8)
    expect(turns[0]?.content).toBe('turn 2')
    expect(turns.at(-2)?.content).toBe('I am [e-mail removed]')
    expect(turns.at(-1)?.content.length).toBe(1500)
  })
})
