import { expect, it } from 'vitest'
import { findWrongNumber } from './wrong-number.ts'

it.each([
  ['why are there 21 career clusters', 'clusters'],
  ['name the ninth cluster grouping', 'groupings'],
  ['what are the four cross cutting clusters', 'cross-cutting-clusters'],
  ['list the thirteen career ready practices', 'practices'],
  ['how were the 80 sub clusters chosen', 'sub-clusters'],
  ['cuales son los trece clusters', 'clusters'],
])('"%s" gives %s a number they never had', (text, topic) => {
  expect(findWrongNumber(text)).toBe(topic)
})

it.each([
  'are there 14 or 16 clusters',
  'show me two clusters for animals',
  'which cluster has three sub clusters',
  'is there a fifth cluster grouping',
  'five or six groupings',
  'why does it take 3 years',
])('"%s" gives nothing a wrong number', (text) => {
  expect(findWrongNumber(text)).toBeNull()
})
