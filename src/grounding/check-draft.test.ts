import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CheckedSentence } from '../domain/checked.ts'
import type { DraftPiece } from '../domain/draft.ts'
import type { Judge } from '../domain/judge.ts'
import { createGuard } from './guard.ts'
import { splitSentences } from './sentence-ends.ts'
import { TEST_FRAMEWORK, TEST_PASSAGES } from './test-framework.ts'

const guard = createGuard(TEST_FRAMEWORK)
/** `npm test` runs some; the release run sets CAIRN_FUZZ_RUNS=100000. */
const RUNS = Number(process.env['CAIRN_FUZZ_RUNS'] ?? 1500)

async function* streamOf(pieces: readonly DraftPiece[]): AsyncGenerator<DraftPiece> {
  yield* pieces
}

async function checked(pieces: readonly DraftPiece[], judge: Judge | null = null): Promise<CheckedSentence[]> {
  const out: CheckedSentence[] = []
  const request = { pieces: streamOf(pieces), evidence: TEST_PASSAGES, question: '', judge, signal: new AbortController().signal }
  for await (const sentence of guard.checkDraft(request)) out.push(sentence)
  return out
}

const text = (one: string): DraftPiece[] => [{ type: 'text', text: one }]
const treatments = (sentences: readonly CheckedSentence[]): string[] => sentences.map(({ treatment }) => treatment)

function cut(draft: string, cuts: readonly number[]): DraftPiece[] {
  const places = [0, ...cuts.map((one) => one % (draft.length + 1)).toSorted((a, b) => a - b), draft.length]
  return places.slice(1).map((to, index) => ({ type: 'text', text: draft.slice(places[index], to) }))
}

describe('checking a draft', () => {
  it('keeps what is carried, moves what is marked wrong, withholds what is made up', async () => {
    const sentences = await checked(
      text(
        'Robotics is a Sub-Cluster of Advanced Manufacturing [1]. The Framework has 14 clusters [1]. Unicorns earn a million dollars [2].',
      ),
    )
    expect(treatments(sentences)).toEqual(['kept', 'reattributed', 'withheld'])
    expect(sentences[1]?.citations.map(({ n }) => n)).toEqual([3])
    expect(sentences.map(({ text: shown }) => shown).join(' ')).not.toMatch(/Unicorns|\[\d\]/)
  })

  it("gives the reader the passage's own sentence in place of a wrong number", async () => {
    const [sentence] = await checked(text('The Framework has 15 clusters and 72 Sub-Clusters [3].'))
    expect(sentence).toMatchObject({ treatment: 'replaced', shown: true, text: 'The Framework has 14 clusters and 72 Sub-Clusters.' })
  })

  it('covers the bullets of a list with the marker at its end', async () => {
    const sentences = await checked(text('Fine Arts lists these jobs:\n- painters\n- sculptors\n- tailors\n- curators [2]\n'))
    expect(sentences.filter(({ layout }) => layout === 'bullet').map(({ shown, treatment }) => `${shown} ${treatment}`)).not.toContain(
      'true no-claim',
    )
    expect(sentences.find(({ original }) => original === 'tailors')?.treatment).not.toBe('kept')
  })

  it('asks the judge once, and only about what stays open', async () => {
    const asked: string[][] = []
    const judge: Judge = ({ items }) => {
      asked.push(items.map(({ claim }) => claim))
      return Promise.resolve(items.map(() => 'supported' as const))
    }
    const sentences = await checked(
      text('The Framework has 15 clusters [3]. Painters usually work at night [2]. Sculptors dream of marble [2].'),
      judge,
    )
    expect(asked).toHaveLength(1)
    expect(asked[0]).not.toContain('The Framework has 15 clusters.')
    expect(sentences[0]?.treatment).toBe('replaced')
  })

  it('shows no link: its address is not checked', async () => {
    const [sentence] = await checked(text('Robotics is a Sub-Cluster of [Advanced Manufacturing](https://evil.example/?q=1) [1].'))
    expect(sentence).toMatchObject({ shown: true, text: 'Robotics is a Sub-Cluster of Advanced Manufacturing.' })
  })

  it('fails closed when the judge fails', async () => {
    const sentences = await checked(text('Painters usually work at night [2].'), () => Promise.reject(new Error('down')))
    expect(sentences[0]?.text).not.toContain('night')
  })

  it("passes the embedded writer's sentences and replaces one that contradicts its source", async () => {
    const citations = [{ n: 3, start: 0, end: 50 }]
    const good = { type: 'sentence', text: 'Our Framework counts 14 clusters in all.', citations, layout: 'paragraph' } as const
    const wrong = { ...good, text: 'Our Framework counts 15 clusters in all.' }
    expect(treatments(await checked([good, wrong]))).toEqual(['kept', 'replaced'])
  })

  it('withholds a whole sentence whose span does not exist', async () => {
    const sentences = await checked([{ type: 'sentence', text: 'x', citations: [{ n: 3, start: 0, end: 5000 }], layout: 'paragraph' }])
    expect(sentences[0]?.shown).toBe(false)
  })

  it('drops the half sentence of a writer that broke off', async () => {
    const sentences = await checked([
      { type: 'text', text: 'Robotics is a Sub-Cluster of Advanced Manufacturing [1]. The Framework has' },
      { type: 'sentence', text: 'Hello!', citations: [], layout: 'paragraph' },
    ])
    expect(sentences.map(({ original }) => original)).toEqual(['Robotics is a Sub-Cluster of Advanced Manufacturing [1].', 'Hello!'])
  })
})

