import { styleText } from 'node:util'
import { inWords } from './numbers.ts'
import type { Report, ReportedFigure } from './report.ts'
import { intervalInWords } from './to-report.ts'

const COLUMNS = [62, 9, 6, 17, 9, 9, 16] as const

const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.slice(0, COLUMNS[0]).padEnd(COLUMNS[0]) : cell.padStart(COLUMNS[index] ?? 0))).join('  ')

const MARK: Readonly<Record<'true' | 'false' | 'null', string>> = { true: 'ok', false: 'MISSED', null: '' }

/** One table for somebody who has not read the code. */
export function printReport({ suites, mutants }: Report): void {
  for (const { title, asks, figures, cases } of suites) {
    console.log(`\n${styleText('bold', title)}  ${asks}  (${cases.tuned} cases tuned on, ${cases.heldOut} held out)`)
    console.log(styleText('dim', row(['', 'value', 'of', '95 % interval', 'tuned', 'held out', 'asked'])))
    for (const figure of figures) printFigure(figure)
  }
  if (mutants.length === 0) return
  const caught = mutants.filter(({ failed }) => failed.length > 0)
  console.log(`\n${styleText('bold', 'Planted defects')}  ${caught.length} of ${mutants.length} noticed by the suite that should`)
  for (const { what, suite, failed } of mutants)
    console.log(
      `  ${failed.length > 0 ? 'ok    ' : 'MISSED'}  ${suite.padEnd(15)}${what}${failed.length > 0 ? styleText('dim', `  -> ${failed[0]}`) : ''}`,
    )
}

function printFigure({ title, kind, all, tuned, heldOut, bar, passed }: ReportedFigure): void {
  const [whole, ofTuned, ofHeldOut] = [all, tuned, heldOut].map(({ value, of }) =>
    of === 0 && kind !== 'count' ? '-' : inWords(value, kind),
  )
  const line = row([title, whole ?? '', String(all.of), intervalInWords(all), ofTuned ?? '', ofHeldOut ?? '', bar ?? ''])
  const mark = MARK[`${passed}`]
  console.log(`${line}  ${passed === false ? styleText('red', mark) : styleText('green', mark)}`)
}
