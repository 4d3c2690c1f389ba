/** One labelled sentence of the guard cases (format: evals/cases/grounding/README.md) with what the guard said of it. */
export interface ScoredSentence {
  readonly caseId: string
  readonly locale: string
  readonly label: 'supported' | 'unsupported' | 'no-claim'
  readonly fault: string
  readonly supporting: readonly number[]
  readonly flagged: boolean
  readonly proposed: readonly number[]
}

export interface Rate {
  readonly hits: number
  readonly of: number
}

export interface GuardScore {
  readonly recall: Rate
  readonly precision: Rate
  readonly falseAlarms: Rate
  readonly noClaimPassed: Rate
  readonly reattribution: Rate
  readonly cleanAnswers: Rate
  readonly byFault: Readonly<Record<string, Rate>>
  readonly spanish: { readonly recall: Rate; readonly falseAlarms: Rate }
}

const rate = <Item>(items: readonly Item[], isHit: (item: Item) => boolean): Rate => ({
  hits: items.filter(isHit).length,
  of: items.length,
})

const isFlagged = ({ flagged }: ScoredSentence): boolean => flagged

/** The figures of the guard as `eval-data/README.md` defines them. */
export function scoreGuard(sentences: readonly ScoredSentence[]): GuardScore {
  const unsupported = sentences.filter(({ label }) => label === 'unsupported')
  const supported = sentences.filter(({ label }) => label === 'supported')
  const flagged = [...unsupported, ...supported].filter(isFlagged)
  const faults = [...new Set(unsupported.map(({ fault }) => fault))].toSorted()
  const byCase = Map.groupBy(sentences, ({ caseId }) => caseId)
  const clean = [...byCase.values()].filter((group) => group.every(({ label }) => label !== 'unsupported'))
  const spanish = sentences.filter(({ locale }) => locale === 'es')
  return {
    recall: rate(unsupported, isFlagged),
    precision: rate(flagged, ({ label }) => label === 'unsupported'),
    falseAlarms: rate(supported, isFlagged),
    noClaimPassed: rate(
      sentences.filter(({ label }) => label === 'no-claim'),
      (one) => !one.flagged,
    ),
    reattribution: rate(
      unsupported.filter(({ fault }) => fault === 'wrong-marker'),
      isMovedRight,
    ),
    cleanAnswers: rate(clean, (group) => !group.some(isFlagged)),
    byFault: Object.fromEntries(
      faults.map((fault) => [
        fault,
        rate(
          unsupported.filter((one) => one.fault === fault),
          isFlagged,
        ),
      ]),
    ),
    spanish: {
      recall: rate(
        spanish.filter(({ label }) => label === 'unsupported'),
        isFlagged,
      ),
      falseAlarms: rate(
        spanish.filter(({ label }) => label === 'supported'),
        isFlagged,
      ),
    },
  }
}

const isMovedRight = ({ proposed, supporting }: ScoredSentence): boolean =>
  proposed.length > 0 && proposed.every((n) => supporting.includes(n))
