import type { Claim } from './claim.ts'
import type { PreparedEvidence, SentenceContext } from './contract.ts'
import { looksSpanish } from './language/detect.ts'
import { toPlain } from './plain.ts'
import type { NameBook } from './reading/names.ts'
import { type Reading, read } from './reading/reading.ts'

/** Reads a plain sentence as a claim, with what it leans on. */
export type ReadClaim = (plain: string, context: SentenceContext, evidence: PreparedEvidence) => Claim

/** The reader of claims for one book of names; a short sentence takes its language from the one before. */
export function createClaimReader(names: NameBook): ReadClaim {
  return (plain, { before, leadIn, attributed }, { people }) => {
    const spanish = looksSpanish(`${plain} ${before.at(-1) ?? ''}`)
    const readContext = (text: string): Reading => read(toPlain(text), { names, spanish, people })
    return {
      reading: read(plain, { names, spanish, people }),
      spanish,
      context: { before: before.map(readContext), leadIn: leadIn === null ? null : readContext(leadIn), attributed },
    }
  }
}
