import { html } from 'hono/html'
import { asPercent } from './numbers.ts'
import type { ReportedFigure } from './report.ts'

const WIDTH = 640
const LABEL = 300
const VALUE = 70
const ROW = 30
const BAR = 12
const SPACE = WIDTH - LABEL - VALUE

const x = (share: number): number => LABEL + share * SPACE

/** Shares of one suite as bars with their interval; what is no share stands in the table alone. */
export function barChart(figures: readonly ReportedFigure[], name: string) {
  const shares = figures.filter(({ kind, all }) => kind !== 'count' && all.of > 0 && all.value >= 0 && all.value <= 1)
  if (shares.length === 0) return ''
  const height = shares.length * ROW + ROW
  return html`<svg
    viewBox="0 0 ${WIDTH} ${height}"
    role="img"
    aria-label="Bar chart: ${name}. The same numbers stand in the table below."
    class="chart"
  >
    ${[0, 0.25, 0.5, 0.75, 1].map(
      (share) =>
        html`<line x1="${x(share)}" x2="${x(share)}" y1="0" y2="${height - ROW}" class="grid" /><text
            x="${x(share)}"
            y="${height - 10}"
            text-anchor="middle"
            class="axis"
            >${100 * share} %</text
          >`,
    )}
    ${shares.map((figure, index) => bar(figure, index * ROW))}
  </svg>`
}

const LONGEST_LABEL = 44

function bar({ title, all, passed }: ReportedFigure, top: number) {
  const middle = top + ROW / 2
  const label = title.length > LONGEST_LABEL ? `${title.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : title
  const interval =
    all.interval === null
      ? ''
      : html`<line x1="${x(all.interval[0])}" x2="${x(all.interval[1])}" y1="${middle}" y2="${middle}" class="interval" />`
  return html`<g>
    <text x="${LABEL - 10}" y="${middle + 4}" text-anchor="end" class="label">${label}</text>
    <rect
      x="${LABEL}"
      y="${middle - BAR / 2}"
      width="${Math.max(1, all.value * SPACE)}"
      height="${BAR}"
      class="${passed === false ? 'bar missed' : 'bar'}"
    />
    ${interval}
    <text x="${WIDTH}" y="${middle + 4}" text-anchor="end" class="value">${asPercent(all.value)} %</text>
  </g>`
}
