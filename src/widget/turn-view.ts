import { toMarkerLinks, toQuoteAddress } from '../pages/marker-links.ts'
import type { Locale, Source } from '../protocol.ts'
import { createAnswerText } from './answer-text.ts'
import { copyText } from './copy-text.ts'
import { createButton, createElement, setAttributes } from './create-element.ts'
import { createCrisisView } from './crisis-view.ts'
import type { Messages } from './messages/en.ts'
import { toPlainAnswer } from './plain-answer.ts'
import { createStatusBadge } from './status-badge.ts'
import type { Turn } from './turn.ts'

export interface TurnViewOptions {
  readonly endpoint: string
  /** The words for a language; null is the widget's own. */
  readonly findMessages: (locale: Locale | null) => Messages
  readonly onRetry: () => void
  readonly onPrint: () => void
  readonly onReset: () => void
}

export interface TurnView {
  readonly element: HTMLElement
  readonly update: (turn: Turn) => void
  readonly turn: () => Turn
}

/** A question with its answer, what the answer rests on, and what can be done with it. */
export function createTurnView(first: Turn, options: TurnViewOptions): TurnView {
  const body = createElement('div', { class: 'answer-text' })
  const progress = createElement('p', { class: 'progress soft' })
  const foot = createElement('div', { class: 'foot' })
  const answer = createElement('div', { class: 'answer', part: 'answer' }, [body, progress, foot])
  const asked = createElement('span', { class: 'unseen' }, [`${options.findMessages(first.locale).youAsked}: `])
  const question = createElement('p', { class: 'question', part: 'question', dir: 'auto' }, [asked, first.question])
  const element = createElement('article', { class: 'turn' }, [question, answer])
  const showText = createAnswerText(body)
  let turn = first

  let shownCrisis = ''
  /** Once: it is an alert, and would be read out again. */
  const showCrisis = (messages: Messages): void => {
    if (shownCrisis === turn.answer) return
    shownCrisis = turn.answer
    element.replaceChildren(createCrisisView(turn.answer, messages, options.onReset))
  }
  const update = (next: Turn): void => {
    turn = next
    const messages = options.findMessages(turn.locale)
    element.className = `turn ${turn.state}`
    setAttributes(element, { 'aria-busy': String(turn.state === 'open') })
    if (turn.outcome === 'crisis') return showCrisis(messages)
    const locale = turn.locale ?? 'en'
    setAttributes(body, { lang: turn.locale })
    showText(turn.answer, {
      links: toMarkerLinks({ ...turn, locale }),
      toUrl: (href) => options.endpoint + href,
      name: ({ n, title }) => `${messages.marker(n, title)} (${messages.newTab})`,
    })
    progress.textContent = turn.state === 'open' ? messages.progress[turn.stage ?? 'asking'] : ''
    progress.hidden = turn.state !== 'open' || (turn.answer !== '' && turn.stage !== 'checking')
    if (turn.state !== 'open') foot.replaceChildren(...createFoot(turn, messages, options))
  }
  update(first)
  return { element, update, turn: () => turn }
}

function createFoot(turn: Turn, messages: Messages, options: TurnViewOptions): readonly Node[] {
  const notes = toNotes(turn, messages).map((note) => createElement('p', { class: 'note soft' }, [note]))
  const ending = turn.state === 'done' ? [] : [createEnding(turn, messages, options.onRetry)]
  const sources = turn.sources.length === 0 ? [] : [createSources(turn, messages, options.endpoint)]
  return [...ending, ...notes, ...sources, ...(turn.sources.length === 0 ? [] : [createTools(turn, messages, options)])]
}

/** What the guard did. Nothing is called checked before it has said so. */
function toNotes({ grounding, outcome, locale, sources }: Turn, messages: Messages): readonly string[] {
  if (outcome === 'abstained' && sources.length === 0) return [messages.abstained]
  if (grounding === null || grounding.claims === 0) return []
  const { supported, claims, replaced, withheld } = grounding
  return [
    ...(supported > 0 ? [messages.checked(supported, claims)] : []),
    ...(replaced > 0 ? [messages.replaced(replaced)] : []),
    ...(withheld > 0 ? [messages.withheld(withheld)] : []),
    ...(locale === 'es' ? [messages.englishQuote] : []),
  ]
}

function createEnding(turn: Turn, messages: Messages, onRetry: () => void): HTMLElement {
  const words = turn.state === 'stopped' ? messages.stopped : messages.fault[turn.fault ?? 'failed']
  const retry = createButton({ label: messages.retry, onPress: onRetry, class: 'button' })
  return createElement('div', { class: 'ending', part: 'ending' }, [createElement('p', {}, [words]), retry])
}

function createSources(turn: Turn, messages: Messages, endpoint: string): HTMLElement {
  const items = turn.sources.map((source) =>
    createElement('li', { value: String(source.n) }, createSourceItem(source, turn, { messages, endpoint })),
  )
  return createElement('section', { class: 'sources', part: 'sources' }, [
    createElement('h3', {}, [messages.sources]),
    createElement('ol', {}, items),
  ])
}

interface SourceWords {
  readonly messages: Messages
  readonly endpoint: string
}

/** Leads to all words of the passage that the answer quotes. */
function createSourceItem(source: Source, { claims, locale }: Turn, { messages, endpoint }: SourceWords): readonly (Node | string)[] {
  const quotes = claims.flatMap(({ citations }) => citations.filter(({ n }) => n === source.n))
  const href = endpoint + toQuoteAddress(source.passageId, quotes, locale ?? 'en')
  const link = createElement('a', { href, target: '_blank', rel: 'noopener' }, [
    source.title,
    createElement('span', { class: 'unseen' }, [` (${messages.newTab})`]),
  ])
  const facts = createElement('span', { class: 'soft' }, [`${source.document}, ${source.publisher}, ${source.date}`])
  return [link, ' ', createStatusBadge(source.status, messages), createElement('br'), facts]
}

/** How long "Copied" stands where "Copy" stood. */
const COPIED_MS = 3000

function createTools(turn: Turn, messages: Messages, { endpoint, onPrint }: TurnViewOptions): HTMLElement {
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(toPlainAnswer(turn, messages, endpoint))
    copyButton.textContent = isCopied ? messages.copied : messages.notCopied
    setTimeout(() => (copyButton.textContent = messages.copy), COPIED_MS)
  }
  const copyButton = createButton({ label: messages.copy, class: 'tool', onPress: () => void copy() })
  return createElement('p', { class: 'tools' }, [copyButton, createButton({ label: messages.print, class: 'tool', onPress: onPrint })])
}
