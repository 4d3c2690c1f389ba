import { type Desk, nameIn } from './desk.ts'
import type { Source } from './sources.ts'

interface Bullets {
  readonly lead: string
  readonly items: readonly { readonly name: string; readonly nameEs: string }[]
  /** What carries the lead and every item. */
  readonly sources: readonly (Source | null)[]
}

/** A lead and one bullet for each item, all resting on the same sentences. */
export function tellBullets(desk: Desk, { lead, items, sources }: Bullets): void {
  desk.pen.claim(lead, sources, 'paragraph')
  for (const item of items) desk.pen.claim(nameIn(desk, item), sources, 'bullet')
}
