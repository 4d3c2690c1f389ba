const SVG = 'http://www.w3.org/2000/svg'

type Shape = readonly [tag: 'path' | 'ellipse', attributes: Readonly<Record<string, string>>]

/** A picture beside or instead of words; whoever uses it gives the name. */
function createIcon(viewBox: string, shapes: readonly Shape[]): SVGElement {
  const icon = document.createElementNS(SVG, 'svg')
  for (const [name, value] of Object.entries({ viewBox, 'aria-hidden': 'true', focusable: 'false', class: 'icon' }))
    icon.setAttribute(name, value)
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag)
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value)
    icon.append(shape)
  }
  return icon
}

const createLines = (d: string): SVGElement => createIcon('0 0 24 24', [['path', { d, class: 'line' }]])

const toStone = ([cx, cy, rx, ry]: readonly [cx: number, cy: number, rx: number, ry: number]): Shape => [
  'ellipse',
  { cx: `${cx}`, cy: `${cy}`, rx: `${rx}`, ry: `${ry}` },
]

const STONES = [
  [16, 26, 12, 4.5],
  [15, 18, 9, 4],
  [17, 11, 6.5, 3.2],
  [16, 5.2, 3.6, 2.4],
] as const

/** Stones that somebody set so that others find the way. */
export const cairnIcon = (): SVGElement => createIcon('0 0 32 32', STONES.map(toStone))

export const closeIcon = (): SVGElement => createLines('M6 6l12 12M18 6L6 18')
export const enlargeIcon = (): SVGElement => createLines('M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7')
export const shrinkIcon = (): SVGElement => createLines('M20 10h-6V4M14 10l7-7M4 14h6v6M10 14l-7 7')
export const startOverIcon = (): SVGElement => createLines('M4 5v5h5M5 10a8 8 0 1 1-1 5')
export const sendIcon = (): SVGElement => createLines('M12 20V5M5 12l7-7 7 7')
export const stopIcon = (): SVGElement => createIcon('0 0 24 24', [['path', { d: 'M7 7h10v10H7z' }]])
export const downIcon = (): SVGElement => createLines('M12 4v15M5 12l7 7 7-7')
