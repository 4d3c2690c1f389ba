import { foldForQuote } from '../evidence.ts'
import type { Rule } from './rule.ts'

/** Words in quotation marks stand in a cited passage to the letter; only case and punctuation may differ. */
export const checkQuotes: Rule = ({ claim, passages }) => {
  for (const { text } of claim.reading.quotations) {
    const quoted = ` ${foldForQuote(text)} `
    if (quoted.trim() !== '' && !passages.some(({ folded }) => folded.includes(quoted))) return { reason: 'quote', words: text }
  }
  return null
}
