/**
 * Brings a text into the form in which names are compared: lower case, no
 * accents, `&` as "and", everything but letters, digits and `+#` as a space.
 * "Arts, Entertainment, & Design" and "arts entertainment and design" fold alike.
 */
export function fold(text: string): string {
  // Most texts are plain ASCII, and normalising is the dear part: thousands of titles are folded at load.
  const plain = NOT_ASCII.test(text) ? text.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '') : text
  return plain
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9+#]+/g, ' ')
    .trim()
}

const NOT_ASCII = /[^\x20-\x7e]/

/** The folded words of a text. */
export function words(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
