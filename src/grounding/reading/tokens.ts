/** A word, number or `&` of a text, with its place. */
export interface Token {
  readonly raw: string
  /** Lower case, no accents, without 's, 're, 'll and other apostrophes, `&` as "and". */
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
  /** What stands between this token and the one before it. */
  readonly gap: string
}

const TOKEN = /O\*NET|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:st|nd|rd|th|s)?(?![\p{L}])|[\p{L}\p{N}]+(?:['’][\p{L}]+)*|&/gu

const foldToken = (raw: string): string => {
  if (raw === '&') return 'and'
  if (raw === 'O*NET') return 'onet'
  const plain = raw
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
  return plain.replace(/(?<!n)['’](?:s|re|ll|d|ve|m)$/, '').replaceAll(/['’]/g, '')
}

/** Splits a text into tokens; offsets are those of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0]
    const start = match.index
    tokens.push({
      raw,
      folded: foldToken(raw),
      start,
      end: start + raw.length,
      capital: /^\p{Lu}/u.test(raw),
      gap: text.slice(last, start),
    })
    last = start + raw.length
  }
  return tokens
}
