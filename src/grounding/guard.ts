import type { Framework } from '../domain/framework.ts'
import { LIMITS, type Limits, STRICT_LIMITS } from './check.ts'
import { checkDraft } from './check-draft.ts'
import { createClaimReader } from './claim-reader.ts'
import type { Guard, PreparedEvidence, PrepareRequest, SentenceContext, SentenceRequest } from './contract.ts'
import { classify } from './classify.ts'
import { prepareEvidence, type PreparedPassage } from './evidence.ts'
import { markersIn } from './markers.ts'
import { toPlain } from './plain.ts'
import { createNameBook } from './reading/names.ts'
import { CONTEXT_SENTENCES } from './sentence-context.ts'
import { splitSentences } from './sentence-ends.ts'
import { createStructure } from './structure.ts'
import { decide, type Verdict, worse } from './verdict.ts'

/**
 * Makes the guard for one state of the Framework.
 *
 * It is pure: the same sentence and passages give the same verdict, at any
 * time and on any machine. It holds nothing between answers.
 */
export function createGuard(framework: Framework, limits: Limits = LIMITS): Guard {
  const names = createNameBook(framework)
  const structure = createStructure(framework)
  const toClaim = createClaimReader(names)

  function prepare({ evidence }: PrepareRequest): PreparedEvidence {
    const passages = prepareEvidence({ evidence, language: { names, spanish: false }, structure })
    return { passages, people: peopleIn(passages) }
  }

  const checkWithin =
    (within: Limits) =>
    ({ text, cited, context }: SentenceRequest, evidence: PreparedEvidence): Verdict => {
      const isMarked = markersIn(text).length > 0
      const check = (plain: string, ofPart: SentenceContext): Verdict => {
        const kind = classify({ text: plain, cited: cited.length > 0, marked: isMarked, introduces: context.introduces })
        if (kind !== 'claim') return { kind: 'no-claim' }
        return decide({ claim: toClaim(plain, ofPart, evidence), cited, passages: evidence.passages, structure, limits: within })
      }
      return partsOf(toPlain(text))
        .map((part, at, parts) => check(part, { ...context, before: [...context.before, ...parts.slice(0, at)].slice(-CONTEXT_SENTENCES) }))
        .reduce(worse)
    }

  const guard: Guard = {
    prepare,
    checkSentence: checkWithin(limits),
    checkStrictly: checkWithin({ ...STRICT_LIMITS, without: limits.without }),
    checkDraft: (request) => checkDraft({ request, guard, structure, limits, toClaim }),
  }
  return guard
}

/** A list item or a row may hold several sentences: each is a claim of its own, and all have to hold. */
function partsOf(plain: string): readonly string[] {
  const parts = splitSentences(plain).map(({ start, end }) => plain.slice(start, end))
  return parts.length > 0 ? parts : [plain]
}

function peopleIn(passages: readonly PreparedPassage[]): Set<string> {
  const units = passages.flatMap(({ title, sentences }) => [title, ...sentences].flatMap(({ reading }) => reading.units))
  return new Set(units.flatMap(({ thing }) => (thing?.kinds.includes('other') ? thing.key.split(' ') : [])))
}
