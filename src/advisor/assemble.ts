import type { Answer, AnswerSource, Claim, Grounding } from '../domain/answer.ts'
import type { CheckedLayout, CheckedSentence } from '../domain/checked.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Source } from '../domain/passage.ts'
import type { AdviseEvent } from '../domain/ports.ts'
import { type CitationFault, type ResolvedCitation, resolveCitations } from './citations.ts'

export interface AssemblyOptions {
  readonly evidence: Evidence
  readonly sources: ReadonlyMap<string, Source>
  readonly onFault: (fault: CitationFault) => void
}

/** Puts checked sentences together: markers, numbering by first use, sources, counts. */
export interface Assembly {
  /** Adds a sentence and returns the events it causes, in order. */
  readonly add: (sentence: CheckedSentence) => AdviseEvent[]
  /** Releases sentences still held back; call once at the end. */
  readonly flush: () => AdviseEvent[]
  /** Forgets sentences still held back: what they led up to did not come. */
  readonly dropHeld: () => void
  /** How many claims each reason left out, as the reader is told. */
  readonly withheld: () => Readonly<Record<string, number>>
  readonly claimsShown: () => number
  readonly result: () => Pick<Answer, 'answer' | 'claims' | 'sources' | 'grounding'>
}

const SEPARATOR: Readonly<Record<CheckedLayout, string>> = {
  'run-on': ' ',
  paragraph: '\n\n',
  bullet: '\n- ',
  heading: '\n\n',
  'table-head': '\n\n',
  row: '\n',
}

export function createAssembly(options: AssemblyOptions): Assembly {
  const numbers = new Map<string, number>()
  const sources: AnswerSource[] = []
  const claims: Claim[] = []
  const counts = { claims: 0, supported: 0, reattributed: 0, replaced: 0, withheld: 0 }
  const reasons: Record<string, number> = {}
  let answer = ''
  let last: CheckedLayout = 'paragraph'
  /** Openers wait for the first claim: a greeting alone is no answer, and the fallback has openers of its own. */
  let held: CheckedSentence[] = []

  const number = (citation: ResolvedCitation): { n: number; events: AdviseEvent[] } => {
    const { passage } = citation.found
    const known = numbers.get(passage.id)
    if (known !== undefined) return { n: known, events: [] }
    const source = toAnswerSource(citation, numbers.size + 1, options.sources)
    numbers.set(passage.id, source.n)
    sources.push(source)
    return { n: source.n, events: [{ type: 'source-found', source }] }
  }

  const append = (sentence: CheckedSentence, markers: readonly number[]): AdviseEvent => {
    const words = dress(sentence.layout, withMarkers(sentence.text, [...new Set(markers)]))
    const lead = leadOf(sentence.layout, last, answer === '')
    last = sentence.layout
    answer += lead + words
    return { type: 'answer-delta', text: lead + words }
  }

  const addClaim = (sentence: CheckedSentence): AdviseEvent[] => {
    counts.claims += 1
    const resolved = sentence.treatment === 'withheld' ? null : resolveCitations(sentence.citations, options.evidence)
    if (resolved === null || !resolved.ok) {
      if (resolved !== null) options.onFault(resolved.reason)
      counts.withheld += 1
      const reason = resolved === null ? (sentence.reason ?? 'wording') : 'wording'
      reasons[reason] = (reasons[reason] ?? 0) + 1
      return []
    }
    if (sentence.treatment === 'replaced') counts.replaced += 1
    if (sentence.treatment === 'reattributed') counts.reattributed += 1
    if (sentence.treatment !== 'replaced') counts.supported += 1
    const numbered = resolved.value.map((citation) => ({ citation, ...number(citation) }))
    const claim: Claim = {
      text: plain(sentence.text),
      citations: numbered.map(({ citation: { quote, start, end }, n }) => ({ n, quote, start, end })),
      ...(sentence.treatment === 'replaced' ? { replaced: true } : {}),
    }
    claims.push(claim)
    const opening = held.map((opener) => append(opener, []))
    held = []
    return [
      ...opening,
      ...numbered.flatMap(({ events }) => events),
      append(
        sentence,
        numbered.map(({ n }) => n),
      ),
      { type: 'claim-found', claim },
    ]
  }

  return {
    add: (sentence) => {
      if (sentence.verdict !== 'no-claim' || sentence.citations.length > 0 || !sentence.shown) return addClaim(sentence)
      if (claims.length > 0) return [append(sentence, [])]
      held.push(sentence)
      return []
    },
    flush: () => {
      const events = held.map((opener) => append(opener, []))
      held = []
      return events
    },
    dropHeld: () => {
      held = []
    },
    withheld: () => reasons,
    claimsShown: () => claims.length,
    result: () => ({ answer, claims, sources, grounding: { ...counts } satisfies Grounding }),
  }
}

/** What stands between a sentence and the one before it. A list, a heading or a table is over when prose goes on. */
function leadOf(layout: CheckedLayout, last: CheckedLayout, isFirst: boolean): string {
  if (isFirst) return layout === 'bullet' ? '- ' : ''
  if (layout === 'run-on' && (last === 'heading' || last === 'row' || last === 'table-head')) return SEPARATOR.paragraph
  if (layout === 'row' && last !== 'row' && last !== 'table-head') return SEPARATOR.paragraph
  return SEPARATOR[layout]
}

/** Headings become bold lines: an answer has no outline. A table's head brings its rule. */
function dress(layout: CheckedLayout, words: string): string {
  if (layout === 'heading') return `**${words.replaceAll('**', '')}**`
  if (layout === 'row') return `| ${words} |`
  if (layout === 'table-head')
    return `| ${words} |\n|${words
      .split('|')
      .map(() => ' --- ')
      .join('|')}|`
  return words
}

/** Markers stand before the final punctuation, as in print: "… of Advanced Manufacturing [1]." */
function withMarkers(text: string, markers: readonly number[]): string {
  if (markers.length === 0) return text
  const marks = markers.map((n) => `[${n}]`).join('')
  const [, words = text, end = ''] = /^([\s\S]*?)([.!?:]?)$/.exec(text) ?? []
  return `${words} ${marks}${end}`
}

/** The words of a claim without Markdown emphasis. */
const plain = (text: string): string => text.replaceAll(/\*\*|__|`/g, '').trim()

function toAnswerSource({ found: { passage } }: ResolvedCitation, n: number, sources: ReadonlyMap<string, Source>): AnswerSource {
  const document = sources.get(passage.sources[0] ?? '')
  return {
    n,
    passageId: passage.id,
    title: passage.title,
    url: `/passages/${passage.id}`,
    status: passage.status,
    date: passage.date,
    document: document?.title ?? '',
    publisher: document?.publisher ?? '',
    hash: passage.hash,
  }
}
