const MARKER = /\[(\d+(?:\s?[,;]\s?\d+)*)\]/g

/** The numbers of all citation markers in a text, in order, each once: `[1][3]` and `[1, 3]` alike. */
export function markersIn(text: string): number[] {
  return [...new Set([...text.matchAll(MARKER)].flatMap(([, numbers = '']) => numbers.split(/[,;]/).map(Number)))]
}

/** A line of markers and nothing else: it belongs to what stands before it. */
export const isOnlyMarkers = (line: string): boolean => /^\s*(?:\[\d+(?:\s?[,;]\s?\d+)*\]\s*)+\.?\s*$/.test(line)
