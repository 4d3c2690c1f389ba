import { describe, expect, it } from 'vitest'
import { createInquiry } from '../../tests/fixtures/inquiry.ts'
import { createPassage, toEvidence } from '../../tests/fixtures/passage.ts'
import type { Answer } from '../domain/answer.ts'
import type { CheckedSentence } from '../domain/checked.ts'
import { Question } from '../domain/conversation.ts'
import type { DraftPiece, DraftSentence } from '../domain/draft.ts'
import type { Inquiry } from '../domain/inquiry.ts'
import type { LogEvent } from '../domain/log-event.ts'
import type { Writer } from '../domain/ports.ts'
import { WriterFault, type WriterFaultReason } from '../domain/writer-fault.ts'
import { createAdvise } from './advise.ts'

const evidence = toEvidence([createPassage('faq/a', ['Alpha is a letter.', 'Beta is a letter.'])])

const sentence = (text: string, cites: boolean): DraftSentence => ({
  type: 'sentence',
  text,
  citations: cites ? [{ n: 1, start: 0, end: 18 }] : [],
  layout: 'run-on',
})
const HELLO = sentence('Great question!', false)
const TRUE = sentence('Alpha is a letter.', true)
const FALSE = sentence('FALSE: Alpha is a number.', true)

/** Stands for the guard: withholds what says "FALSE", keeps the rest. */
async function* checkDraft({ pieces }: { readonly pieces: AsyncIterable<DraftPiece> }): AsyncGenerator<CheckedSentence> {
  for await (const piece of pieces) {
    const { text, citations, layout } = piece as DraftSentence // these tests send sentences only
    const isFalse = text.startsWith('FALSE')
    const verdict = isFalse ? 'refuted' : citations.length > 0 ? 'carried' : 'no-claim'
    const rest = isFalse
      ? ({ text: '', citations: [], treatment: 'withheld', reason: 'number', shown: false } as const)
      : ({ text, citations, treatment: 'kept', reason: null, shown: true } as const)
    yield { original: text, layout, verdict, ...rest }
  }
}

const createWriter = (name: string, pieces: readonly DraftPiece[], fault: WriterFaultReason | null = null): Writer => ({
  name,
  async *write() {
    yield* pieces
    if (fault !== null) throw new WriterFault({ reason: fault })
  },
})

const EMBEDDED: Writer = {
  name: 'embedded',
  async *write({ inquiry }) {
    yield inquiry.intent === 'unclear' ? sentence('I do not know.', false) : sentence('Embedded: Alpha is a letter.', true)
  },
}

/** Asks a pipeline with fakes around it; the writer under test stands where a model's would. */
function askWith(writer: Writer, known: Partial<Inquiry> = {}, embedded = EMBEDDED) {
  const logged: LogEvent[] = []
  const advise = createAdvise({
    sources: [],
    triage: (text) =>
      text.includes('danger')
        ? { kind: 'crisis', reply: 'Call 988.' }
        : { kind: 'pass', text: text.replace('@', ''), redacted: text.split('@').length - 1 },
    detectLocale: () => null,
    interpret: () => createInquiry({ intent: 'article', ...known }),
    retrieve: async () => evidence,
    writer,
    embedded,
    checkDraft,
    withheldNotice: (reasons) => (Object.keys(reasons).length > 0 ? `Left out: ${Object.keys(reasons).join()}.` : ''),
    followUps: ({ intent }) => [`after ${intent}`],
    newId: () => '1',
    log: (event) => void logged.push(event),
  })
  const ask = async (content: string): Promise<Answer> => {
    const question = Question.parse({ messages: [{ role: 'user', content }] })
    for await (const event of advise(question, { requestId: 'req_1', signal: new AbortController().signal }))
      if (event.type === 'answer-end') return event.answer
    throw new Error('The last event must be answer-end.')
  }
  return { ask, logged, answer: async () => ask('a question') }
}

