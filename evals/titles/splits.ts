import type { Knowledge, Title } from '../../src/domain/knowledge.ts'
import { titleForms } from '../../src/domain/title-forms.ts'
import { hashOf } from '../../src/retrieval/titles/features.ts'

/** Titles to learn from and titles to be tested on, no form of which is among the former. */
export interface Split {
  readonly train: readonly Title[]
  readonly test: readonly Title[]
}

/** Tenths of the titles, by hash of the folded title: two are the final test, eight the four folds of development. */
const bucketOf = (text: string): number => hashOf(titleForms(text)[0] ?? '') % 10
const isFinal = (text: string): boolean => bucketOf(text) < 2

export const FOLDS = [0, 1, 2, 3] as const

const isIn = (text: string, part: number | 'final'): boolean =>
  part === 'final' ? isFinal(text) : !isFinal(text) && (bucketOf(text) - 2) % FOLDS.length === part

interface SplitOptions {
  readonly part: number | 'final'
  /** Whether our own titles (English and Spanish) are learned from. */
  readonly withEveryday: boolean
}

/** Holds out reported titles. Everyday ones of the same form are taken from training too. */
export function holdOutReported({ titles }: Knowledge, { part, withEveryday }: SplitOptions): Split {
  const held = titles.filter(({ nature, text }) => nature === 'reported' && isIn(text, part))
  return withoutForms(
    titles.filter(({ nature }) => withEveryday || nature === 'official' || nature === 'reported'),
    held,
  )
}

/**
 * Holds out everyday titles. Without everyday titles in training this is the
 * hardest test: its titles were written by others than those learned from.
 */
export function holdOutEveryday({ titles }: Knowledge, { part, withEveryday }: SplitOptions): Split {
  const others = titles.filter(({ nature }) => nature === 'official' || nature === 'reported')
  const known = new Set(others.flatMap(({ text }) => titleForms(text)))
  const held = titles.filter(
    ({ nature, text }) => nature === 'everyday' && isIn(text, part) && !titleForms(text).some((form) => known.has(form)),
  )
  return withoutForms(
    titles.filter(({ nature }) => withEveryday || nature === 'official' || nature === 'reported'),
    held,
  )
}

/** Official titles stay: they are no secret. A held title of the same form as one of them is no test. */
function withoutForms(candidates: readonly Title[], held: readonly Title[]): Split {
  const official = new Set(candidates.filter(({ nature }) => nature === 'official').flatMap(({ text }) => titleForms(text)))
  const test = held.filter(({ text }) => !titleForms(text).some((form) => official.has(form)))
  const forms = new Set(held.flatMap(({ text }) => titleForms(text)))
  return {
    train: candidates.filter(({ nature, text }) => nature === 'official' || !titleForms(text).some((form) => forms.has(form))),
    test,
  }
}
