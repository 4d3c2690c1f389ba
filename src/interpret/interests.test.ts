import { expect, it } from 'vitest'
import { fold } from '../domain/fold.ts'
import { findInterests } from './interests.ts'

it.each([
  ['i love animals and being outside, what should i look at', ['animals', 'being outside']],
  ['my hobby is photography', ['photography']],
  ['I am good at math, I hate writing', ['math']],
  ['I want to work with kids but not with food', ['kids']],
  ['i hate school but like cars and fixing stuff', ['cars', 'fixing stuff']],
  ['I like animals but not blood', ['animals']],
  ['no me gusta la escuela pero me encanta cocinar', ['cocinar']],
  ['I like computers but am bad at math', ['computers']],
  ['I am really bad at math. I love drawing', ['drawing']],
  ['me gusta dibujar pero soy mala en matemáticas', ['dibujar']],
  ['I like helping people', ['helping people']],
  ['my son loves trains, any advice', ['trains']],
  ['me gustan los coches y la música', ['coches', 'musica']],
  ['I like lots of things', []],
  ['no me gusta nada', []],
  ['i like trains i dont like homework', ['trains']],
  ['needles make me dizzy but i enjoy biology', ['biology']],
  ['gardening is my whole world', ['gardening']],
  ['I enjoy repairing old clocks with my uncle in his shed', ['repairing old clocks']],
  ['I like your page', []],
  ['my bus was late, I love soccer, chess, and the desert', ['soccer', 'chess', 'desert']],
])('"%s" tells of %j', (message, interests) => {
  expect(findInterests(message.split(/[,.]/).map(fold))).toEqual(interests)
})