describe('a writer that fails', () => {
  it('before its first claim: the embedded writer answers, and the opener is forgotten', async () => {
    const { answer } = askWith(createWriter('model', [HELLO], 'timeout'))
    expect(await answer()).toMatchObject({ answer: 'Embedded: Alpha is a letter [1].', writer: 'embedded', outcome: 'answered' })
  })

  it('after its first claim: what was checked stands', async () => {
    const { answer } = askWith(createWriter('model', [HELLO, TRUE], 'cut-off'))
    expect(await answer()).toMatchObject({ answer: 'Great question! Alpha is a letter [1].', writer: 'model', outcome: 'answered' })
  })

  it('because the reader left: stops, and nobody else writes', async () => {
    const { answer, logged } = askWith(createWriter('model', [HELLO], 'aborted'))
    await expect(answer()).rejects.toThrow(WriterFault)
    expect(logged).toEqual([])
  })

  it('with anything but a WriterFault: it is an error of ours and shows', async () => {
    const broken: Writer = {
      name: 'model',
      write: () => {
        throw new TypeError('a bug')
      },
    }
    await expect(askWith(broken).answer()).rejects.toThrow('a bug')
  })
})

describe('a writer that tells falsehoods', () => {
  it('and nothing else: the embedded writer answers, and is named', async () => {
    const { answer } = askWith(createWriter('model', [HELLO, FALSE]))
    const { answer: text, writer, outcome, grounding } = await answer()
    expect([text, writer, outcome]).toEqual(['Embedded: Alpha is a letter [1].', 'embedded', 'answered'])
    expect(grounding).toMatchObject({ claims: 2, supported: 1, withheld: 1 })
  })

  it('among truths: they are left out, and a note says so', async () => {
    const { answer, logged } = askWith(createWriter('model', [TRUE, FALSE]))
    expect((await answer()).answer).toBe('Alpha is a letter [1].\n\nLeft out: number.')
    expect(logged).toMatchObject([{ type: 'answer', writer: 'model', claims: 2, withheld: 1 }])
  })

  it('about what stands in no passage: withheld and logged with the passage', async () => {
    const planted: DraftSentence = { ...TRUE, citations: [{ n: 1, start: 0, end: 999 }] }
    const { answer, logged } = askWith(createWriter('model', [TRUE, planted]))
    expect((await answer()).claims).toHaveLength(1)
    expect(logged[0]).toEqual({ type: 'citation-fault', requestId: 'req_1', fault: 'quote-outside-passage', passageId: 'faq/a' })
  })
})

describe('what no writer decides', () => {
  it.each([
    ['small-talk', 'smalltalk'],
    ['out-of-scope', 'abstained'],
    ['unclear', 'abstained'],
  ] as const)('%s is answered by the embedded writer', async (intent, outcome) => {
    const { answer } = askWith(createWriter('model', [TRUE]), { intent })
    expect(await answer()).toMatchObject({ writer: 'embedded', outcome })
  })

  it('says that it does not know when nobody has anything to show', async () => {
    const nothing: Writer = {
      ...EMBEDDED,
      write: (request) => (request.inquiry.intent === 'unclear' ? EMBEDDED.write(request) : createWriter('', [HELLO]).write(request)),
    }
    const { answer } = askWith(createWriter('model', []), {}, nothing)
    expect(await answer()).toMatchObject({
      answer: 'I do not know.',
      outcome: 'abstained',
      writer: 'embedded',
      followUps: ['after unclear'],
    })
  })

  it('gives somebody in danger the fixed reply, and searches nothing', async () => {
    const { ask, logged } = askWith(createWriter('model', [TRUE]))
    expect(await ask('I am in danger')).toMatchObject({ answer: 'Call 988.', outcome: 'crisis', claims: [], followUps: [] })
    expect(logged).toMatchObject([{ type: 'answer', intent: 'triage' }])
  })

  it('logs how much personal data was taken out', async () => {
    const { ask, logged } = askWith(createWriter('model', [TRUE]))
    await ask('a@b@c')
    expect(logged).toMatchObject([{ redacted: 2 }])
  })
})
