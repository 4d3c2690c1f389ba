import { expect, it } from 'vitest'
import { correctionIn } from './corrections.ts'

it.each([
  ['no, I meant Fine Arts', 'Fine Arts'],
  ['Sorry, I mean the whole cluster', 'the whole cluster'],
  ['no, quise decir enfermeras', 'enfermeras'],
  ['me refería a Robotics', 'Robotics'],
])('takes from "%s" what was meant', (message, rest) => {
  expect(correctionIn(message)).toBe(rest)
})

it.each(['no', 'what do you mean', 'I mean', 'actually, what is Robotics?', 'no thanks'])('finds no correction in "%s"', (message) => {
  expect(correctionIn(message)).toBeNull()
})
