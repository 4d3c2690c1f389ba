/**
 * What travels between the chat door and the widget. Imports nothing: the
 * widget carries no schema library, so what comes in is read by the small
 * guards below, and what they do not know is passed over.
 */
export type Locale = 'en' | 'es'
export type Audience = 'learner' | 'counselor' | 'staff'
export type Outcome = 'answered' | 'abstained' | 'smalltalk' | 'crisis' | 'blocked'
export type Status = 'current' | 'draft' | 'superseded' | 'proposal' | 'press'

/** The quote stands at `start..end` of the passage that source `n` names, to the letter. */
export interface Citation {
  readonly n: number
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** One checked statement and the words of the passages that carry it; `n` is the source's number in the text. */
export interface Claim {
  readonly text: string
  readonly citations: readonly Citation[]
}

export interface Source {
  readonly n: number
  readonly passageId: string
  readonly title: string
  readonly url: string
  readonly status: Status
  readonly date: string
  readonly document: string
  readonly publisher: string
  readonly hash: string
}

export interface Grounding {
  readonly claims: number
  readonly supported: number
  readonly reattributed: number
  readonly replaced: number
  readonly withheld: number
}

export type Progress = { readonly stage: 'searching' | 'checking' } | { readonly stage: 'reading'; readonly passages: number }

/** The `data-*` parts of the stream. A type, because the AI SDK asks for an index signature. */
export type ChatData = {
  readonly progress: Progress
  readonly citation: Claim
  readonly outcome: { readonly outcome: Outcome }
  readonly grounding: Grounding
  readonly 'follow-ups': { readonly questions: readonly string[] }
}

/** What stays with the message when the stream is over. */
export interface ChatMetadata {
  readonly id: string
  readonly outcome: Outcome
  readonly writer: string
  readonly grounding: Grounding
  readonly locale: Locale
}

/** A whole answer, as `/api/ask` gives it. */
export interface Answer {
  readonly id: string
  readonly outcome: Outcome
  readonly locale: Locale
  readonly answer: string
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
  readonly followUps: readonly string[]
  readonly grounding: Grounding
}

/** What a reader of the stream needs of it. */
export type ChatEvent =
  | { readonly type: 'progress'; readonly stage: Progress['stage'] }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'source'; readonly source: Source }
  | { readonly type: 'claim'; readonly claim: Claim }
  | { readonly type: 'outcome'; readonly outcome: Outcome }
  | { readonly type: 'grounding'; readonly grounding: Grounding }
  | { readonly type: 'follow-ups'; readonly questions: readonly string[] }
  | { readonly type: 'finish'; readonly id: string; readonly locale: Locale }
  | { readonly type: 'error' }

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const isString = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
const isOneOf = <Option extends string>(value: unknown, options: readonly Option[]): value is Option =>
  options.some((option) => option === value)
const isListOf = <Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] =>
  Array.isArray(value) && value.every(isItem)

export const isLocale = (value: unknown): value is Locale => isOneOf(value, ['en', 'es'])
const isOutcome = (value: unknown): value is Outcome => isOneOf(value, ['answered', 'abstained', 'smalltalk', 'crisis', 'blocked'])
const isStatus = (value: unknown): value is Status => isOneOf(value, ['current', 'draft', 'superseded', 'proposal', 'press'])

const isCitation = (value: unknown): value is Citation =>
  isFields(value) && isCount(value['n']) && isString(value['quote']) && isCount(value['start']) && isCount(value['end'])

const isClaim = (value: unknown): value is Claim => isFields(value) && isString(value['text']) && isListOf(value['citations'], isCitation)

/** It becomes a path, and no path may climb. */
const isPassageId = (value: unknown): value is string => isString(value) && value.split('/').every((part) => !/^\.{0,2}$/.test(part))

const isSource = (value: unknown): value is Source =>
  isFields(value) &&
  isCount(value['n']) &&
  isStatus(value['status']) &&
  isPassageId(value['passageId']) &&
  ['title', 'url', 'date', 'document', 'publisher', 'hash'].every((name) => isString(value[name]))

const isGrounding = (value: unknown): value is Grounding =>
  isFields(value) && ['claims', 'supported', 'reattributed', 'replaced', 'withheld'].every((name) => isCount(value[name]))

/** Reads a whole answer; null when it is none. */
export function parseAnswer(value: unknown): Answer | null {
  return isAnswer(value) ? value : null
}

const isAnswer = (value: unknown): value is Answer =>
  isFields(value) &&
  isString(value['id']) &&
  isString(value['answer']) &&
  isOutcome(value['outcome']) &&
  isLocale(value['locale']) &&
  isListOf(value['claims'], isClaim) &&
  isListOf(value['sources'], isSource) &&
  isListOf(value['followUps'], isString) &&
  isGrounding(value['grounding'])

/** How each chunk type is read. A chunk that is not as promised is null, like one that nobody knows. */
const READERS: Readonly<Record<string, (chunk: Fields) => ChatEvent | null>> = {
  'text-delta': ({ delta }) => (isString(delta) ? { type: 'text', text: delta } : null),
  'source-document': toSource,
  'data-progress': ({ data }) =>
    isFields(data) && isOneOf(data['stage'], ['searching', 'reading', 'checking']) ? { type: 'progress', stage: data['stage'] } : null,
  'data-citation': ({ data }) => (isClaim(data) ? { type: 'claim', claim: data } : null),
  'data-outcome': ({ data }) => (isFields(data) && isOutcome(data['outcome']) ? { type: 'outcome', outcome: data['outcome'] } : null),
  'data-grounding': ({ data }) => (isGrounding(data) ? { type: 'grounding', grounding: data } : null),
  'data-follow-ups': ({ data }) =>
    isFields(data) && isListOf(data['questions'], isString) ? { type: 'follow-ups', questions: data['questions'] } : null,
  finish: toFinish,
  error: () => ({ type: 'error' }),
}

function toSource({ title, providerMetadata }: Fields): ChatEvent | null {
  const facts = isFields(providerMetadata) ? providerMetadata['cairn'] : null
  const source: unknown = isFields(facts) ? { ...facts, title } : null
  return isSource(source) ? { type: 'source', source } : null
}

function toFinish({ messageMetadata }: Fields): ChatEvent | null {
  if (!isFields(messageMetadata)) return null
  const { id, locale } = messageMetadata
  return isString(id) && isLocale(locale) ? { type: 'finish', id, locale } : null
}

/** Reads the data of one server-sent event of `/api/chat`; null for what the widget does not need or cannot trust. */
export function parseChunk(data: string): ChatEvent | null {
  const chunk = parseJson(data)
  if (!isFields(chunk) || !isString(chunk['type'])) return null
  return Object.hasOwn(READERS, chunk['type']) ? (READERS[chunk['type']]?.(chunk) ?? null) : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
