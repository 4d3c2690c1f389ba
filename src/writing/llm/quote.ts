/** Marks that a reader does not see but a model reads: controls, zero-width, bidi, tag characters. Line feeds stay. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Co}]|(?!\n)\p{Cc}|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu

/** `[3]` and what looks like it: full-width, lenticular, mathematical and tortoise-shell brackets. */
const MARKER_LIKE = /[[［【〔〖⟦❲](\s*[\p{Nd}\s,;–-]+)[\]］】〕〗⟧❳]/gu

/**
 * Makes text of others safe to stand between our tags: it can close none of
 * them (no "<"), and what looks like a citation marker becomes "(3)", so that
 * a marker in the draft is always the model's own choice.
 *
 * Words, numbers and ">" stay as they are: the model is to keep close to the
 * passage's words, and the guard holds it to them.
 */
export function quote(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[<＜﹤]/g, '‹')
    .replaceAll(MARKER_LIKE, '($1)')
}

/** The same for what must stay on one line: a title, one turn of a conversation. */
export const quoteLine = (text: string): string => quote(text).replaceAll(/\s+/g, ' ').trim()

/**
 * A code for the tags of one call. Passages are public and prompts are too, so
 * only chance makes a fence that nobody can write beforehand.
 */
export function createFence(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
