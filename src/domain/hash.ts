/**
 * A 64-bit fingerprint of a text as 16 hex digits (FNV-1a over its UTF-16
 * code units, in two 32-bit lanes). It tells that words changed; it is no proof against
 * somebody who wants two texts to look alike. Same in Node and in the Worker,
 * and synchronous, which the Web Crypto digest is not.
 */
export function toHash(text: string): string {
  let low = 0x811c9dc5
  let high = 0x9dc5811c
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ (code + at), 0x01000193)
  }
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}
