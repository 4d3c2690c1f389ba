import type { CheckedSentence } from '../../src/domain/checked.ts'
import type { Evidence } from '../../src/domain/evidence.ts'
import { type Recording, readRecordings } from '../recording.ts'
import { countParts, type Failure, type SuiteResult, toFigure } from '../suite.ts'
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
    const draft = { guard: system.guard, evidence, question: one.question, raw: one.raw }
    const alone = await sentencesOf({ ...draft, judge: null })
    const judged = await sentencesOf({ ...draft, judge })
    items.push(...one.sentences.map((labelled) => ({ one, ...labelled, alone: alone(labelled.text), judged: judged(labelled.text) })))
  }
  const answers = recordings.map((one) => ({ one, items: items.filter((item) => item.one === one) }))
  return {
    suite: 'recorded',
    cases: countParts(recordings),
    figures: [
      ...figures(items, ({ alone }) => alone, ''),
      ...figures(items, ({ judged }) => judged, '-judge'),
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

function figures(items: readonly Item[], of: (item: Item) => CheckedSentence | null, suffix: string) {
  const title = (words: string): string => words + (suffix === '' ? ', no judge' : ', with a recorded judge')
  const only = (labels: readonly Item['label'][], is: (sentence: CheckedSentence) => boolean) => (item: Item) => {
    const sentence = of(item)
    return labels.includes(item.label) ? sentence !== null && is(sentence) : null
  }
  const slices = ({ one: { model, locale } }: Item): string[] => [model, ...(locale === 'es' ? ['spanish'] : [])]
  const common = { items, slices, kind: 'rate' as const }
  return [
    toFigure({
      ...common,
      id: `falsehoods-shown${suffix}`,
      kind: 'count',
      title: title('Unsupported sentences that a reader would have seen'),
      measure: only(['unsupported'], isShownAsWritten),
    }),
    toFigure({
      ...common,
      id: `falsehoods-stopped${suffix}`,
      title: title('Unsupported sentences stopped'),
      measure: only(['unsupported'], (sentence) => !isShownAsWritten(sentence)),
    }),
    toFigure({
      ...common,
      id: `true-kept${suffix}`,
      title: title('True sentences kept as written'),
      measure: only(['supported'], ({ treatment }) => treatment === 'kept' || treatment === 'reattributed'),
    }),
    toFigure({
      ...common,
      id: `true-replaced${suffix}`,
      title: title("True sentences said in the passage's own words"),
      measure: only(['supported'], ({ treatment }) => treatment === 'replaced'),
    }),
    toFigure({
      ...common,
      id: `true-lost${suffix}`,
      title: title('True sentences lost'),
      measure: only(['supported'], ({ shown }) => !shown),
    }),
    toFigure({
      ...common,
      id: `markers-mended${suffix}`,
      title: title('Wrong or missing markers mended'),
      measure: only(['wrong-marker'], ({ treatment }) => treatment === 'reattributed' || treatment === 'replaced'),
    }),
    toFigure({
      ...common,
      id: `treated-right${suffix}`,
      title: title('Sentences that were treated right by their label'),
      measure: (item) => isTreatedRight(item, of(item)),
    }),
  ]
}

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
