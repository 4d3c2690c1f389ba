const MARKERS = /\s?\[\d+(?:\s?[,;]\s?\d+)*\]/g
const EMPHASIS = /(\*\*\*|\*\*|\*|___|__|~~|`)(?=\S)(.+?)(?<=\S)\1/g
/** Signs within a word part it: two words must not grow together to a third one. */
const WITHIN_WORD = /(?<=[\p{L}\p{N}])(?:\*{2,3}|__|~~|`)(?=[\p{L}\p{N}])/gu
const LINK = /!?\[([^\]]*)\]\([^)]*\)/g

/** Removes citation markers, and the space before each. */
export const withoutMarkers = (text: string): string => text.replaceAll(MARKERS, '')

/** What a reader may see of a sentence as written: no markers, and no link or image, since their addresses are not checked. */
export const toShown = (markdown: string): string => withoutMarkers(markdown).replaceAll(LINK, '$1').trim()

/** The words of a Markdown line without its markers and signs. */
export function toPlain(markdown: string): string {
  let plain = withoutMarkers(markdown).replaceAll(LINK, '$1').replaceAll(WITHIN_WORD, ' ')
  for (let round = 0; round < 2; round += 1) plain = plain.replaceAll(EMPHASIS, '$2')
  return plain.replace(/^#{1,6}\s+/, '').trim()
}
