import { describe, expect, it } from 'vitest'
import { fuse } from './fuse.ts'

describe('fusing ranked lists', () => {
  it('lifts what two lists agree on over the first of either', () => {
    const fused = fuse([
      { way: 'text', weight: 1, ids: ['a', 'both'] },
      { way: 'title', weight: 1, ids: ['b', 'both'] },
    ])
    expect(fused.toSorted((a, b) => b.score - a.score)[0]).toMatchObject({ id: 'both', via: ['text', 'title'] })
  })

  it('counts an id once per list, at its first place', () => {
    const [first] = fuse([{ way: 'text', weight: 61, ids: ['a', 'a', 'a'] }])
    expect(first).toEqual({ id: 'a', score: 1, via: ['text'] })
  })

  it('passes over a list without weight', () => {
    expect(fuse([{ way: 'text', weight: 0, ids: ['a'] }])).toEqual([])
  })
})
