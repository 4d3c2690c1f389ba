import type { Locale } from '../protocol.ts'
import { createCitationCard } from './citation-card.ts'
import { createComposer } from './composer.ts'
import type { Change, Conversation } from './conversation.ts'
import { createButton, createElement } from './create-element.ts'
import { createHeader } from './header.ts'
import { downIcon } from './icons.ts'
import type { Messages } from './messages/en.ts'
import { toPlainText } from './plain-answer.ts'
import { createScrollFollower } from './scroll-follower.ts'
import type { Settings } from './settings.ts'
import type { Turn } from './turn.ts'
import { createTurnList } from './turn-list.ts'
import { createQuestions, createWelcome } from './welcome.ts'

/** Longer than any screen reader takes to notice. */
const SPOKEN_MS = 5000

export interface PanelOptions {
  readonly settings: Settings
  /** The language of our own words. */
  readonly language: Locale
  readonly findMessages: (locale: Locale) => Messages
  readonly conversation: Conversation
  readonly draft: string
  readonly onAsk: (question: string) => void
  readonly onClose: () => void
  readonly onPrint: (content: readonly Node[]) => void
}

export interface Panel {
  readonly update: (change: Change) => void
  readonly focus: () => void
  readonly draft: () => string
}

/** Fills a dialog or a section with the chat: head, conversation, question box. It shows at once what was said so far. */
export function createPanel(panel: HTMLElement, options: PanelOptions): Panel {
  const { settings, language, conversation } = options
  const messages = options.findMessages(language)
  const parts = createParts(panel, options, messages)
  const { log, onAsk, list, composer, suggestions, card, follower, welcome } = parts
  const say = createVoice(parts.status)
  const showTurns = (): void => {
    const turns = conversation.turns()
    composer.setBusy(conversation.isBusy())
    list.show(turns)
    welcome.hidden = turns.length > 0
    const last = turns.at(-1)
    const questions = last?.state === 'done' && !conversation.isBusy() ? last.followUps : []
    const heading = options.findMessages(last?.locale ?? language).followUps
    suggestions.replaceChildren(...(questions.length === 0 ? [] : [createQuestions({ heading, questions, onAsk, part: 'follow-ups' })]))
  }
  const update = (change: Change): void => {
    showTurns()
    const last = list.last()
    const mustBeSeen = change === 'asked' || conversation.turns().at(-1)?.outcome === 'crisis'
    if (last && mustBeSeen) follower.bringIntoSight(last)
    else if (last) follower.follow(last)
    card.follow()
    say(change === 'ended' ? announce(conversation.turns().at(-1), messages) : '')
  }
  listenForKeys({ panel, card, onClose: settings.mode === 'launcher' ? options.onClose : null })
  for (const area of [log, panel]) {
    area.addEventListener('scroll', () => {
      follower.notice()
      card.follow()
    })
  }
  showTurns()
  return { update, focus: composer.focus, draft: composer.draft }
}

type Parts = ReturnType<typeof createParts>

function createParts(panel: HTMLElement, options: PanelOptions, messages: Messages) {
  const { settings, conversation } = options
  /** What is pressed in the conversation goes with the press, and must not take the focus along. */
  const keepFocus = (act: () => void): void => {
    log.focus({ preventScroll: true })
    act()
  }
  const onAsk = (question: string): void => keepFocus(() => options.onAsk(question))
  const welcome = createWelcome({ settings, messages, onAsk })
  const list = createTurnList({
    endpoint: settings.endpoint,
    findMessages: (locale) => (locale === null ? messages : options.findMessages(locale)),
    onRetry: () => keepFocus(() => void conversation.retry()),
    onReset: () => keepFocus(conversation.reset),
    onPrint: () => options.onPrint([...list.element.children]),
  })
  const log = createElement(
    'div',
    { class: 'log', part: 'log', role: 'log', 'aria-live': 'off', 'aria-label': messages.conversation, tabindex: '0' },
    [welcome, list.element],
  )
  const composer = createComposer({ messages, draft: options.draft, onAsk: options.onAsk, onStop: () => conversation.stop() })
  const suggestions = createElement('div', { class: 'next' })
  const status = createElement('div', { class: 'unseen', role: 'status' })
  const card = createCitationCard({ area: log, messages, findTurn: list.findTurn })
  const toNewest = createButton({
    label: messages.toNewest,
    icon: downIcon(),
    class: 'to-newest',
    onPress: () => keepFocus(() => follower.toEnd()),
  })
  toNewest.hidden = true
  const follower = createScrollFollower({
    // On a very small screen the panel scrolls as a whole.
    scroller: () => (getComputedStyle(log).overflowY === 'visible' ? panel : log),
    onBehind: (isBehind) => (toNewest.hidden = !isBehind),
  })
  const header = createHeader({ settings, messages, panel, onClose: options.onClose, onReset: () => conversation.reset() })
  const newest = createElement('div', { class: 'newest' }, [toNewest])
  panel.append(header, log, newest, composer.element, suggestions, createDisclosure(messages), status, card.element)
  return { log, onAsk, list, composer, suggestions, status, card, follower, welcome }
}

const createDisclosure = ({ disclosure, help }: Messages): HTMLElement =>
  createElement('p', { class: 'disclosure soft', part: 'disclosure' }, [
    createElement('span', { id: 'disclosure' }, [disclosure]),
    ' ',
    help.before,
    ' ',
    createElement('a', { href: 'tel:988' }, [help.link]),
    ' ',
    help.after,
  ])

interface KeyOptions {
  readonly panel: HTMLElement
  readonly card: Parts['card']
  readonly onClose: (() => void) | null
}

/** Escape takes away the quote first, and only then the panel. */
function listenForKeys({ panel, card, onClose }: KeyOptions): void {
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return
    if (!card.isOpen() && onClose === null) return
    event.preventDefault()
    event.stopPropagation()
    if (card.isOpen()) card.hide()
    else onClose?.()
  })
}

/** Says a text aloud once. Then it goes again, or whoever reads on would find everything twice. */
function createVoice(status: HTMLElement): (words: string) => void {
  let silence: ReturnType<typeof setTimeout> | undefined
  return (words) => {
    clearTimeout(silence)
    status.textContent = words
    silence = setTimeout(() => (status.textContent = ''), SPOKEN_MS)
  }
}

/** What is said aloud when an answer has ended: once, and as a whole. A crisis reply is an alert of its own. */
function announce(turn: Turn | undefined, messages: Messages): string {
  if (turn === undefined || turn.outcome === 'crisis') return ''
  if (turn.state === 'failed') return messages.fault[turn.fault ?? 'failed']
  if (turn.state === 'stopped') return messages.stopped
  return `${messages.cairnAnswers}: ${toPlainText(turn.answer, 'spoken')}`
}
