import { speaksOf } from '../align.ts'
import type { Rule } from './rule.ts'

/** Every name of the claim stands in a cited passage. Another cluster, place, body or person is another claim. */
export const checkNames: Rule = ({ claim, passages }) => {
  for (const unit of claim.reading.units) {
    if (unit.kind !== 'name' || passages.some((passage) => speaksOf(passage, unit))) continue
    return { reason: 'name', words: unit.text }
  }
  return null
}
