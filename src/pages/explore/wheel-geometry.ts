/** Half the width of the drawing; its middle is 0, 0. */
export const WHEEL_RADIUS = 320

/** A piece of a ring; angles in degrees, clockwise from the top. */
export interface Sector {
  readonly from: number
  readonly to: number
  readonly inner: number
  readonly outer: number
}

/** `count` sectors of the same width, all around, in order. */
export const sectorsOf = (count: number, { inner, outer }: Pick<Sector, 'inner' | 'outer'>): readonly Sector[] =>
  Array.from({ length: count }, (_, place) => ({ from: (place * 360) / count, to: ((place + 1) * 360) / count, inner, outer }))

/** The outline of a sector as the `d` of a path. */
export function sectorPath({ from, to, inner, outer }: Sector): string {
  const large = to - from > 180 ? 1 : 0
  return [
    `M${pointAt(from, outer)}`,
    `A${outer} ${outer} 0 ${large} 1 ${pointAt(to, outer)}`,
    `L${pointAt(to, inner)}`,
    `A${inner} ${inner} 0 ${large} 0 ${pointAt(from, inner)}Z`,
  ].join('')
}

/** An arc to set words along. In the lower half it runs backwards, so that nothing stands on its head. */
export function wordsPath({ from, to }: Pick<Sector, 'from' | 'to'>, radius: number): string {
  const middle = (from + to) / 2
  const isBelow = middle > 90 && middle < 270
  const [start, end] = isBelow ? [to, from] : [from, to]
  return `M${pointAt(start, radius)}A${radius} ${radius} 0 0 ${isBelow ? 0 : 1} ${pointAt(end, radius)}`
}

/** How to turn words so that they run along a sector's middle: outwards on the right, inwards on the left. */
export function spokeOf({ from, to, inner, outer }: Sector): { readonly turn: number; readonly x: number } {
  const middle = (from + to) / 2
  const x = (inner + outer) / 2
  return middle > 180 ? { turn: round(middle - 270), x: -x } : { turn: round(middle - 90), x }
}

/** Names wider than a sector are set in lines of at most so many letters, broken between words. */
export function linesOf(name: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function pointAt(angle: number, radius: number): string {
  const radians = ((angle - 90) * Math.PI) / 180
  return `${round(Math.cos(radians) * radius)} ${round(Math.sin(radians) * radius)}`
}

const round = (value: number): number => Math.round(value * 10) / 10
