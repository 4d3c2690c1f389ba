import { expect, it } from 'vitest'
import { fold } from '../domain/fold.ts'
import { asksForRole, findRole, withoutRole } from './role.ts'

it.each([
  ['We at the state agency wonder', 'staff'],
  ['I run a CTE program', 'administrator'],
  ['I teach welding', 'educator'],
  ['I am a school counselor', 'counselor'],
  ['my company hires', 'employer'],
  ['I am in 9th grade', 'learner'],
  ['soy maestra', 'educator'],
  ['what is a cluster', null],
])('hears in "%s" the role %s', (message, role) => {
  expect(findRole(fold(message))).toBe(role)
})

it.each([
  ['i am a high school counselor with 376 students what is robotics', 'what is robotics'],
  ['my teacher keeps saying that robotics is a cluster', 'robotics is a cluster'],
  ['explain the clusters to a parent who is new', 'explain the clusters'],
  ['as a state director what changes', 'what changes'],
  ['which cluster is a teacher in', 'which cluster is a teacher in'],
])('leaves of "%s" the words "%s"', (folded, rest) => {
  expect(withoutRole(folded)).toBe(rest)
})

it('takes a duty for a question about the role, but not from a learner', () => {
  expect(asksForRole({ role: 'counselor', text: 'do i have to redo everything' })).toBe(true)
  expect(asksForRole({ role: 'learner', text: 'do i have to redo everything' })).toBe(false)
  expect(asksForRole({ role: 'counselor', text: 'what is robotics' })).toBe(false)
})
