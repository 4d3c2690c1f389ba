import { LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod'
import type { FaultList } from './fault.ts'

/** A prose line of a file: the smallest thing that can be cited, with its Spanish wording. */
export interface ProseLine {
  readonly en: string
  readonly es: string
  readonly line: number
}

/** One heading of a body (the empty heading is what stands before the first). */
export interface ProseSection {
  readonly heading: string
  readonly line: number
  readonly lines: readonly ProseLine[]
}

export interface ArticleFile<Front> {
  readonly file: string
  readonly front: Front
  readonly sections: readonly ProseSection[]
  /** The line of the front matter on which a key stands, 1 when it is missing. */
  readonly lineOf: (key: string) => number
}

interface ReadOptions<Schema extends z.ZodType> {
  readonly file: string
  readonly content: string
  readonly schema: Schema
  readonly faults: FaultList
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/
const SPANISH = 'Español'

/** Reads front matter and body. Says every fault it finds and returns null when the front matter is not usable. */
export function readArticleFile<Schema extends z.ZodType>({
  file,
  content,
  schema,
  faults,
}: ReadOptions<Schema>): ArticleFile<z.infer<Schema>> | null {
  const match = FRONT_MATTER.exec(content)
  if (!match?.[1]) {
    faults.add(file, 1, 'starts without front matter: put "---", the keys, and "---" at the top')
    return null
  }
  const counter = new LineCounter()
  const document = parseDocument(match[1], { lineCounter: counter, version: '1.2', schema: 'core' })
  const [broken] = document.errors
  if (broken) {
    faults.add(file, (broken.linePos?.[0].line ?? 0) + 1, `front matter is not YAML: ${broken.message.split('\n')[0]}`)
    return null
  }
  const lineOf = (key: string): number => {
    const at = new RegExp(`^\\s*(?:- )?${key}:`, 'm').exec(match[1] ?? '')
    return at ? counter.linePos(at.index).line + 1 : 1
  }
  const parsed = schema.safeParse(document.toJS())
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const key = issue.path.findLast((part) => typeof part === 'string') ?? ''
      faults.add(file, lineOf(key), `${issue.path.join('.') || 'front matter'}: ${issue.message}`)
    }
    return null
  }
  const bodyStart = match[0].split('\n').length
  const sections = readSections({ file, body: content.slice(match[0].length), bodyStart, faults })
  return { file, front: parsed.data, sections, lineOf }
}

interface BodyOptions {
  readonly file: string
  readonly body: string
  readonly bodyStart: number
  readonly faults: FaultList
}

interface NumberedLine {
  readonly text: string
  readonly line: number
}

function readSections({ file, body, bodyStart, faults }: BodyOptions): ProseSection[] {
  const sections: { heading: string; line: number; en: NumberedLine[]; es: NumberedLine[] }[] = [
    { heading: '', line: bodyStart, en: [], es: [] },
  ]
  let spanish = false
  for (const [index, raw] of body.split('\n').entries()) {
    const text = raw.trim()
    const line = bodyStart + index
    if (text === '') continue
    const heading = /^#{2,3} (.+)$/.exec(text)?.[1]
    if (heading === SPANISH) {
      spanish = true
      continue
    }
    if (heading !== undefined) {
      spanish = false
      sections.push({ heading, line, en: [], es: [] })
      continue
    }
    const section = sections.at(-1)
    if (spanish) section?.es.push({ text, line })
    if (!spanish) section?.en.push({ text, line })
  }
  return sections.map(({ heading, line, en, es }) => {
    if (en.length !== es.length) {
      faults.add(
        file,
        line,
        `"${heading || 'body'}" has ${en.length} English and ${es.length} Spanish lines: write one Spanish line for each`,
      )
    }
    return { heading, line, lines: en.map(({ text, line: at }, index) => ({ en: text, es: es[index]?.text ?? '', line: at })) }
  })
}
