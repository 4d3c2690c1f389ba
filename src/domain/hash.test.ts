import { describe, expect, it } from 'vitest'
import { toHash } from './hash.ts'

describe('a fingerprint', () => {
  it('is the same for the same words in every build', () => {
    expect(toHash('')).toBe('9dc5811c811c9dc5')
    expect(toHash('Robotics')).toBe(toHash('Robotics'))
  })

  it('has 16 hex digits and changes with a single letter', () => {
    const hashes = ['Robotics', 'robotics', 'Robotic', 'Roboitcs'].map(toHash)
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{16}$/)
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})
