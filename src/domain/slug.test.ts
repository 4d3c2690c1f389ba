import { expect, it } from 'vitest'
import { toSlug } from './slug.ts'

it.each([
  ['Arts, Entertainment, & Design', 'arts-entertainment-design'],
  ['Healthcare & Human Services', 'healthcare-human-services'],
  ['Robotics', 'robotics'],
])('%s has the public slug %s', (name, slug) => {
  expect(toSlug(name)).toBe(slug)
})
