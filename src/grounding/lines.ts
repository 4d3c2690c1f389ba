/** What a line of Markdown is, told by its first characters. */
export type LineKind = 'blank' | 'heading' | 'bullet' | 'row' | 'rule' | 'text'

const BULLET = /^\s*(?:[-*+•–]|\d{1,3}[.)])\s+/
const HEADING = /^\s{0,3}#{1,6}(?:\s|$)/
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-*:?\s*)*\|?\s*$/
const THEMATIC_BREAK = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/

/** The kind of a whole line. */
export function kindOfLine(line: string): LineKind {
  if (line.trim() === '') return 'blank'
  if (HEADING.test(line)) return 'heading'
  if (THEMATIC_BREAK.test(line)) return 'rule'
  if (/^\s*\|/.test(line)) return TABLE_RULE.test(line) ? 'rule' : 'row'
  if (BULLET.test(line)) return 'bullet'
  return 'text'
}

/** The kind of a line that still grows; null while its first characters leave it open. */
export function kindOfOpenLine(line: string): 'text' | null {
  const start = line.trimStart()
  return /^[\p{L}"“'‘«¿¡(]/u.test(start) ? 'text' : null
}

/** A line without the signs that make it a bullet, a row, a heading or a quotation. */
export function contentOf(line: string, kind: LineKind): string {
  if (kind === 'bullet') return line.replace(BULLET, '').trim()
  if (kind === 'row') return line.trim().replace(/^\|/, '').replace(/\|$/, '').trim()
  if (kind === 'heading')
    return line
      .replace(/^\s*#{1,6}\s*/, '')
      .replace(/\s+#+\s*$/, '')
      .trim()
  return line.replace(/^\s*>\s?/, '').trim()
}
