import { describe, expect, it } from 'vitest'
import { parseAnswer, parseChunk } from './protocol.ts'

const SOURCE = {
  n: 1,
  passageId: 'sub-cluster/robotics',
  title: 'Robotics',
  url: '/passages/sub-cluster/robotics',
  status: 'current',
  date: '2025-09',
  document: 'Crosswalk workbooks',
  publisher: 'Advance CTE',
  hash: 'db4a',
}
const CLAIM = { text: 'It is one.', citations: [{ n: 1, quote: 'one', start: 0, end: 3 }] }
const GROUNDING = { claims: 1, supported: 1, reattributed: 0, replaced: 0, withheld: 0 }
const { title, ...facts } = SOURCE

const KNOWN: readonly (readonly [chunk: unknown, event: unknown])[] = [
  [
    { type: 'text-delta', id: 'answer', delta: 'Hi' },
    { type: 'text', text: 'Hi' },
  ],
  [
    { type: 'source-document', sourceId: 'x', mediaType: 'text/plain', title, providerMetadata: { cairn: facts } },
    { type: 'source', source: SOURCE },
  ],
  [
    { type: 'data-progress', data: { stage: 'reading', passages: 3 } },
    { type: 'progress', stage: 'reading' },
  ],
  [
    { type: 'data-citation', id: 'claim-1', data: CLAIM },
    { type: 'claim', claim: CLAIM },
  ],
  [
    { type: 'data-outcome', data: { outcome: 'crisis' } },
    { type: 'outcome', outcome: 'crisis' },
  ],
  [
    { type: 'data-grounding', data: GROUNDING },
    { type: 'grounding', grounding: GROUNDING },
  ],
  [
    { type: 'data-follow-ups', data: { questions: ['What next?'] } },
    { type: 'follow-ups', questions: ['What next?'] },
  ],
  [
    { type: 'finish', finishReason: 'stop', messageMetadata: { id: 'ans_1', locale: 'es' } },
    { type: 'finish', id: 'ans_1', locale: 'es' },
  ],
  [{ type: 'error', errorText: 'vendor words' }, { type: 'error' }],
]

describe('a chunk of the stream', () => {
  it.each(KNOWN)('is read: %j', (chunk, event) => {
    expect(parseChunk(JSON.stringify(chunk))).toEqual(event)
  })

  it.each([
    '',
    '[DONE]',
    'null',
    '[]',
    '"text"',
    '{"type":7}',
    '{"type":"toString"}',
    '{"type":"__proto__"}',
    '{"type":"start","messageId":"m"}',
    '{"type":"text-delta","delta":7}',
    '{"type":"data-progress","data":{"stage":"dancing"}}',
    '{"type":"data-outcome","data":{"outcome":"proto"}}',
    '{"type":"data-outcome"}',
    '{"type":"data-citation","data":{"text":"x","citations":[{"n":"1","quote":"q","start":0,"end":1}]}}',
    '{"type":"data-grounding","data":{"claims":-1,"supported":0,"reattributed":0,"replaced":0,"withheld":0}}',
    '{"type":"data-follow-ups","data":{"questions":[{"html":"<b>"}]}}',
    '{"type":"source-document","title":"x","providerMetadata":{"cairn":{"n":1}}}',
    '{"type":"source-document","title":"x","providerMetadata":null}',
    '{"type":"finish","messageMetadata":{"id":"x","locale":"de"}}',
    '{"type":"text-delta","delta":"cut off',
  ])('is passed over when it is not as promised: %s', (data) => {
    expect(parseChunk(data)).toBeNull()
  })
})

describe('a whole answer', () => {
  const answer = {
    id: 'ans_1',
    outcome: 'answered',
    locale: 'en',
    answer: 'It is one [1].',
    claims: [CLAIM],
    sources: [SOURCE],
    followUps: ['What next?'],
    writer: 'embedded',
    grounding: GROUNDING,
  }

  it('is read', () => {
    expect(parseAnswer(answer)).toEqual(answer)
  })

  it.each(Object.keys(answer).filter((name) => name !== 'writer'))('is none without %s', (name) => {
    expect(parseAnswer({ ...answer, [name]: undefined })).toBeNull()
    expect(parseAnswer({ ...answer, [name]: { strange: true } })).toBeNull()
  })

  it.each(['', '/', '..', 'faq/../../embed', '//evil.test', 'faq/./x', 'faq/'])(
    'is none when a passage id would climb: "%s"',
    (passageId) => {
      expect(parseAnswer({ ...answer, sources: [{ ...SOURCE, passageId }] })).toBeNull()
    },
  )

  it('is none when a source is of an unknown status', () => {
    expect(parseAnswer({ ...answer, sources: [{ ...SOURCE, status: 'certain' }] })).toBeNull()
  })
})
