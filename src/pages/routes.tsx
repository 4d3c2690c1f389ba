import type { Context } from 'hono'
import { html as document } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Answer } from '../domain/answer.ts'
import type { Advise } from '../domain/ports.ts'
import type { Catalog } from '../http/catalog.ts'
import { collectAnswer } from '../http/collect-answer.ts'
import { type AppEnv, factory } from '../http/factory.ts'
import { passageUrl } from '../http/passage-view.ts'
import { PROBLEM_KINDS, problemError, type Problem } from '../http/problem.ts'
import { unknownPassage } from '../http/routes/passages.ts'
import { redactPersonalData } from '../safety/personal-data.ts'
import { checkForm, type FormState, parseForm, toQuestion } from './conversation-form.ts'
import { Conversation, Home } from './home.tsx'
import { ICON } from './icon.ts'
import { pageLocale } from './page-locale.ts'
import { PassagePage } from './passage.tsx'
import { ProblemKindPage, ProblemPage } from './problem-page.tsx'
import { parseSpans } from './quoted-spans.ts'
import styleSheet from './style.css'

interface PageDependencies {
  readonly advise: Advise
  readonly catalog: Catalog
}

type Page = Context<AppEnv>

/** Everything a browser opens. All of it works without script. */
export const pageRoutes = ({ advise, catalog }: PageDependencies) =>
  factory
    .createApp()
    .get('/', (c) => showHome(c, new URL(c.req.url).searchParams, advise))
    .post('/', async (c) => showHome(c, await readForm(c), advise))
    .get('/passages/:id{.+}', (c) => showPassage(c, c.req.param('id'), catalog))
    .get('/problems/:code', (c) => showProblemKind(c, c.req.param('code')))
    .get('/style.css', (c) =>
      c.body(styleSheet, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' }),
    )
    .get('/icon.svg', (c) => c.body(ICON, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }))

/** A problem for the eyes of a person. */
export const problemPage = (c: Page, problem: Problem): Response | Promise<Response> =>
  html(c, <ProblemPage problem={problem} locale={pageLocale(c)} />, problem.status)

function html(c: Page, page: HtmlEscapedString | Promise<HtmlEscapedString>, status = 200): Response | Promise<Response> {
  // The status comes from our own table of problems; Hono's type lists the codes that may have a body.
  return c.html(document`<!doctype html>${page}`, status as 200)
}

async function showHome(c: Page, fields: URLSearchParams, advise: Advise): Promise<Response> {
  const form = parseForm(fields)
  const asked = fields.has('q') || fields.has('next')
  const fault = asked ? checkForm(form) : null
  c.header('Cache-Control', asked ? 'no-store' : 'no-cache')
  if (!asked || fault !== null)
    return html(c, <Home locale={pageLocale(c, form.locale)} form={form} fault={fault} />, fault === null ? 200 : 422)

  const answer = await collectAnswer(advise(toQuestion(form), { requestId: c.get('requestId'), signal: c.req.raw.signal }))
  c.set('outcome', answer.outcome)
  return showAnswer(c, form, answer)
}

function showAnswer(c: Page, form: FormState, answer: Answer): Response | Promise<Response> {
  const question = redactPersonalData(form.text.trim()).text
  return html(c, <Conversation locale={form.locale ?? answer.locale} form={form} question={question} answer={answer} />)
}

/** Only what our own form sends: no files, no other encoding. */
async function readForm(c: Page): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(c.req.header('Content-Type') ?? '')) {
    throw problemError('unsupported-media-type', 'Send the form as application/x-www-form-urlencoded, or ask as JSON at /api/ask.')
  }
  return new URLSearchParams(await c.req.text())
}

function showPassage(c: Page, id: string, catalog: Catalog): Response | Promise<Response> {
  const passage = catalog.passage(id)
  if (!passage) throw unknownPassage()
  const locale = pageLocale(c)
  const spans = parseSpans(c.req.queries('start') ?? [], c.req.queries('end') ?? [], passage.text.length)
  const successor = passage.supersededBy === null ? null : catalog.passage(passage.supersededBy)
  const sources = catalog.sourcesOf(passage)
  const query = new URLSearchParams([
    ...spans.flatMap(({ start, end }) => [
      ['start', `${start}`],
      ['end', `${end}`],
    ]),
    ['locale', locale === 'en' ? 'es' : 'en'],
  ])
  const otherLanguageUrl = `${passageUrl(id)}?${query.toString()}`
  return html(c, <PassagePage {...{ passage, sources, successor, spans, locale, otherLanguageUrl }} />)
}

function showProblemKind(c: Page, code: string): Response | Promise<Response> {
  if (!isProblemCode(code)) throw problemError('not-found', 'No kind of problem has this name.')
  return html(c, <ProblemKindPage code={code} locale={pageLocale(c)} />)
}

const isProblemCode = (code: string): code is keyof typeof PROBLEM_KINDS => Object.hasOwn(PROBLEM_KINDS, code)
