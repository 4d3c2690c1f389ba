import { expect, it } from 'vitest'
import { schoolGrade } from './reading-level.ts'

it('finds short words and sentences easier than long ones', () => {
  const easy = schoolGrade(['Welders join metal parts.', 'They work with heat.']) ?? NaN
  const hard =
    schoolGrade(['Occupational classification necessitates comprehensive interdisciplinary characterization of responsibilities.']) ?? NaN
  expect(easy).toBeLessThan(6)
  expect(hard).toBeGreaterThan(18)
})

it('has no grade for nothing', () => {
  expect(schoolGrade([])).toBeNull()
})
