import { describe, expect, it } from 'vitest'
import { listOf, namesOf, titlesOf, toText } from './prose.ts'

describe('a list in a sentence', () => {
  it.each([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A and B', 'A y B'],
    [['A', 'B', 'C'], 'A, B, and C', 'A, B y C'],
    [['A, B', 'C'], 'A, B; and C', 'A, B; y C'],
    [['A, B', 'C', 'D'], 'A, B; C; and D', 'A, B; C; y D'],
  ])('%j', (parts, english, spanish) => {
    expect(listOf(parts, 'and')).toBe(english)
    expect(listOf(parts, 'y')).toBe(spanish)
  })

  it.each([
    ['Ingeniería', 'Matemáticas e Ingeniería'],
    ['Historia', 'Matemáticas e Historia'],
    ['Hielo', 'Matemáticas y Hielo'],
    ['Yoga', 'Matemáticas y Yoga'],
  ])('Spanish says "e" before an i sound: %s', (last, expected) => {
    expect(listOf(['Matemáticas', last], 'y')).toBe(expected)
  })

  it('names things in both languages', () => {
    expect(namesOf([{ name: 'Health', nameEs: 'Salud' }])).toEqual({ en: 'Health', es: 'Salud' })
    expect(titlesOf([{ title: 'Cooks', titleEs: 'Cocineros' }])).toEqual({ en: 'Cooks', es: 'Cocineros' })
  })
})

describe('the text of a passage', () => {
  it('notes where each sentence stands, to the letter', () => {
    const lines = [
      { role: 'definition', en: 'Robotics builds robots.', es: 'Robótica.' },
      { role: 'prose', en: 'It is fun.', es: 'Es divertido.' },
    ] as const
    const { text, sentences } = toText(lines)
    expect(text).toBe('Robotics builds robots. It is fun.')
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(lines.map(({ en }) => en))
  })

  it('is empty without lines', () => {
    expect(toText([])).toMatchObject({ text: '', sentences: [] })
  })
})
