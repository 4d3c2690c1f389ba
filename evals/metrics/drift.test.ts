import { expect, it } from 'vitest'
import type { Passage } from '../../src/domain/passage.ts'
import { findDrift } from './drift.ts'

const QUOTE = 'The Framework has 14 Career Clusters.'
const passage = (text: string, hash: string): Passage => ({
  id: 'framework/overview',
  kind: 'framework',
  title: 'The Framework in brief',
  titleEs: '',
  text,
  sentences: [...text.matchAll(/[^.]+\./g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    role: 'prose',
    es: '',
  })),
  questions: [],
  questionsEs: [],
  sources: ['001'],
  readers: [],
  date: '2024-10',
  status: 'current',
  supersededBy: null,
  hash,
})
const pin = {
  claims: [
    { text: 'There are 14.', citations: [{ passageId: 'framework/overview', hash: 'h1', start: 0, end: QUOTE.length, quote: QUOTE }] },
  ],
}

it.each([
  ['nothing', passage(QUOTE, 'h1'), []],
  ['passage-gone', null, [null]],
  ['words-changed', passage('The Framework has 15 Career Clusters.', 'h2'), ['The Framework has 15 Career Clusters.']],
  ['words-moved', passage(`Hello. ${QUOTE}`, 'h3'), [QUOTE]],
  ['edited', passage(`${QUOTE} Not all hold today.`, 'h4'), [`${QUOTE} Not all hold today.`]],
])('tells that %s happened to the words', (what, today, now) => {
  const drift = findDrift(pin, () => today)
  expect(drift.map((one) => one.what)).toEqual(what === 'nothing' ? [] : [what])
  expect(drift.map((one) => one.now)).toEqual(now)
})
