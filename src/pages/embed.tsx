import { html as document } from 'hono/html'
import { Audience, Locale } from '../domain/locale.ts'
import { factory } from '../http/factory.ts'
import { MESSAGES } from './messages/messages.ts'
import { pageLocale } from './page-locale.ts'

/** What the frame passes on to the element, besides what is checked here. The element checks them again and warns. */
const PASSED_ON = ['heading', 'greeting', 'theme', 'site'] as const
const MAX_CHARACTERS = 300

interface EmbedProps {
  readonly locale: Locale
  /** Set when the address names one; otherwise each question's own decides. */
  readonly chosenLocale: Locale | null
  readonly audience: Audience
  readonly passedOn: Readonly<Record<string, string>>
}

/**
 * The chat alone, for sites that allow a frame and no script of others. Inside
 * of the element stands a plain form: it is there until the script has come,
 * and stays where none may run. It opens its answer in a tab, for no other
 * page of ours may be framed.
 */
const Embed = ({ locale, chosenLocale, audience, passedOn }: EmbedProps) => {
  const messages = MESSAGES[locale]
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`Cairn: ${messages.tagline}`}</title>
        <link rel="stylesheet" href="/embed.css" />
        <script type="module" src="/widget.js" />
      </head>
      <body>
        <cairn-chat mode="page" audience={audience} locale={chosenLocale ?? undefined} {...passedOn}>
          <form method="post" action="/#answer" target="_blank">
            <input type="hidden" name="audience" value={audience} />
            {chosenLocale === null ? null : <input type="hidden" name="locale" value={chosenLocale} />}
            <label for="q">{messages.question}</label>
            <textarea id="q" name="q" rows={3} required autocomplete="off" />
            <button type="submit">{messages.ask}</button>
            <p>{messages.privacy}</p>
            <p>{messages.about[0]}</p>
          </form>
        </cairn-chat>
      </body>
    </html>
  )
}

/** `GET /embed?audience=&locale=&theme=`: the one page that any site may frame. Like every page, it is lenient with its address. */
export const embedRoutes = () =>
  factory.createApp().get('/embed', (c) => {
    const chosenLocale = Locale.safeParse(c.req.query('locale')).data ?? null
    const audience = Audience.safeParse(c.req.query('audience')).data ?? 'learner'
    const passedOn = Object.fromEntries(
      PASSED_ON.flatMap((name) => {
        const value = c.req.query(name)?.slice(0, MAX_CHARACTERS)
        return value === undefined ? [] : [[name, value]]
      }),
    )
    c.header('Cache-Control', 'no-cache')
    return c.html(document`<!doctype html>${<Embed {...{ locale: pageLocale(c, chosenLocale), chosenLocale, audience, passedOn }} />}`)
  })

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'cairn-chat': Readonly<Record<string, unknown>>
    }
  }
}
