import { type Block, type Inline, parseMarkdown } from '../pages/markdown-blocks.ts'
import type { MarkerLink } from '../pages/marker-links.ts'
import { createElement } from './create-element.ts'

interface AnswerTextOptions {
  /** By the index of the marker in the text; a marker without a source is not shown. */
  readonly links: readonly (MarkerLink | null)[]
  /** A passage's address on the service. */
  readonly toUrl: (href: string) => string
  readonly name: (link: MarkerLink) => string
}

/** The quotes of a marker, for whoever shows them. */
const LINKS = new WeakMap<Element, MarkerLink>()

export const findMarker = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.marker') : null
export const linkOf = (marker: Element): MarkerLink | null => LINKS.get(marker) ?? null

/**
 * An answer as it grows. Blocks that have not changed keep their elements, so
 * that a focused marker, a selection and the reader's place survive each new
 * sentence.
 */
export function createAnswerText(container: HTMLElement) {
  let shown: readonly string[] = []
  return (markdown: string, options: AnswerTextOptions): void => {
    const blocks = parseMarkdown(markdown)
    const signatures = blocks.map((block) => JSON.stringify([block, linksOf(block, options)]))
    for (const [index, block] of blocks.entries()) {
      if (signatures[index] === shown[index]) continue
      const element = renderBlock(block, options)
      const old = container.children[index]
      if (old) old.replaceWith(element)
      else container.append(element)
    }
    while (container.children.length > blocks.length) container.lastElementChild?.remove()
    shown = signatures
  }
}

const contentsOf = (block: Block): readonly (readonly Inline[])[] => (block.type === 'list' ? block.items : [block.content])

const linksOf = (block: Block, { links }: AnswerTextOptions): unknown =>
  contentsOf(block)
    .flatMap(indexesOf)
    .map((index) => links[index])

const indexesOf = (content: readonly Inline[]): readonly number[] =>
  content.flatMap((part) => {
    if (part.type === 'marker') return [part.index]
    return part.type === 'text' ? [] : indexesOf(part.content)
  })

function renderBlock(block: Block, options: AnswerTextOptions): HTMLElement {
  if (block.type === 'paragraph') return createElement('p', {}, renderInline(block.content, options))
  if (block.type === 'quote') return createElement('blockquote', {}, [createElement('p', {}, renderInline(block.content, options))])
  const items = block.items.map((item) => createElement('li', {}, renderInline(item, options)))
  return createElement(block.ordered ? 'ol' : 'ul', {}, items)
}

const renderInline = (content: readonly Inline[], options: AnswerTextOptions): readonly (Node | string)[] =>
  content.flatMap((part, index): readonly (Node | string)[] => {
    // A marker never stands alone at the start of a line.
    if (part.type === 'text') return [content[index + 1]?.type === 'marker' ? part.text.replace(/ $/, '\u00a0') : part.text]
    if (part.type === 'marker') return renderMarker(part.index, options)
    return [createElement(part.type === 'strong' ? 'strong' : 'em', {}, renderInline(part.content, options))]
  })

/** A real link with a name; it opens beside the host's page, so that nobody loses their conversation. */
function renderMarker(index: number, { links, toUrl, name }: AnswerTextOptions): readonly Node[] {
  const link = links[index]
  if (!link) return []
  const attributes = {
    class: 'marker',
    part: 'marker',
    href: toUrl(link.href),
    target: '_blank',
    rel: 'noopener',
    'aria-label': name(link),
  }
  const marker = createElement('a', attributes, [String(link.n)])
  LINKS.set(marker, link)
  return [marker]
}
