/**
 * Brings a text into the form in which names are compared: lower case, no
 * accents, `&` as "and", everything but letters, digits and `+#` as a space.
 * "Arts, Entertainment, & Design" and "arts entertainment and design" fold alike.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9+#]+/g, ' ')
    .trim()
}

/** The folded words of a text. */
export function words(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
