import type { CheckedSentence, Treatment } from '../domain/checked.ts'
import type { PreparedEvidence } from './contract.ts'
import type { CheckDraftRequest, Decided } from './decided.ts'
import { toPlain, toShown } from './plain.ts'
import { findReplacement, type Replacement } from './replacement.ts'
import type { Verdict } from './verdict.ts'

const LEANS = /^(?:it|its|they|their|them|he|she|there|this|these|those|that)\b/i

type Treat = (decided: Decided) => CheckedSentence

const baseOf = ({ segment, verdict }: Decided) => ({ original: segment.text, layout: segment.layout, verdict: verdict.kind })

function kept(decided: Decided): CheckedSentence | null {
  const { verdict, segment } = decided
  const base = { ...baseOf(decided), text: toShown(segment.text), shown: true }
  if (verdict.kind === 'no-claim') return { ...base, citations: [], treatment: 'kept', reason: null }
  if (verdict.kind !== 'carried') return null
  const treatment: Treatment = verdict.moved ? 'reattributed' : 'kept'
  return { ...base, citations: verdict.citations, treatment, reason: verdict.reason }
}

/** Passages whose own sentence may stand in place of a claim: those it cites, and the one it is plainly about. */
function sourcesOf({ segment, verdict }: Decided): readonly number[] {
  if (verdict.kind === 'carried') return verdict.citations.map(({ n }) => n)
  if (verdict.kind === 'no-claim') return []
  return verdict.nearest === null ? segment.cited : [...segment.cited, verdict.nearest]
}

const reasonOf = (verdict: Verdict): string => (verdict.kind === 'refuted' || verdict.kind === 'open' ? verdict.reason : 'wording')

/**
 * Turns verdicts into what the reader gets: kept, moved, replaced by the
 * passage's own sentence, or withheld. A sentence that begins with "It" after
 * one that was withheld would now speak of something else, so it is not kept.
 * No quote comes twice.
 */
export function createTreatment({ toClaim }: CheckDraftRequest, evidence: PreparedEvidence): Treat {
  const quoted = new Set<string>()
  let lastWithheld = false
  const replacementFor = (decided: Decided): Replacement | null => {
    const claim = toClaim(toPlain(decided.segment.text), decided.context, evidence)
    const sources = sourcesOf(decided)
    const found = findReplacement(
      claim,
      evidence.passages.filter(({ n }) => sources.includes(n)),
    )
    return found && !quoted.has(`${found.citation.n}:${found.citation.start}`) ? found : null
  }
  const show = (checked: CheckedSentence): CheckedSentence => {
    for (const { n, start } of checked.citations) quoted.add(`${n}:${start}`)
    lastWithheld = !checked.shown
    return checked
  }
  return (decided) => {
    const dangles = lastWithheld && LEANS.test(toPlain(decided.segment.text))
    const asWritten = dangles ? null : kept(decided)
    if (asWritten) return show(asWritten)
    const base = { ...baseOf(decided), reason: reasonOf(decided.verdict) }
    const found = replacementFor(decided)
    if (found) return show({ ...base, text: found.text, citations: [found.citation], treatment: 'replaced', shown: true })
    return show({ ...base, text: '', citations: [], treatment: 'withheld', shown: false })
  }
}
