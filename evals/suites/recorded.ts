import type { CheckedSentence } from '../../src/domain/checked.ts'
import type { Evidence } from '../../src/domain/evidence.ts'
import { type Recording, readRecordings } from '../recording.ts'
import { countParts, type Failure, type Figure, type SuiteResult, toFigure, toFigures } from '../suite.ts'
import type { System } from '../system.ts'
import { sentencesOf } from './checked-draft.ts'
import { createReplayedJudge } from './replayed-judge.ts'

interface Item {
  readonly one: Recording
  readonly text: string
  readonly label: Recording['sentences'][number]['label']
  readonly note: string
  readonly alone: CheckedSentence | null
  readonly judged: CheckedSentence | null
}

/** What becomes of language models' answers behind the guard: kept, moved, said in the passage's words, left out - and was that right? */
export async function runRecorded(system: System): Promise<SuiteResult> {
  const recordings = readRecordings()
  const { judge } = createReplayedJudge()
  const items: Item[] = []
  const outdated: Recording[] = []
  for (const one of recordings) {
    const evidence = evidenceOf(one, system)
    if (evidence.length < one.evidence.length) outdated.push(one)
    const draft = { guard: system.guard, evidence, raw: one.raw }
    const alone = await sentencesOf({ ...draft, judge: null })
    const judged = await sentencesOf({ ...draft, judge })
    items.push(...one.sentences.map((labelled) => ({ one, ...labelled, alone: alone(labelled.text), judged: judged(labelled.text) })))
  }
  const answers = recordings.map((one) => ({ one, items: items.filter((item) => item.one === one) }))
  return {
    suite: 'recorded',
    cases: countParts(recordings),
    figures: [
      ...figuresOf(items, ({ alone }) => alone, { suffix: '', how: 'no judge' }),
      ...figuresOf(items, ({ judged }) => judged, { suffix: '-judge', how: 'with a recorded judge' }),
      toFigure({
        items: answers,
        id: 'answers-with-content',
        kind: 'rate',
        title: 'Answers of which something is left to show',
        measure: ({ items: of }) => of.some(({ label, alone }) => label !== 'no-claim' && alone?.shown === true),
      }),
      toFigure({
        items: outdated.map((one) => ({ one })),
        id: 'outdated',
        kind: 'count',
        title: 'Recordings whose evidence has changed since',
        measure: () => 1,
      }),
    ],
    failures: items.flatMap(toFailure),
    approved: [],
  }
}

/** The passages as they were recorded; one that has changed since is not the evidence of this answer any more. */
const evidenceOf = ({ evidence }: Recording, system: System): Evidence =>
  evidence.flatMap(({ n, passageId, hash }) => {
    const passage = system.passage(passageId)
    return passage?.hash === hash ? [{ n, passage, score: 0, via: [] }] : []
  })

const slices = ({ one: { model, locale } }: Item): string[] => [model, ...(locale === 'es' ? ['spanish'] : [])]

type Of = (item: Item) => CheckedSentence | null

/** Asks only sentences with a label; one that did not come out of the guard by itself counts as not so. */
const only =
  (label: Item['label'], of: Of, is: (sentence: CheckedSentence) => boolean) =>
  (item: Item): boolean | null => {
    const sentence = of(item)
    return item.label === label ? sentence !== null && is(sentence) : null
  }

/** The same figures without a judge and with one. */
const figuresOf = (items: readonly Item[], of: Of, { suffix, how }: { readonly suffix: string; readonly how: string }): Figure[] =>
  toFigures<Item>({ items, slices }, [
    {
      id: `falsehoods-shown${suffix}`,
      kind: 'count',
      title: `Unsupported sentences that a reader would have seen, ${how}`,
      measure: only('unsupported', of, isShownAsWritten),
    },
    {
      id: `falsehoods-stopped${suffix}`,
      kind: 'rate',
      title: `Unsupported sentences stopped, ${how}`,
      measure: only('unsupported', of, (sentence) => !isShownAsWritten(sentence)),
    },
    { id: `true-kept${suffix}`, kind: 'rate', title: `True sentences kept as written, ${how}`, measure: only('supported', of, isKept) },
    {
      id: `true-replaced${suffix}`,
      kind: 'rate',
      title: `True sentences said in the passage's own words, ${how}`,
      measure: only('supported', of, ({ treatment }) => treatment === 'replaced'),
    },
    { id: `true-lost${suffix}`, kind: 'rate', title: `True sentences lost, ${how}`, measure: only('supported', of, ({ shown }) => !shown) },
    {
      id: `markers-mended${suffix}`,
      kind: 'rate',
      title: `Wrong or missing markers mended, ${how}`,
      measure: only('wrong-marker', of, ({ treatment }) => treatment === 'reattributed' || treatment === 'replaced'),
    },
    {
      id: `treated-right${suffix}`,
      kind: 'rate',
      title: `Sentences that were treated right by their label, ${how}`,
      measure: (item) => isTreatedRight(item, of(item)),
    },
  ])

const isKept = ({ treatment }: CheckedSentence): boolean => treatment === 'kept' || treatment === 'reattributed'

const isShownAsWritten = ({ shown, treatment }: CheckedSentence): boolean => shown && treatment !== 'replaced'

/** Right is: nothing false as written, nothing true lost. The passage's own words are right in every case. */
function isTreatedRight({ label }: Item, sentence: CheckedSentence | null): boolean {
  if (sentence === null) return false
  return label === 'unsupported' ? !isShownAsWritten(sentence) : sentence.shown
}

function toFailure(item: Item): Failure[] {
  const { one, text, label, note, alone } = item
  if (isTreatedRight(item, alone)) return []
  const what =
    alone === null ? 'did not come out of the guard by itself' : `${alone.treatment}${alone.reason === null ? '' : ` (${alone.reason})`}`
  const evidence = one.evidence.map(({ passageId }) => ({ passageId, quote: '' }))
  return [{ id: one.id, part: one.part, question: one.question, answer: text, reason: `${label}, but ${what}. ${note}`.trim(), evidence }]
}
