/**
 * The Markdown that answers use, and no more: paragraphs, lists, quotes,
 * **bold**, *italics* and `[n]` markers. Everything else, HTML and links
 * included, is text. What cannot be written here cannot reach a page.
 */
export type Block =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'quote'; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  /** `index` counts the markers of the whole answer, so that each can lead to its own quote. */
  | { readonly type: 'marker'; readonly n: number; readonly index: number }

const BULLET = /^\s{0,3}[-*•]\s+/
const NUMBERED = /^\s{0,3}\d{1,3}[.)]\s+/
const QUOTE = /^\s{0,3}>\s?/
const HEADING = /^\s{0,3}#{1,6}\s+/

type Kind = 'bullet' | 'numbered' | 'quote' | 'heading' | 'plain' | 'blank'

/** Reads an answer. Never throws: what it does not know is text. */
export function parseMarkdown(markdown: string): readonly Block[] {
  const count = createCounter()
  const blocks: Block[] = []
  for (const { kind, lines } of groupLines(markdown)) {
    if (kind === 'bullet' || kind === 'numbered') {
      blocks.push({ type: 'list', ordered: kind === 'numbered', items: lines.map((line) => parseInline(line, count)) })
    } else {
      blocks.push({
        type: kind === 'quote' ? 'quote' : 'paragraph',
        content: parseInline(kind === 'heading' ? `**${lines.join(' ')}**` : lines.join(' '), count),
      })
    }
  }
  return blocks
}

interface Group {
  readonly kind: Exclude<Kind, 'blank'>
  readonly lines: string[]
}

/** Neighbouring lines of a kind belong together; a plain line goes on with what stands right above it. */
function groupLines(markdown: string): readonly Group[] {
  const groups: Group[] = []
  let isOpen = false
  for (const line of markdown.split(/\r?\n/)) {
    const kind = kindOf(line)
    const last = groups.at(-1)
    if (kind !== 'blank') {
      if (last && goesOn(last, kind, isOpen)) appendTo(last, kind, line)
      else groups.push({ kind, lines: [contentOf(line, kind)] })
    }
    isOpen = kind !== 'blank'
  }
  return groups
}

function goesOn(last: Group, kind: Group['kind'], isOpen: boolean): boolean {
  if (last.kind === 'heading' || kind === 'heading') return false
  if (kind === 'plain') return isOpen
  // A list goes on over an empty line, a quote does not.
  return last.kind === kind && (isOpen || kind !== 'quote')
}

function appendTo({ lines }: Group, kind: Group['kind'], line: string): void {
  if (kind === 'plain') lines.push(`${lines.pop() ?? ''} ${line.trim()}`.trim())
  else lines.push(contentOf(line, kind))
}

function kindOf(line: string): Kind {
  if (line.trim() === '') return 'blank'
  if (BULLET.test(line)) return 'bullet'
  if (NUMBERED.test(line)) return 'numbered'
  if (QUOTE.test(line)) return 'quote'
  return HEADING.test(line) ? 'heading' : 'plain'
}

function contentOf(line: string, kind: Kind): string {
  const marks = { bullet: BULLET, numbered: NUMBERED, quote: QUOTE, heading: HEADING, plain: /^\s+/, blank: /^\s+/ }
  return line.replace(marks[kind], '').trimEnd()
}

const createCounter = () => {
  let next = 0
  return () => next++
}

const INLINE = /\*\*(?<strong>[^*\n]+(?:\*(?!\*)[^*\n]+)*)\*\*|(?<![\w*])\*(?<emphasis>[^\s*][^*\n]*)\*(?![\w*])|\[(?<n>\d{1,3})\](?!\()/g

function parseInline(text: string, count: () => number): readonly Inline[] {
  const content: Inline[] = []
  let at = 0
  for (const match of text.matchAll(INLINE)) {
    if (match.index > at) content.push({ type: 'text', text: text.slice(at, match.index) })
    content.push(toInline(match.groups ?? {}, count))
    at = match.index + match[0].length
  }
  if (at < text.length) content.push({ type: 'text', text: text.slice(at) })
  return content
}

function toInline({ strong, emphasis, n }: Record<string, string | undefined>, count: () => number): Inline {
  if (strong !== undefined) return { type: 'strong', content: parseInline(strong, count) }
  if (emphasis !== undefined) return { type: 'emphasis', content: parseInline(emphasis, count) }
  return { type: 'marker', n: Number(n), index: count() }
}
