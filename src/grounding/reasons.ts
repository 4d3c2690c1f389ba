import type { Locale } from '../domain/locale.ts'

/** Facts on which a hard check can fail. */
export type FaultReason =
  | 'number'
  | 'date'
  | 'name'
  | 'relation'
  | 'attribution'
  | 'negation'
  | 'opposite'
  | 'strength'
  | 'status'
  | 'quote'

/** Why a sentence was not carried by what it cites. */
export type Reason = FaultReason | 'wording' | 'no-marker' | 'unknown-marker'

const WORDS: Readonly<Record<Reason, { readonly en: string; readonly es: string }>> = {
  number: { en: 'a number is not in the source', es: 'un número no está en la fuente' },
  date: { en: 'a date is not in the source', es: 'una fecha no está en la fuente' },
  name: { en: 'a name is not in the source', es: 'un nombre no está en la fuente' },
  relation: { en: 'the source puts it somewhere else', es: 'la fuente lo ubica en otro lugar' },
  attribution: { en: 'the source says it of someone else', es: 'la fuente lo dice de otra persona u organización' },
  negation: { en: 'the source says the opposite', es: 'la fuente dice lo contrario' },
  opposite: { en: 'the source says the opposite', es: 'la fuente dice lo contrario' },
  strength: { en: 'the source does not say it that strongly', es: 'la fuente no lo afirma con tanta fuerza' },
  status: { en: 'the source is about another time', es: 'la fuente trata de otra época' },
  quote: { en: 'the quoted words are not in the source', es: 'las palabras citadas no están en la fuente' },
  wording: { en: 'the source does not clearly say it', es: 'la fuente no lo dice con claridad' },
  'no-marker': { en: 'no source was given', es: 'no se indicó ninguna fuente' },
  'unknown-marker': { en: 'the source given does not exist', es: 'la fuente indicada no existe' },
}

/** The words for one reason, for a person who checks a text. */
export const reasonInWords = (reason: Reason, locale: Locale): string => WORDS[reason][locale]

/** How often each reason left a statement out. */
export type ReasonCounts = Readonly<Partial<Record<Reason, number>>>

/**
 * What the reader is told about statements that were left out; empty when
 * nothing was. One sentence, and no reason in it that could pass for a fact.
 */
export function withheldNotice(counts: ReasonCounts, locale: Locale): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (total === 0) return ''
  if (locale === 'es')
    return total === 1
      ? 'Una afirmación no se pudo comprobar y se omitió.'
      : `${total} afirmaciones no se pudieron comprobar y se omitieron.`
  return total === 1 ? '1 statement could not be checked and was left out.' : `${total} statements could not be checked and were left out.`
}
