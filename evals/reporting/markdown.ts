import { inWords } from './numbers.ts'
import { PUBLISHED } from './published.ts'
import { findingsHash, type Report, type ReportedSuite } from './report.ts'
import { intervalInWords } from './to-report.ts'

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`).replaceAll(/\s+/g, ' ')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')

/** The report for people who read it in the repository. */
export function toMarkdown(report: Report): string {
  const { measured, versions, suites, mutants } = report
  const caught = mutants.filter(({ failed }) => failed.length > 0).length
  return [
    '# What the evals measured',
    `Measured ${measured} with the ${versions.writer} writer, knowledge ${versions.knowledge}, prompts ${Object.entries(versions.prompts)
      .map(([id, version]) => `${id}@${version}`)
      .join(', ')}. Findings ${findingsHash(report)}: the same code and knowledge give the same.`,
    "Every figure is given for all cases, for those that were looked at while Cairn was improved (*tuned*) and for those that were not (*held out*: believe these). The interval is Wilson's at 95 %. How cases and figures are defined: `evals/cases/README.md`, `evals/metrics/`.",
    ...suites.map(suiteSection),
    '## Planted defects',
    `${caught} of ${mutants.length} were noticed by the suite that should.`,
    table(
      ['defect', 'suite', 'what failed'],
      mutants.map(({ what, suite, failed }) => [what, suite, failed.join(', ') || '**nothing**']),
    ),
    '## What others have published',
    'Other systems on other questions: for orientation, not a race.',
    table(
      ['what', 'theirs', 'Cairn', 'source'],
      PUBLISHED.map(({ what, theirs, ours, source }) => [what, theirs, oursInWords(report, ours), source]),
    ),
    '',
  ].join('\n\n')
}

/** Our figure beside a published one. */
export function oursInWords({ suites }: Pick<Report, 'suites'>, ours: readonly [string, string] | null): string {
  if (ours === null) return '-'
  const figure = suites.find(({ name }) => name === ours[0])?.figures.find(({ id }) => id === ours[1])
  return figure ? inWords(figure.all.value, 'rate') : '-'
}

function suiteSection({ title, asks, cases, figures, failed, worst }: ReportedSuite): string {
  const rows = figures.map(({ title: what, kind, all, tuned, heldOut, bar, missed, passed }) => [
    what,
    inWords(all.value, kind),
    String(all.of),
    intervalInWords(all),
    tuned.of === 0 && kind !== 'count' ? '-' : inWords(tuned.value, kind),
    heldOut.of === 0 && kind !== 'count' ? '-' : inWords(heldOut.value, kind),
    [bar ?? '', missed === null ? '' : `(${missed})`, passed === false ? '**missed**' : ''].filter((part) => part !== '').join(' '),
  ])
  return [
    `## ${title}`,
    `${asks} ${cases.tuned + cases.heldOut} cases, ${cases.heldOut} of them held out.`,
    table(['what', 'value', 'of', '95 %', 'tuned', 'held out', 'asked'], rows),
    ...(worst.length === 0
      ? []
      : [`### The worst of ${failed.tuned} (held out: ${failed.heldOut} more, not shown)`, ...worst.map(worstCase)]),
  ].join('\n\n')
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

const worstCase = ({ id, question, answer, reason, evidence }: ReportedSuite['worst'][number]): string =>
  [
    `**${id}** ${cell(question)}`,
    `Why: ${cell(reason)}`,
    quoted(answer),
    ...evidence.map(({ passageId, quote }) => `- \`${passageId}\`${quote === '' ? '' : `: ${cell(quote)}`}`),
  ].join('\n\n')
