import type { MarkerLink } from '../pages/marker-links.ts'
import type { Source } from '../protocol.ts'
import { findMarker, linkOf } from './answer-text.ts'
import { createElement } from './create-element.ts'
import type { Messages } from './messages/en.ts'
import { createStatusBadge } from './status-badge.ts'
import { putOnTop, takeFromTop } from './top-layer.ts'
import type { Turn } from './turn.ts'

interface CitationCardOptions {
  /** Where the markers are. */
  readonly area: HTMLElement
  readonly messages: Messages
  /** The turn in which a marker stands. */
  readonly findTurn: (marker: Element) => Turn | null
}

/** Time to move the pointer from a marker to its card. */
const LEAVE_MS = 250
const MARGIN = 8
const CARD_ID = 'citation'

/**
 * The quoted words of a marker, on hover, focus or tap: one card, shown at the
 * marker in hand. The pointer may move onto it and Escape takes it away
 * (WCAG 1.4.13). A click follows the link; the first tap of a finger, which
 * cannot hover, shows the card instead, and the card has the link too.
 */
export function createCitationCard(options: CitationCardOptions) {
  const { area } = options
  const card = createElement('div', { class: 'citation', part: 'citation', id: CARD_ID, role: 'note', hidden: true })
  let shown: HTMLAnchorElement | null = null
  let leaving: ReturnType<typeof setTimeout> | undefined

  const hide = (): void => {
    clearTimeout(leaving)
    shown?.removeAttribute('aria-describedby')
    shown = null
    takeFromTop(card)
  }
  const show = (marker: HTMLAnchorElement): void => {
    clearTimeout(leaving)
    const link = linkOf(marker)
    if (marker === shown || link === null) return
    hide()
    shown = marker
    card.replaceChildren(...describe(marker, link, options))
    putOnTop(card)
    marker.setAttribute('aria-describedby', CARD_ID)
    place(card, marker)
  }
  const leave = (): void => {
    clearTimeout(leaving)
    leaving = setTimeout(() => shown?.matches(':focus-visible') !== true && hide(), LEAVE_MS)
  }
  listen({ area, card, show, hide, leave, stay: () => clearTimeout(leaving), isShown: (marker) => marker === shown })
  return {
    element: card,
    isOpen: () => shown !== null,
    hide,
    /** Stays with its marker when that moves, and goes when that has gone. */
    follow: (): void => {
      if (shown === null) return
      if (isInSight(shown, area)) place(card, shown)
      else hide()
    },
  }
}

interface Hands {
  readonly area: HTMLElement
  readonly card: HTMLElement
  readonly show: (marker: HTMLAnchorElement) => void
  readonly hide: () => void
  readonly leave: () => void
  readonly stay: () => void
  readonly isShown: (marker: Element) => boolean
}

function listen({ area, card, show, hide, leave, stay, isShown }: Hands): void {
  /** A finger's tap also sends the events of a mouse and gives focus, so what it began with counts. */
  let shownBeforeTouch = true
  area.addEventListener('pointerdown', ({ target, pointerType }) => {
    const marker = findMarker(target)
    shownBeforeTouch = marker === null || pointerType !== 'touch' || isShown(marker)
    if (marker === null) hide()
  })
  area.addEventListener('click', (event) => {
    const marker = findMarker(event.target)
    if (marker === null || shownBeforeTouch) return
    event.preventDefault()
    show(marker)
  })
  const enter = ({ target }: Event): void => {
    const marker = findMarker(target)
    if (marker) show(marker)
  }
  // A finger enters before it presses.
  area.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && enter(event))
  area.addEventListener('focusin', enter)
  area.addEventListener('pointerout', leave)
  area.addEventListener('focusout', leave)
  card.addEventListener('pointerenter', stay)
  card.addEventListener('pointerleave', leave)
}

function describe(marker: Element, link: MarkerLink, { messages, findTurn }: CitationCardOptions): readonly Node[] {
  const turn = findTurn(marker)
  const source = turn?.sources.find(({ n }) => n === link.n)
  const quotes = link.quotes.map((quote) => createElement('blockquote', { lang: 'en' }, [quote]))
  const note = turn?.locale === 'es' && quotes.length > 0 ? [createElement('p', { class: 'soft' }, [messages.englishQuote])] : []
  const facts = source === undefined ? [] : [describeSource(source, messages)]
  const attributes = { href: marker.getAttribute('href'), target: '_blank', rel: 'noopener' }
  return [...quotes, ...note, ...facts, createElement('a', attributes, [messages.openPassage])]
}

const describeSource = (source: Source, messages: Messages): HTMLElement =>
  createElement('p', { class: 'facts' }, [
    createElement('strong', {}, [source.title]),
    ' ',
    createStatusBadge(source.status, messages),
    createElement('br'),
    `${source.document}, ${source.publisher}, ${source.date}`,
  ])

function isInSight(marker: HTMLElement, area: HTMLElement): boolean {
  const [inner, outer] = [marker.getBoundingClientRect(), area.getBoundingClientRect()]
  return marker.isConnected && inner.bottom > outer.top && inner.top < outer.bottom
}

/** Below its marker, or above where there is more room, and never outside of the window. */
function place(card: HTMLElement, marker: HTMLElement): void {
  const at = marker.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const { innerWidth, innerHeight } = window
  const left = Math.max(MARGIN, Math.min(at.left - width / 3, innerWidth - width - MARGIN))
  const isBelow = at.bottom + height + MARGIN < innerHeight || at.top < innerHeight - at.bottom
  const top = isBelow ? at.bottom + 4 : at.top - height - 4
  card.style.setProperty('left', `${left}px`)
  card.style.setProperty('top', `${Math.max(MARGIN, Math.min(top, innerHeight - height - MARGIN))}px`)
}
