import { describe, expect, it } from 'vitest'
import { linesOf, sectorPath, sectorsOf, spokeOf, wordsPath } from './wheel-geometry.ts'

const RING = { inner: 100, outer: 200 }

describe('the wheel', () => {
  it('is cut into equal sectors that close the circle', () => {
    const sectors = sectorsOf(14, RING)
    expect(sectors.length).toBe(14)
    expect(sectors[0]?.from).toBe(0)
    expect(sectors.at(-1)?.to).toBeCloseTo(360)
    for (const [place, sector] of sectors.entries()) expect(sector.from).toBeCloseTo(sectors[place - 1]?.to ?? 0)
  })

  it('draws a sector from its outer to its inner edge', () => {
    expect(sectorPath({ from: 0, to: 90, ...RING })).toBe('M0 -200A200 200 0 0 1 200 0L100 0A100 100 0 0 0 0 -100Z')
  })

  it('never sets words on their head', () => {
    for (const sector of sectorsOf(14, RING)) expect(Math.abs(spokeOf(sector).turn)).toBeLessThanOrEqual(90)
    expect(wordsPath({ from: 135, to: 225 }, 100)).toContain(' 0 0 0 ')
    expect(wordsPath({ from: 0, to: 45 }, 100)).toContain(' 0 0 1 ')
  })

  it('breaks names between words only', () => {
    expect(linesOf('Hospitality, Events, & Tourism', 17)).toEqual(['Hospitality,', 'Events, & Tourism'])
    expect(linesOf('Management & Entrepreneurship', 16)).toEqual(['Management &', 'Entrepreneurship'])
    expect(linesOf('Education', 16)).toEqual(['Education'])
  })
})
