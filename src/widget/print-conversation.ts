import { createElement } from './create-element.ts'

interface PrintOptions {
  /** Where a frame may stand that nobody sees. */
  readonly place: ParentNode
  readonly title: string
  readonly language: string
  readonly content: readonly Node[]
  readonly style: string
}

/**
 * Prints the conversation and nothing of the host's page: copies go into an
 * empty frame of the same origin, with our style sheet as an object, so the
 * host's policy needs no exception for it.
 */
export function printConversation({ place, title, language, content, style }: PrintOptions): void {
  const frame = createElement('iframe', { class: 'print-frame', 'aria-hidden': 'true', tabindex: '-1', title })
  place.append(frame)
  const page = frame.contentDocument
  const view = frame.contentWindow
  if (page === null || view === null) return frame.remove()
  const sheet = new (Reflect.get(view, 'CSSStyleSheet') as typeof CSSStyleSheet)()
  sheet.replaceSync(style)
  page.adoptedStyleSheets = [sheet]
  page.documentElement.lang = language
  page.title = title
  const root = page.createElement('div')
  root.className = 'root print'
  root.append(...content.map((node) => page.importNode(node, true)))
  page.body.append(root)
  view.addEventListener('afterprint', () => frame.remove(), { once: true })
  view.print()
}
