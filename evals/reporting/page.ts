import { readFileSync } from 'node:fs'
import { html, raw } from 'hono/html'
import { evalsPath } from '../case.ts'
import { barChart } from './chart.ts'
import { oursInWords } from './markdown.ts'
import { inWords } from './numbers.ts'
import { PUBLISHED } from './published.ts'
import { findingsHash, type Report, type ReportedFigure, type ReportedSuite } from './report.ts'
import { intervalInWords } from './to-report.ts'

/** The report as one page that needs no other file. */
export async function toPage(report: Report): Promise<string> {
  const styles = readFileSync(evalsPath('reporting/page.css'), 'utf8')
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Cairn: what the evals measured</title>
        <style>
          ${raw(styles)}
        </style>
      </head>
      <body>
        ${opening(report)}
        <main>${report.suites.map(suiteSection)} ${defects(report.mutants)} ${others(report)}</main>
        <footer>
          <p>
            Findings <code>${findingsHash(report)}</code>: the same code and knowledge give the same. Run them yourself:
            <code>npm run evals</code>.
          </p>
        </footer>
      </body>
    </html> `
  return page.toString()
}

function opening({ measured, versions, suites, mutants }: Report) {
  const gates = suites.flatMap(({ figures }) => figures).filter(({ passed }) => passed !== null)
  const cases = suites.reduce((sum, suite) => sum + suite.cases.tuned + suite.cases.heldOut, 0)
  const facts: readonly (readonly [string, string])[] = [
    ['Measured', measured],
    ['Gates passed', `${gates.filter(({ passed }) => passed === true).length} of ${gates.length}`],
    ['Targets still missed', String(gates.filter(({ missed }) => missed !== null).length)],
    ['Planted defects noticed', `${countCaught(mutants)} of ${mutants.length}`],
    ['Knowledge', versions.knowledge],
    [
      'Prompts',
      Object.entries(versions.prompts)
        .map(([id, version]) => `${id} ${version}`)
        .join(', '),
    ],
    ['Writer', versions.writer],
  ]
  return html`<header>
    <h1>How accurate is Cairn?</h1>
    <p class="lead">
      Cairn answers questions about the National Career Clusters Framework and shows the words that each statement rests on. This page tells
      how often that is right, measured on ${cases.toLocaleString('en-US')} cases.
    </p>
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <p>
      A gate holds what was reached; where we want more, the table says what is missing. <em>Tuned</em> cases were looked at while Cairn was
      improved, <em>held-out</em> cases were not: believe those. The interval says how much the number of cases allows to conclude (Wilson,
      95 %).
    </p>
    <nav aria-label="Suites">
      <ul>
        ${suites.map(({ name, title }) => html`<li><a href="#${name}">${title}</a></li>`)}
        <li><a href="#defects">Planted defects</a></li>
        <li><a href="#others">What others measure</a></li>
      </ul>
    </nav>
  </header>`
}

const countCaught = (mutants: Report['mutants']): number => mutants.filter(({ failed }) => failed.length > 0).length

const heads = (...names: readonly string[]) =>
  html`<thead>
    <tr>
      ${names.map((name) => html`<th scope="col">${name}</th>`)}
    </tr>
  </thead>`

const MOST_NAMED = 3

const defects = (mutants: Report['mutants']) =>
  html`<section id="defects">
    <h2>Planted defects</h2>
    <p>
      A test that cannot fail proves nothing. Each of these ${mutants.length} defects was put into a copy of Cairn; ${countCaught(mutants)}
      were noticed by the suite that should.
    </p>
    <div class="scroll">
      <table>
        ${heads('Defect', 'Suite', 'What failed')}
        <tbody>
          ${mutants.map(
            ({ what, suite, failed }) =>
              html`<tr>
                <th scope="row">${what}</th>
                <td>${suite}</td>
                <td>${failed.length > 0 ? failed.slice(0, MOST_NAMED).join(', ') : html`<strong class="missed">nothing</strong>`}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`

const others = (report: Report) =>
  html`<section id="others">
    <h2>What others measure</h2>
    <p>Other systems on other questions: for orientation, not a race.</p>
    <div class="scroll">
      <table>
        ${heads('What', 'Published', 'Cairn', 'Source')}
        <tbody>
          ${PUBLISHED.map(
            ({ what, theirs, ours, source }) =>
              html`<tr>
                <th scope="row">${what}</th>
                <td class="number">${theirs}</td>
                <td class="number">${oursInWords(report, ours)}</td>
                <td>${source}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`

function suiteSection({ name, title, asks, cases, figures, failed, worst }: ReportedSuite) {
  return html`<section id="${name}">
    <h2>${title}</h2>
    <p>${asks} <span class="quiet">${cases.tuned + cases.heldOut} cases, ${cases.heldOut} of them held out.</span></p>
    ${barChart(figures, title)}
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Value</th>
            <th scope="col">Of</th>
            <th scope="col">95 % interval</th>
            <th scope="col">Tuned</th>
            <th scope="col">Held out</th>
            <th scope="col">Asked</th>
          </tr>
        </thead>
        <tbody>
          ${figures.map(figureRow)}
        </tbody>
      </table>
    </div>
    ${
      worst.length === 0
        ? ''
        : html`<details>
            <summary>What went wrong: the worst of ${failed.tuned}</summary>
            <p class="quiet">${failed.heldOut} held-out cases went wrong too; they are not shown, so that nobody tunes to them.</p>
            ${worst.map(worstCase)}
          </details>`
    }
  </section>`
}

function figureRow({ title, kind, all, tuned, heldOut, bar, missed, passed }: ReportedFigure) {
  const shown = ({ value, of }: ReportedFigure['all']): string => (of === 0 && kind !== 'count' ? '–' : inWords(value, kind))
  return html`<tr>
    <th scope="row">${title}</th>
    <td class="number">${shown(all)}</td>
    <td class="number">${all.of}</td>
    <td class="number">${intervalInWords(all)}</td>
    <td class="number">${shown(tuned)}</td>
    <td class="number">${shown(heldOut)}</td>
    <td>
      ${bar ?? ''}${passed === null ? '' : passed ? html` <span class="reached">reached</span>` : html` <strong class="missed">missed</strong>`}${missed === null ? '' : html`<br /><span class="quiet">${missed}</span>`}
    </td>
  </tr>`
}

function worstCase({ id, question, answer, reason, evidence }: ReportedSuite['worst'][number]) {
  return html`<article>
    <h3>${question}</h3>
    <p class="quiet">${id}: ${reason}</p>
    <blockquote>${answer.split('\n').map((line) => html`${line}<br />`)}</blockquote>
    ${
      evidence.length === 0
        ? ''
        : html`<ul>
            ${evidence.map(({ passageId, quote }) => html`<li><code>${passageId}</code>${quote === '' ? '' : `: ${quote}`}</li>`)}
          </ul>`
    }
  </article>`
}
