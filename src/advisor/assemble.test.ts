import { describe, expect, it } from 'vitest'
import { createPassage, toEvidence } from '../../tests/fixtures/passage.ts'
import type { CheckedSentence } from '../domain/checked.ts'
import { createAssembly } from './assemble.ts'
import type { CitationFault } from './citations.ts'

const evidence = toEvidence([createPassage('faq/a', ['Alpha is a letter.']), createPassage('faq/b', ['Beta is a letter.'])])
const DOCUMENT = {
  id: 'doc',
  title: 'A document',
  publisher: 'Advance CTE',
  published: '2024',
  kind: 'web',
  status: 'current',
  url: 'https://careertech.org/',
  licence: 'none',
} as const

function start() {
  const faults: CitationFault[] = []
  const sources = new Map([[DOCUMENT.id, DOCUMENT]])
  return { ...createAssembly({ evidence, sources, onFault: (fault) => void faults.push(fault) }), faults }
}

const opener = (text: string): CheckedSentence => ({
  text,
  original: text,
  layout: 'run-on',
  citations: [],
  verdict: 'no-claim',
  treatment: 'kept',
  reason: null,
  shown: true,
})

const claim = (text: string, n: number, known: Partial<CheckedSentence> = {}): CheckedSentence => ({
  ...opener(text),
  verdict: 'carried',
  citations: [{ n, start: 0, end: 5 }],
  ...known,
})

describe('a claim that breaks a promise is withheld, logged and never shown', () => {
  it.each([
    ['its quote ends outside of the passage', [{ n: 1, start: 0, end: 999 }], 'quote-outside-passage'],
    ['its passage was not retrieved', [{ n: 7, start: 0, end: 5 }], 'not-retrieved'],
    ['its quote is empty', [{ n: 1, start: 3, end: 3 }], 'empty-quote'],
    ['it has no citation', [], 'no-citation'],
  ])('%s', (_, citations, reason) => {
    const assembly = start()
    expect(assembly.add(claim('A planted fault.', 1, { citations }))).toEqual([])
    expect(assembly.faults).toMatchObject([{ reason }])
    expect(assembly.withheld()).toEqual({ wording: 1 })
    expect(assembly.result()).toMatchObject({ answer: '', claims: [], sources: [], grounding: { claims: 1, supported: 0, withheld: 1 } })
  })

  it('keeps the reason of the guard, and is then no fault of ours', () => {
    const assembly = start()
    assembly.add(claim('', 1, { treatment: 'withheld', shown: false, reason: 'number', citations: [] }))
    expect([assembly.withheld(), assembly.faults]).toEqual([{ number: 1 }, []])
  })
})

describe('sources', () => {
  it('are numbered by first use, and named before the text that cites them', () => {
    const assembly = start()
    const events = [
      ...assembly.add(claim('Beta first.', 2)),
      ...assembly.add(claim('Alpha next.', 1)),
      ...assembly.add(claim('Beta again.', 2)),
    ]
    expect(events.map(({ type }) => type).join(' ')).toBe(
      'source-found answer-delta claim-found source-found answer-delta claim-found answer-delta claim-found',
    )
    const { answer, sources } = assembly.result()
    expect(answer).toBe('Beta first [1]. Alpha next [2]. Beta again [1].')
    expect(sources.map(({ n, passageId, document }) => [n, passageId, document])).toEqual([
      [1, 'faq/b', 'A document'],
      [2, 'faq/a', 'A document'],
    ])
  })

  it('get one marker each, however many quotes a claim has', () => {
    const assembly = start()
    const citations = [
      { n: 1, start: 0, end: 5 },
      { n: 1, start: 6, end: 8 },
      { n: 2, start: 0, end: 4 },
    ]
    assembly.add(claim('**All** of it!', 1, { citations }))
    expect(assembly.result().answer).toBe('**All** of it [1][2]!')
    expect(assembly.result().claims[0]).toMatchObject({ text: 'All of it!', citations: [{ n: 1 }, { n: 1 }, { n: 2 }] })
  })
})

describe('openers', () => {
  it('wait for the first claim', () => {
    const assembly = start()
    expect(assembly.add(opener('Great question!'))).toEqual([])
    assembly.add(claim('Alpha.', 1))
    assembly.add(opener('Ask on.'))
    expect(assembly.result().answer).toBe('Great question! Alpha [1]. Ask on.')
  })

  it('are forgotten when nothing came of them', () => {
    const assembly = start()
    assembly.add(opener('Great question!'))
    assembly.dropHeld()
    expect([assembly.flush(), assembly.result().answer]).toEqual([[], ''])
  })

  it('are shown at the end of an answer without claims', () => {
    const assembly = start()
    assembly.add(opener('Hi!'))
    expect(assembly.flush()).toEqual([{ type: 'answer-delta', text: 'Hi!' }])
  })
})

describe('layout', () => {
  it('opens lists, ends them before prose, and makes headings bold', () => {
    const assembly = start()
    for (const [text, layout] of [
      ['**Two** letters', 'heading'],
      ['They are:', 'run-on'],
      ['Alpha', 'bullet'],
      ['Beta', 'bullet'],
      ['That is all.', 'paragraph'],
    ] as const)
      assembly.add(claim(text, 1, { layout }))
    expect(assembly.result().answer).toBe('**Two letters [1]**\n\nThey are [1]:\n- Alpha [1]\n- Beta [1]\n\nThat is all [1].')
  })

  it('gives a table its rule, and ends it before prose', () => {
    const assembly = start()
    assembly.add(claim('Start.', 1))
    assembly.add({ ...opener('Name | Place'), layout: 'table-head' })
    assembly.add(claim('Alpha | first', 1, { layout: 'row' }))
    assembly.add(claim('Done.', 1))
    expect(assembly.result().answer).toBe('Start [1].\n\n| Name | Place |\n| --- | --- |\n| Alpha | first [1] |\n\nDone [1].')
  })

  it('tells what the guard did', () => {
    const assembly = start()
    assembly.add(claim('Moved.', 1, { treatment: 'reattributed' }))
    assembly.add(claim('Alpha is a letter.', 1, { treatment: 'replaced' }))
    expect(assembly.result().grounding).toEqual({ claims: 2, supported: 1, reattributed: 1, replaced: 1, withheld: 0 })
    expect(assembly.result().claims.map(({ replaced }) => replaced ?? false)).toEqual([false, true])
  })
})
