import * as z from 'zod'
import { AppError } from './errors.ts'
import { type Knowledge, KNOWLEDGE_FORMAT, type Title } from './knowledge.ts'
import { composeOccupations } from './occupation-passage.ts'
import { type Passage, SentenceRole } from './passage.ts'
import { toPassage } from './prose.ts'

/** Titles of one occupation in the compiled file, by nature. */
type PackedTitles = Readonly<Record<Exclude<Title['nature'], 'official'>, readonly string[]>>

/** A sentence of a passage: its role by place in `ROLES`, the English words, our Spanish wording. */
type PackedLine = readonly [role: number, en: string, es: string]

/** Text, offsets and hash follow from the lines. */
type PackedPassage = Omit<Passage, 'text' | 'sentences' | 'hash'> & { readonly lines: readonly PackedLine[] }

type PackedKnowledge = Omit<Knowledge, 'titles' | 'passages'> & {
  readonly titles: Readonly<Record<string, PackedTitles>>
  readonly passages: readonly PackedPassage[]
}

const ROLES = SentenceRole.options

const NATURES = ['reported', 'everyday', 'es'] as const

/** What `npm run index` writes: everything but what can be composed again from the rest. */
export function packKnowledge(knowledge: Knowledge): PackedKnowledge {
  const titles: Record<string, Record<(typeof NATURES)[number], string[]>> = {}
  for (const { soc, nature, text } of knowledge.titles) {
    const packed = (titles[soc] ??= { reported: [], everyday: [], es: [] })
    if (nature !== 'official') packed[nature].push(text)
  }
  const passages = knowledge.passages.filter(({ kind }) => kind !== 'occupation').map(packPassage)
  return { ...knowledge, titles, passages }
}

function packPassage(passage: Passage): PackedPassage {
  const { text, sentences, hash: _, ...base } = passage
  return { ...base, lines: sentences.map(({ start, end, role, es }) => [ROLES.indexOf(role), text.slice(start, end), es]) }
}

const unpackPassage = ({ lines, ...base }: PackedPassage): Passage =>
  toPassage(
    base,
    lines.map(([role, en, es]) => ({ role: ROLES[role] ?? 'prose', en, es })),
  )

/** Only what tells one build from another is parsed at load: the compiler has checked the rest with the full schema. */
const Header = z.object({ format: z.literal(KNOWLEDGE_FORMAT), version: z.string().min(1) })

/** Reads a compiled file. Throws when it was made for another version of the code. */
export function unpackKnowledge(compiled: string): Knowledge {
  const packed = JSON.parse(compiled) as PackedKnowledge // written by `packKnowledge`; the header is checked next
  if (!Header.safeParse(packed).success) {
    throw new AppError({ code: 'not-ready', status: 503, title: 'The knowledge index was made by another version. Run `npm run index`.' })
  }
  const titles = packed.framework.occupations.flatMap(({ soc, title }): Title[] => [
    { text: title, soc, nature: 'official' },
    ...NATURES.flatMap((nature) => (packed.titles[soc]?.[nature] ?? []).map((text) => ({ text, soc, nature }))),
  ])
  return { ...packed, titles, passages: [...packed.passages.map(unpackPassage), ...composeOccupations(packed.framework, titles)] }
}
