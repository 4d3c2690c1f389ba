import type { Child } from 'hono/jsx'
import type { View } from './view.ts'

interface LayoutProps {
  readonly view: View
  /** What stands in the tab; never the words of a person in danger. */
  readonly title: string
  /** The same page in the other language; null where there is none. */
  readonly otherLanguageUrl: string | null
  /** Pages made for one reader stay out of search engines. */
  readonly listed: boolean
  /** Charts and comparisons take more room than text that is read line by line. */
  readonly wide?: boolean
  /** Scripts of ours that the page is nicer with; none is needed. */
  readonly scripts?: readonly string[]
  /** For somebody in danger: no way to the pages about careers. */
  readonly quiet?: boolean
  readonly children: Child
}

/** The frame of every page: head, banner, content, and who speaks here. */
export const Layout = ({ view, title, otherLanguageUrl, listed, wide = false, scripts = [], quiet = false, children }: LayoutProps) => {
  const { locale, messages } = view
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
        {scripts.map((script) => (
          <script type="module" src={script} />
        ))}
      </head>
      <body class={wide ? 'wide' : undefined}>
        <a class="skip" href="#content">
          {messages.skip}
        </a>
        <Banner view={view} otherLanguageUrl={otherLanguageUrl} quiet={quiet} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Footer view={view} quiet={quiet} />
      </body>
    </html>
  )
}

const Banner = ({ view, otherLanguageUrl, quiet }: Pick<LayoutProps, 'view' | 'otherLanguageUrl' | 'quiet'>) => {
  const { locale, messages, to } = view
  const other = locale === 'en' ? 'es' : 'en'
  return (
    <header class="banner">
      <a class="brand" href={to('/')}>
        <img src="/icon.svg" alt="" width="32" height="32" />
        <span>Cairn</span>
      </a>
      {quiet === true ? null : (
        <nav aria-label={messages.nav.label}>
          <NavLinks view={view} pages={['explore', 'jobs', 'interests', 'compare']} />
        </nav>
      )}
      {otherLanguageUrl === null ? null : (
        <a class="language" href={otherLanguageUrl} lang={other} hreflang={other}>
          {messages.otherLanguage}
        </a>
      )}
    </header>
  )
}

type NavPage = Exclude<keyof View['messages']['nav'], 'label' | 'more'>

const NavLinks = ({ view, pages }: { readonly view: View; readonly pages: readonly NavPage[] }) => (
  <ul>
    {pages.map((page) => (
      <li>
        <a href={view.to(`/${page}`)} aria-current={view.path === `/${page}` ? 'page' : undefined}>
          {view.messages.nav[page]}
        </a>
      </li>
    ))}
  </ul>
)

const Footer = ({ view, quiet }: Pick<LayoutProps, 'view' | 'quiet'>) => {
  const { help, about, nav } = view.messages
  return (
    <footer class="about">
      <p class="help">
        {help.before} <a href="tel:988">{help.link}</a> {help.after}
      </p>
      {quiet === true ? null : (
        <nav aria-label={nav.more}>
          <NavLinks view={view} pages={['practices', 'history', 'trust']} />
        </nav>
      )}
      {about.map((line) => (
        <p>{line}</p>
      ))}
    </footer>
  )
}
