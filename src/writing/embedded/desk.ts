import type { Evidence } from '../../domain/evidence.ts'
import type { Framework, Occupation } from '../../domain/framework.ts'
import type { FrameworkIndex } from '../../domain/framework-index.ts'
import type { Inquiry } from '../../domain/inquiry.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Bilingual } from './bilingual.ts'
import { createPen, type Pen } from './pen.ts'
import type { Phrases } from './phrases.ts'
import { ENGLISH } from './phrases-en.ts'
import { SPANISH } from './phrases-es.ts'

/** What a composer of one intent works with. */
export interface Desk {
  readonly inquiry: Inquiry
  readonly evidence: Evidence
  readonly framework: Framework
  readonly index: FrameworkIndex
  readonly phrases: Phrases
  readonly pen: Pen
}

interface DeskOptions extends Omit<Desk, 'phrases' | 'pen'> {
  readonly bilingual: Bilingual
}

const PHRASES: Readonly<Record<Locale, Phrases>> = { en: ENGLISH, es: SPANISH }

/** Lays out one answer: the phrases of its language and an empty pen. */
export const createDesk = ({ bilingual, ...desk }: DeskOptions): Desk => ({
  ...desk,
  phrases: PHRASES[desk.inquiry.locale],
  pen: createPen(desk.inquiry, bilingual),
})

/** What an item is called in the language of the answer; the official name is English. */
export const nameIn = ({ inquiry }: Desk, { name, nameEs }: { readonly name: string; readonly nameEs: string }): string =>
  inquiry.locale === 'es' && nameEs !== name ? `${nameEs} (${name})` : name

/** What an occupation is called in the language of the answer; in Spanish always with its official title. */
export const titleIn = ({ inquiry }: Desk, { title, titleEs }: Occupation): string =>
  inquiry.locale === 'es' ? `${titleEs} (${title})` : title
