import { describe, expect, it } from 'vitest'
import casesText from './crisis-cases.txt'
import { findCrisis } from './crisis.ts'

/** Sections of the case file: a heading says the right outcome, each line is one message. */
function readCases(outcome: 'crisis' | 'pass'): string[] {
  return casesText
    .split('\n## ')
    .filter((section) => section.startsWith(`${outcome}:`))
    .flatMap((section) => section.split('\n').slice(1))
    .filter((line) => line.trim() !== '')
}

describe('a person in danger is heard', () => {
  it.each(readCases('crisis'))('%s', (message) => {
    expect(findCrisis(message)).not.toBeNull()
  })
})

describe('an idiom or a question about careers passes', () => {
  it.each(readCases('pass'))('%s', (message) => {
    expect(findCrisis(message)).toBeNull()
  })
})

describe('long and hostile input is read in time', () => {
  it.each([
    ['one word', 'i '.repeat(2000)],
    ['half phrases', 'my friend said '.repeat(260)],
    ['wants', 'i want to '.repeat(400)],
    ['no spaces', 'a'.repeat(4000)],
    ['digits and letters', 'k1'.repeat(2000)],
    ['gaps that never close', 'how many what if my dad i have been thinking '.repeat(88)],
  ])('%s, repeated', (_, message) => {
    const started = performance.now()
    findCrisis(message)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
