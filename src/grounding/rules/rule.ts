import type { Alignment } from '../align.ts'
import type { Claim } from '../claim.ts'
import type { PreparedPassage } from '../evidence.ts'
import type { FaultReason } from '../reasons.ts'
import type { Structure } from '../structure.ts'

/** All that a rule may look at: the claim, the passages it cites, and where its words stand in them. */
export interface RuleInput {
  readonly claim: Claim
  readonly passages: readonly PreparedPassage[]
  readonly alignment: Alignment
  readonly structure: Structure
}

/** A fact of the claim that the passages contradict or do not hold, with the words concerned. */
export interface Fault {
  readonly reason: FaultReason
  readonly words: string
}

/** A hard check: it finds a fault or nothing, and its finding is final. */
export type Rule = (input: RuleInput) => Fault | null
