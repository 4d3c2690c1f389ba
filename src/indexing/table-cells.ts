import type { Pathway } from '../domain/framework.ts'
import { toSlug } from '../domain/slug.ts'

/** The entries of a table cell that holds a list: "A | B". */
export const splitList = (text: string): string[] =>
  text
    .split(' | ')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const PLACE = /^(.+?) > (.+?)(?: \((\d+)\))?$/

/** Reads "Cluster > Sub-Cluster (12)"; the number, of occupations, may be missing. Null where it is no place. */
export function toPlace(text: string): Pathway['places'][number] | null {
  const match = PLACE.exec(text)
  if (!match?.[1] || !match[2]) return null
  return { cluster: toSlug(match[1]), subCluster: toSlug(match[2]), occupations: Number(match[3] ?? 0) }
}
