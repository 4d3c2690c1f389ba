import { expect, it } from 'vitest'
import { fold } from '../domain/fold.ts'
import { findTimeFrame } from './time-frame.ts'

it.each([
  ['What are the Career Clusters?', 'now', null],
  ['What were the clusters in 2012?', 'past', '2012'],
  ['the clusters of June 2024', 'past', '2024-06'],
  ['los clusters de noviembre de 2024', 'now', '2024-11'],
  ['the clusters of 2024', 'now', '2024'],
  ['the old Marketing cluster', 'past', null],
  ['¿Qué había antes?', 'past', null],
  ['What happened to STEM?', 'change', null],
  ['What changed in 2024?', 'change', '2024'],
  ['jobs against climate change', 'now', null],
  ['will we have twelve clusters one day', 'past', '2022'],
  ['is it 12 clusters or 14', 'now', null],
  ['the clusters before November 2024', 'past', null],
  ['it went from 16 to 14', 'change', null],
])('reads the time of "%s" as %s, %s', (message, kind, year) => {
  expect(findTimeFrame(fold(message))).toEqual({ kind, year })
})