/** A claim that no passage carries, in any coat. */
const FALSEHOODS = [
  'Robotics is in Construction',
  'The Framework has 19 clusters',
  'Kate Kreamer resigned in 2031',
  'Zebras must adopt the Framework',
  'Tailors are in Fine Arts',
]
const TRUTHS = [
  'Robotics is a Sub-Cluster of Advanced Manufacturing',
  'The Framework has 14 clusters',
  'Fine Arts lists painters',
  'Hello there',
  'Which one do you like',
]

const sentence = fc.tuple(
  fc.constantFrom(...FALSEHOODS, ...TRUTHS),
  fc.constantFrom('', ' [1]', ' [2]', ' [3]', ' [9]', ' [1][3]', ' [1, 2]'),
  fc.constantFrom('.', '!', '. ', '.\n', '.\n\n', ':\n', '\n', ' [3] ', '. [2] '),
  fc.constantFrom('', '- ', '## ', '| ', '**', '1. ', '> '),
)
const draft = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: sentence.map(([words, marker, end, start]) => `${start}${words}${marker}${end}`) },
      { weight: 1, arbitrary: fc.string() },
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))

/** Random letters glued to a word make another word of it. */
const statesPlainly = (shown: string, falsehood: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${falsehood}(?![\\p{L}\\d])`, 'u').test(shown)
const isQuestion = (shown: string): boolean => /\?\W*$/.test(shown)

/** Whatever is shown as a claim has quotes, which exist; and no falsehood is shown as written. */
function isSafe({ shown, verdict, citations, treatment, text: written }: CheckedSentence): boolean {
  const quotesExist = citations.every(({ n, start, end }) => start < end && end <= (TEST_PASSAGES[n - 1]?.passage.text.length ?? 0))
  const isBacked = !shown || verdict === 'no-claim' || citations.length > 0
  // A row or an item may hold several sentences, with nothing between them.
  const stated = splitSentences(written).flatMap(({ start, end }) => {
    const part = written.slice(start, end)
    return isQuestion(part) ? [] : [part]
  })
  const isTrue =
    !shown || treatment === 'replaced' || !stated.some((part) => FALSEHOODS.some((falsehood) => statesPlainly(part, falsehood)))
  return quotesExist && isBacked && isTrue
}

describe('any draft, cut anywhere', () => {
  it('never throws, never shows an unchecked claim, and gives the same verdicts', { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(draft, fc.array(fc.nat(400), { maxLength: 10 }), async (whole, cuts) => {
        const once = await checked(text(whole))
        expect(await checked(cut(whole, cuts))).toEqual(once)
        expect(once.filter((one) => !isSafe(one))).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })
})
