import type { Child } from 'hono/jsx'
import { type Block, type Inline, parseMarkdown } from './markdown-blocks.ts'
import type { MarkerLink } from './marker-links.ts'

interface MarkdownProps {
  readonly text: string
  /** By the index of the marker in the text; a marker without a link is left out. */
  readonly links: readonly (MarkerLink | null)[]
  readonly sourceLabel: (n: number, title: string) => string
}

type Shared = Omit<MarkdownProps, 'text'>

/** An answer as elements. There is no way from its text to raw HTML: JSX escapes every string. */
export const Markdown = ({ text, ...shared }: MarkdownProps) => <>{parseMarkdown(text).map((block) => renderBlock(block, shared))}</>

function renderBlock(block: Block, shared: Shared): Child {
  if (block.type === 'paragraph') return <p>{renderInline(block.content, shared)}</p>
  if (block.type === 'quote') {
    return (
      <blockquote>
        <p>{renderInline(block.content, shared)}</p>
      </blockquote>
    )
  }
  const items = block.items.map((item) => <li>{renderInline(item, shared)}</li>)
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

function renderInline(content: readonly Inline[], shared: Shared): Child {
  return content.map((part): Child => {
    if (part.type === 'text') return part.text
    if (part.type === 'strong') return <strong>{renderInline(part.content, shared)}</strong>
    if (part.type === 'marker') return renderMarker(part.index, shared)
    return <em>{renderInline(part.content, shared)}</em>
  })
}

function renderMarker(index: number, { links, sourceLabel }: Shared): Child {
  const link = links[index]
  return link ? <Marker link={link} label={sourceLabel(link.n, link.title)} /> : null
}

/** A real link, so that it works without script, with a keyboard and in print. The quote shows on hover and stands under "Sources". */
const Marker = ({ link, label }: { readonly link: MarkerLink; readonly label: string }) => (
  <a class="marker" href={link.href} title={link.quotes.join(' … ')} aria-label={label}>
    {link.n}
  </a>
)
