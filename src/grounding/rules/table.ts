import type { FaultReason } from '../reasons.ts'
import { checkAttribution } from './attribution.ts'
import { checkDates } from './date.ts'
import { checkNames } from './name.ts'
import { checkNegation, checkOpposites } from './negation.ts'
import { checkNumbers } from './number.ts'
import { checkQuotes } from './quote.ts'
import { checkRelations } from './relation.ts'
import type { Rule } from './rule.ts'
import { checkStatus } from './status.ts'
import { checkStrength } from './strength.ts'

/**
 * The hard checks, in the order in which they are tried. The first fault is
 * the reason the reader's side is told; a claim with any fault is never shown.
 */
export const RULES: readonly { readonly name: FaultReason; readonly check: Rule }[] = [
  { name: 'quote', check: checkQuotes },
  { name: 'number', check: checkNumbers },
  { name: 'date', check: checkDates },
  { name: 'name', check: checkNames },
  { name: 'relation', check: checkRelations },
  { name: 'attribution', check: checkAttribution },
  { name: 'negation', check: checkNegation },
  { name: 'opposite', check: checkOpposites },
  { name: 'strength', check: checkStrength },
  { name: 'status', check: checkStatus },
]
