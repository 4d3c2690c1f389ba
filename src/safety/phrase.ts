import { fold } from '../domain/fold.ts'

/**
 * A small language for tables of phrases, so that people who are not
 * programmers can read and review them.
 *
 * Words are folded. `...` stands for up to six words, `_` for one word or none,
 * `{name}` for a named part, `(a|b)` for alternatives; a trailing `?` says
 * "may be missing", a leading `!` "must not follow", and
 * `<end>` is the end of the message.
 */
export type Parts = Readonly<Record<string, string>>

const GAP = '(?: [a-z0-9+#]+){0,6}'
const ONE = '(?: [a-z0-9+#]+)?'

/** Compiles phrases to one pattern over a reading (see `readingsOf`). */
export function toPattern(phrases: readonly string[], parts: Parts = {}): RegExp {
  return new RegExp(`(?:${phrases.map((phrase) => toSource(phrase, parts)).join('|')})(?= )`)
}

function toSource(phrase: string, parts: Parts): string {
  const filled = phrase.replaceAll(/\{(\w+)\}/g, (_, name: string) => `(${partOf(parts, name)})`)
  return tokensOf(filled).map(toTokenSource).join('')
}

function toTokenSource(token: string): string {
  if (token === '...') return GAP
  if (token === '_') return ONE
  if (token === '<end>') return '(?= $)'
  if (token.startsWith('!')) return `(?! ${toGroup(token.slice(1))} )`
  const optional = token.endsWith('?')
  const words = toGroup(optional ? token.slice(0, -1) : token)
  return optional ? `(?: ${words})?` : ` ${words}`
}

/** Alternatives capture nothing; `_` inside of them means what it means outside. */
const toGroup = (token: string): string => token.replaceAll(/ _(?=[ )|])/g, ONE).replaceAll(/\((?!\?)/g, '(?:')

function partOf(parts: Parts, name: string): string {
  const part = parts[name]
  if (part === undefined) throw new Error(`A phrase names the part "${name}", which is not there.`)
  return part
}

/** Splits at spaces that stand outside of parentheses. */
function tokensOf(phrase: string): string[] {
  const tokens: string[] = []
  let depth = 0
  let token = ''
  for (const character of phrase) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (character === ' ' && depth === 0) {
      tokens.push(token)
      token = ''
    } else {
      token += character
    }
  }
  return [...tokens, token]
}

const LOOKALIKES: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' }

/**
 * The ways in which a message may be read: as it is, and with the usual tricks
 * undone ("k1ll", "dieee", "k i l l", "want 2 die"). Each is folded, with a
 * space at both ends so that a phrase always begins and ends at a word.
 */
export function readingsOf(text: string): readonly string[] {
  const plain = fold(text)
  const undone = fold(
    text
      .replaceAll('@', 'a')
      .replaceAll('$', 's')
      .replaceAll(/(?<=\w)[!|](?=\w)/g, 'i'),
  )
    .replaceAll(/(?<= )2(?= )/g, 'to')
    .replaceAll(/\b(?=[a-z0-9]*[a-z])(?=[a-z0-9]*\d)[a-z0-9]+\b/g, (word) =>
      word.replaceAll(/[013457]/g, (digit) => LOOKALIKES[digit] ?? digit),
    )
    .replaceAll(/\b(?:[a-z] ){2,}[a-z]\b/g, (letters) => letters.replaceAll(' ', ''))
  const single = undone.replaceAll(/([a-z])\1{2,}/g, '$1')
  const double = undone.replaceAll(/([a-z])\1{2,}/g, '$1$1')
  return [...new Set([plain, undone, single, double])].map((reading) => ` ${reading} `)
}
