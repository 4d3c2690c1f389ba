import type { Child } from 'hono/jsx'
import type { Locale } from '../domain/locale.ts'
import { MESSAGES } from './messages/messages.ts'

interface LayoutProps {
  readonly locale: Locale
  /** What stands in the tab; never the words of a person in danger. */
  readonly title: string
  /** The same page in the other language; null where there is none. */
  readonly otherLanguageUrl: string | null
  /** Pages made for one reader stay out of search engines. */
  readonly listed: boolean
  readonly children: Child
}

/** The frame of every page: head, banner, content, and who speaks here. */
export const Layout = ({ locale, title, otherLanguageUrl, listed, children }: LayoutProps) => {
  const messages = MESSAGES[locale]
  const other = locale === 'en' ? 'es' : 'en'
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {listed ? <meta name="description" content={messages.intro} /> : <meta name="robots" content="noindex" />}
        <title>{title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <a class="skip" href="#content">
          {messages.skip}
        </a>
        <header class="banner">
          <a class="brand" href={locale === 'en' ? '/' : `/?locale=${locale}`}>
            <img src="/icon.svg" alt="" width="32" height="32" />
            <span>Cairn</span>
          </a>
          {otherLanguageUrl === null ? null : (
            <a class="language" href={otherLanguageUrl} lang={other} hreflang={other}>
              {messages.otherLanguage}
            </a>
          )}
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Footer locale={locale} />
      </body>
    </html>
  )
}

const Footer = ({ locale }: { readonly locale: Locale }) => {
  const { help, about } = MESSAGES[locale]
  return (
    <footer class="about">
      <p class="help">
        {help.before} <a href="tel:988">{help.link}</a> {help.after}
      </p>
      {about.map((line) => (
        <p>{line}</p>
      ))}
    </footer>
  )
}
