/** Words between quotation marks. */
export interface Quotation {
  readonly text: string
  readonly start: number
  readonly end: number
}

const MARKS = /"([^"]+)"|“([^”]+)”|«([^»]+)»|(?<=^|[\s(])'([^']{2,}?)'(?=$|[\s.,;:)])/g

/** The quotations of a text, without the punctuation that style puts inside the marks. */
export function quotationsIn(text: string): Quotation[] {
  return [...text.matchAll(MARKS)].map((match) => ({
    text: (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim().replace(/[.,;:!?…]+$/, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
