import { html } from 'hono/html'
import { asPercent } from './numbers.ts'
import type { ReportedFigure } from './report.ts'

const WIDTH = 480
const VALUE = 64
const ROW = 44
const BAR = 12
const LABEL_LINE = 14
const AXIS = 26
const SPACE = WIDTH - VALUE

const x = (share: number): number => share * SPACE

/** The outer numbers of the axis stay inside of the picture. */
const ANCHOR: Readonly<Record<number, string>> = { 0: 'start', 1: 'end' }

/** Shares of one suite as bars with their interval; what is no share stands in the table alone. */
export function barChart(figures: readonly ReportedFigure[], name: string) {
  const shares = figures.filter(({ kind, all }) => kind !== 'count' && all.of > 0 && all.value >= 0 && all.value <= 1)
  if (shares.length === 0) return ''
  const height = shares.length * ROW + AXIS
  return html`<svg
    viewBox="0 0 ${WIDTH} ${height}"
    role="img"
    aria-label="Bar chart: ${name}. The same numbers stand in the table below."
    class="chart"
  >
    ${[0, 0.25, 0.5, 0.75, 1].map(
      (share) =>
        html`<line x1="${x(share)}" x2="${x(share)}" y1="0" y2="${height - AXIS}" class="grid" /><text
            x="${x(share)}"
            y="${height - 8}"
            text-anchor="${ANCHOR[share] ?? 'middle'}"
            class="axis"
            >${100 * share} %</text
          >`,
    )}
    ${shares.map((figure, index) => bar(figure, index * ROW))}
  </svg>`
}

const LONGEST_LABEL = 68

function bar({ title, all, passed }: ReportedFigure, top: number) {
  const middle = top + LABEL_LINE + BAR
  const label = title.length > LONGEST_LABEL ? `${title.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : title
  const interval =
    all.interval === null
      ? ''
      : html`<line x1="${x(all.interval[0])}" x2="${x(all.interval[1])}" y1="${middle}" y2="${middle}" class="interval" />`
  return html`<g>
    <text x="0" y="${top + LABEL_LINE}" class="label">${label}</text>
    <rect
      x="0"
      y="${middle - BAR / 2}"
      width="${Math.max(1, all.value * SPACE)}"
      height="${BAR}"
      class="${passed === false ? 'bar missed' : 'bar'}"
    />
    ${interval}
    <text x="${WIDTH}" y="${middle + 4}" text-anchor="end" class="value">${asPercent(all.value)} %</text>
  </g>`
}
