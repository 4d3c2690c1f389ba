import type { Locale } from '../protocol.ts'
import { createCitationCard } from './citation-card.ts'
import { createComposer } from './composer.ts'
import type { Change, Conversation } from './conversation.ts'
import { createButton, createElement } from './create-element.ts'
import { createDialog } from './dialog.ts'
import { createHeader } from './header.ts'
import { cairnIcon, downIcon } from './icons.ts'
import type { Messages } from './messages/en.ts'
import { toPlainText } from './plain-answer.ts'
import { createScrollFollower } from './scroll-follower.ts'
import type { Settings } from './settings.ts'
import type { Turn } from './turn.ts'
import { createTurnList } from './turn-list.ts'
import { createQuestions, createWelcome } from './welcome.ts'

export interface ViewOptions {
  readonly settings: Settings
  /** The language of our own words. */
  readonly language: Locale
  readonly findMessages: (locale: Locale) => Messages
  readonly conversation: Conversation
  readonly draft: string
  readonly onAsk: (question: string) => void
  readonly onOpen: () => void
  readonly onClose: () => void
  readonly onPrint: (content: readonly Node[]) => void
}

export interface View {
  readonly element: HTMLElement
  readonly update: (change: Change) => void
  readonly open: () => void
  readonly close: () => void
  /** To be called when the element has come into the document or has moved in it. */
  readonly place: () => void
  readonly dispose: () => void
  readonly draft: () => string
}

/** Everything that one sees of the chat, for one set of settings; new settings make a new view over the same conversation. */
export function createView(options: ViewOptions): View {
  const { settings, language, conversation, onAsk } = options
  const messages = options.findMessages(language)
  const parts = createParts(options, messages)
  const { panel, log, list, composer, suggestions, status, card, follower, welcome } = parts
  const dialog = settings.mode === 'launcher' ? createLauncher(parts, options, messages) : null
  const element = createElement(
    'div',
    { class: 'root', lang: language, dir: messages.direction, 'data-mode': settings.mode, 'data-theme': settings.theme },
    [...(dialog === null ? [] : [dialog.launcher]), panel],
  )
  const showTurns = (): void => {
    const turns = conversation.turns()
    list.show(turns)
    welcome.hidden = turns.length > 0
    const last = turns.at(-1)
    const questions = last?.state === 'done' && !conversation.isBusy() ? last.followUps : []
    const heading = options.findMessages(last?.locale ?? language).followUps
    suggestions.replaceChildren(...(questions.length === 0 ? [] : [createQuestions({ heading, questions, onAsk, part: 'follow-ups' })]))
  }
  const update = (change: Change): void => {
    composer.setBusy(conversation.isBusy())
    showTurns()
    const last = list.last()
    if (change === 'reset') card.hide()
    const mustBeSeen = change === 'asked' || conversation.turns().at(-1)?.outcome === 'crisis'
    if (last && mustBeSeen) follower.bringIntoSight(last)
    else if (last) follower.follow(last)
    status.textContent = change === 'ended' ? announce(conversation.turns().at(-1), messages) : ''
  }
  listenForKeys({ panel, card, onClose: dialog === null ? null : options.onClose })
  log.addEventListener('scroll', () => follower.notice())
  panel.addEventListener('scroll', () => follower.notice())
  composer.setBusy(conversation.isBusy())
  showTurns()
  const stopFollowing = dialog?.followKeyboard()
  return {
    element,
    update,
    open: () => (dialog === null ? composer.focus() : dialog.open()),
    close: () => dialog?.close(),
    place: () => dialog?.place(),
    dispose: () => stopFollowing?.(),
    draft: composer.draft,
  }
}

type Parts = ReturnType<typeof createParts>

function createParts(options: ViewOptions, messages: Messages) {
  const { settings, conversation, onAsk } = options
  const welcome = createWelcome({ settings, messages, onAsk })
  const list = createTurnList({
    endpoint: settings.endpoint,
    findMessages: (locale) => (locale === null ? messages : options.findMessages(locale)),
    onRetry: () => void conversation.retry(),
    onReset: () => conversation.reset(),
    onPrint: () => options.onPrint([...list.element.children]),
  })
  const log = createElement(
    'div',
    { class: 'log', part: 'log', role: 'log', 'aria-live': 'off', 'aria-label': messages.conversation, tabindex: '0' },
    [welcome, list.element],
  )
  const composer = createComposer({ messages, draft: options.draft, onAsk, onStop: () => conversation.stop() })
  const suggestions = createElement('div', { class: 'next' })
  const status = createElement('div', { class: 'unseen', role: 'status' })
  const card = createCitationCard({ area: log, messages, findTurn: list.findTurn })
  const toNewest = createButton({ label: messages.toNewest, icon: downIcon(), class: 'to-newest', onPress: () => follower.toEnd() })
  toNewest.hidden = true
  const panel = createElement(settings.mode === 'launcher' ? 'dialog' : 'section', {
    class: 'panel',
    part: 'panel',
    'aria-labelledby': 'heading',
    tabindex: '-1',
  })
  const follower = createScrollFollower({
    // On a very small screen the panel scrolls as a whole.
    scroller: () => (getComputedStyle(log).overflowY === 'visible' ? panel : log),
    onBehind: (isBehind) => (toNewest.hidden = !isBehind),
  })
  const header = createHeader({ settings, messages, panel, onClose: options.onClose, onReset: () => conversation.reset() })
  const newest = createElement('div', { class: 'newest' }, [toNewest])
  panel.append(header, log, newest, composer.element, suggestions, createDisclosure(messages), status, card.element)
  return { panel, log, list, composer, suggestions, status, card, follower, welcome }
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

function createLauncher({ panel, composer }: Parts, options: ViewOptions, messages: Messages) {
  const launcher = createElement('button', { type: 'button', class: 'launcher', part: 'launcher', 'aria-haspopup': 'dialog' }, [
    cairnIcon(),
    createElement('span', {}, [messages.launcher]),
  ])
  launcher.addEventListener('click', options.onOpen)
  if (!(panel instanceof HTMLDialogElement)) throw new Error('A launcher opens a dialog.')
  const dialog = createDialog({
    panel,
    launcher,
    // On a phone the keys would cover the questions to start with.
    focusFirst: (isSheet) => (isSheet ? panel.focus() : composer.focus()),
    onClose: options.onClose,
  })
  return { launcher, ...dialog }
}

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

/** What is said aloud when an answer has ended: once, and as a whole. A crisis reply is an alert of its own. */
function announce(turn: Turn | undefined, messages: Messages): string {
  if (turn === undefined || turn.outcome === 'crisis') return ''
  if (turn.state === 'failed') return messages.fault[turn.fault ?? 'failed']
  if (turn.state === 'stopped') return messages.stopped
  return `${messages.cairnAnswers}: ${toPlainText(turn.answer, 'spoken')}`
}
