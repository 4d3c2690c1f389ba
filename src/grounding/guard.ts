import type { Framework } from '../domain/framework.ts'
import { LIMITS, type Limits } from './check.ts'
import { checkDraft } from './check-draft.ts'
import type { Claim } from './claim.ts'
import type { Guard, PreparedEvidence, PrepareRequest, SentenceContext, SentenceRequest } from './contract.ts'
import { classify } from './classify.ts'
import { prepareEvidence, type PreparedPassage } from './evidence.ts'
import { looksSpanish } from './language/detect.ts'
import { stem } from './language/stem.ts'
import { markersIn } from './markers.ts'
import { toPlain } from './plain.ts'
import { createNameBook } from './reading/names.ts'
import { type Reading, read } from './reading/reading.ts'
import { tokenize } from './reading/tokens.ts'
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

  function prepare({ evidence, question }: PrepareRequest): PreparedEvidence {
    const passages = prepareEvidence({ evidence, language: { names, spanish: false }, structure })
    const echoed = new Set(tokenize(question).map(({ folded }) => stem(folded)))
    return { passages, people: peopleIn(passages), echoed }
  }

  function checkSentence({ text, cited, context }: SentenceRequest, evidence: PreparedEvidence): Verdict {
    const plain = toPlain(text)
    const parts = splitSentences(plain)
    if (parts.length > 1)
      return checkParts(
        { text, cited, context },
        parts.map(({ start, end }) => plain.slice(start, end)),
        evidence,
      )
    if (classify({ text: plain, cited: cited.length > 0, marked: markersIn(text).length > 0, introduces: context.introduces }) !== 'claim')
      return { kind: 'no-claim' }
    const claim = toClaim(plain, context, evidence)
    return decide({ claim, cited, passages: evidence.passages, structure, limits })
  }

  /** A list item or a row of several sentences: each is a claim of its own, and all have to hold. */
  function checkParts({ text, cited, context }: SentenceRequest, parts: readonly string[], evidence: PreparedEvidence): Verdict {
    const marker = markersIn(text).length > 0 ? ` [${cited.join(', ')}]` : ''
    return parts
      .map((part, at) =>
        checkSentence(
          { text: `${part}${marker}`, cited, context: { ...context, before: [...context.before, ...parts.slice(0, at)].slice(-2) } },
          evidence,
        ),
      )
      .reduce(worse)
  }

  function toClaim(plain: string, context: SentenceContext, { people, echoed }: PreparedEvidence): Claim {
    const spanish = looksSpanish(`${plain} ${context.before.at(-1) ?? ''}`)
    const readContext = (text: string): Reading => read(toPlain(text), { names, spanish, people, echoed: NONE })
    return {
      reading: read(plain, { names, spanish, people, echoed }),
      spanish,
      context: {
        before: context.before.map(readContext),
        leadIn: context.leadIn === null ? null : readContext(context.leadIn),
        attributed: context.attributed,
      },
    }
  }

  const guard: Guard = {
    prepare,
    checkSentence,
    checkDraft: (request) => checkDraft({ request, guard, structure, limits, toClaim }),
  }
  return guard
}

const NONE: ReadonlySet<string> = new Set()

function peopleIn(passages: readonly PreparedPassage[]): Set<string> {
  const units = passages.flatMap(({ title, sentences }) => [title, ...sentences].flatMap(({ reading }) => reading.units))
  return new Set(units.flatMap(({ thing }) => (thing?.kinds.includes('other') ? thing.key.split(' ') : [])))
}
