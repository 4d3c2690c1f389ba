import { expect, it } from 'vitest'
import { findSuperlative, isNegated } from './cues.ts'
import { findAspect, findTopics } from './topic.ts'

it.each([
  ['how many jobs are in this cluster', ['jobs', 'clusters']],
  ['list the cross cutting clusters', ['cross-cutting-clusters', 'clusters']],
  ['what are the sub clusters', ['sub-clusters', 'clusters']],
  ['cuales son las agrupaciones', ['groupings']],
  ['a career cluster', ['clusters']],
  ['hello', []],
])('"%s" names the topics %j', (folded, topics) => {
  expect(findTopics(folded)).toEqual(topics)
})

it.each([
  ['what training does it need', 'preparation'],
  ['what interests fit', 'interests'],
  ['which interests and what degree', 'all'],
  ['where does it belong', 'place'],
  ['que requisitos hay', 'preparation'],
  ['hello', null],
])('"%s" asks about the side %s of a job', (folded, aspect) => {
  expect(findAspect(folded)).toBe(aspect)
})

it('hears which end of a ranking is meant, and whether a question denies', () => {
  expect(findSuperlative('which has the most jobs')).toBe('most')
  expect(findSuperlative('cual tiene menos')).toBe('fewest')
  expect(findSuperlative('which jobs')).toBeNull()
  expect(isNegated('which clusters are not cross cutting')).toBe(true)
  expect(isNegated('which clusters are cross cutting')).toBe(false)
})
