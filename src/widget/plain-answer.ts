import { parseMarkdown, type Block, type Inline } from '../pages/markdown-blocks.ts'
import { toQuoteAddress } from '../pages/marker-links.ts'
import type { Messages } from './messages/en.ts'
import type { Turn } from './turn.ts'

/** An answer to paste elsewhere: question, text with its markers, and each source with its address and the words quoted. */
export function toPlainAnswer({ question, answer, sources, claims, locale }: Turn, messages: Messages, endpoint: string): string {
  const listed = sources.map((source) => {
    const citations = claims.flatMap((claim) => claim.citations.filter(({ n }) => n === source.n))
    const quotes = [...new Set(citations.map(({ quote }) => `    “${quote}”`))]
    const facts = `${source.document}, ${source.publisher}, ${source.date} (${messages.status[source.status]})`
    const address = `    ${endpoint}${toQuoteAddress(source.passageId, citations, locale ?? 'en')}`
    return [`[${source.n}] ${source.title}. ${facts}`, ...quotes, address].join('\n')
  })
  return [question, toPlainText(answer, 'with-markers'), `${messages.sources}:`, ...listed, messages.disclosure].join('\n\n')
}

/** The words of an answer without Markdown; without markers, as one hears it. */
export const toPlainText = (markdown: string, kind: 'with-markers' | 'spoken'): string =>
  parseMarkdown(markdown)
    .map((block) => linesOf(block, kind === 'with-markers'))
    .join(kind === 'spoken' ? '\n' : '\n\n')

function linesOf(block: Block, hasMarkers: boolean): string {
  if (block.type !== 'list') return wordsOf(block.content, hasMarkers)
  return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${wordsOf(item, hasMarkers)}`).join('\n')
}

const wordsOf = (content: readonly Inline[], hasMarkers: boolean): string =>
  content
    .map((part) => {
      if (part.type === 'text') return part.text
      if (part.type !== 'marker') return wordsOf(part.content, hasMarkers)
      return hasMarkers ? `[${part.n}]` : ''
    })
    .join('')
    .replaceAll(/ +(?=[.,;:])/g, '')
