import { brotliCompressSync, constants } from 'node:zlib'
import type { Page } from 'playwright-core'
import { beforeEach, expect, it } from 'vitest'
import { describeInBrowser, expectAccessible, expectClean, serviceAddress, useBrowser, VIEWPORTS } from './browser.ts'
import { type Host, startHost, toSnippet } from './host.ts'
import { answering, CHUNKS, playChat, toText } from './scripted-chat.ts'

/** What resets, themes and page builders do to every element they can reach. */
const HOSTILE = `
  * { all: unset !important; }
  *, *::before, *::after { box-sizing: content-box !important; color: red !important; font: 40px/3 cursive !important;
    letter-spacing: 9px !important; text-transform: uppercase !important; line-height: 5 !important; float: left !important; }
  html { font-size: 4px !important; }
  div, button, dialog, section, textarea, a, p { display: none !important; position: static !important; background: lime !important; }
  body { transform: scale(1); overflow: hidden !important; }
  cairn-chat { display: inline !important; font-size: 3px !important; visibility: visible; }`

const SENTENCE = 'Robotics is a Sub-Cluster of **Advanced Manufacturing** [1]. '

const look = (page: Page, selector: string): Promise<readonly string[]> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { color, backgroundColor, fontSize, textTransform, letterSpacing, lineHeight, display } = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      return [
        color,
        backgroundColor,
        fontSize,
        textTransform,
        letterSpacing,
        lineHeight,
        display,
        `${Math.round(width)} x ${Math.round(height)}`,
      ]
    })

const toDialog = (page: Page) => page.locator('.panel')

describeInBrowser('hosts that are not kind', () => {
  const browser = useBrowser()
  let host: Host
  beforeEach(async () => {
    host ??= await startHost()
    playChat(host, answering(SENTENCE))
  })
  const open = async (page: { readonly body?: string; readonly head?: string; readonly attributes?: string } = {}, options = {}) => {
    const opened = await browser.open({ ownOrigins: [host.origin], ...options })
    await opened.page.goto(host.show({ body: toSnippet(host.origin), ...page }))
    return opened
  }

  it('change nothing of its look, whatever their style sheets say', async () => {
    const looks: (readonly string[])[][] = []
    for (const head of ['', `<style>${HOSTILE}</style>`]) {
      const { page } = await open({ head })
      const seen = [await look(page, '.launcher')]
      await page.locator('.launcher').click()
      await page.getByRole('textbox').fill('What is Robotics?')
      await page.keyboard.press('Enter')
      await page.locator('.sources').waitFor()
      for (const selector of [
        '.panel',
        '.header h2',
        '.question',
        '.answer',
        'a.marker',
        'textarea',
        '.send',
        '.suggestion',
        '.disclosure',
      ])
        seen.push(await look(page, selector))
      looks.push(seen)
    }
    expect(looks[1]).toEqual(looks[0])
  })

  it('are left as they were: no style and no element of ours outside of the element', async () => {
    const { page } = await open()
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    await page.locator('.launcher').click()
    await page.getByRole('button', { name: 'Close' }).click()
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    expect(await page.evaluate(() => Object.keys(globalThis).filter((name) => /cairn/i.test(name)))).toEqual([])
  })

  it('written from right to left find it on their side, and its words in their own direction', async () => {
    const { page } = await open({ attributes: 'lang="ar" dir="rtl"' })
    const { x = 999 } = (await page.locator('.launcher').boundingBox()) ?? {}
    expect(x).toBeLessThan(100)
    await page.locator('.launcher').click()
    expect((await toDialog(page).boundingBox())?.x).toBeLessThan(100)
    expect(await toDialog(page).evaluate((panel) => getComputedStyle(panel).direction)).toBe('ltr')
  })

  it.each([
    ['320 px wide', VIEWPORTS.narrow],
    ['magnified four times', { width: 320, height: 200 }],
    ['a phone on its side', { width: 844, height: 390 }],
  ])('as small as %s can be used without scrolling to the side', async (_, viewport) => {
    const { page } = await open({}, { viewport })
    await page.locator('.launcher').click()
    await page.getByRole('textbox').fill('What is Robotics?')
    await page.keyboard.press('Enter')
    await page.locator('.sources').waitFor()
    const wide = await page.evaluate(() => {
      const root = document.querySelector('cairn-chat')?.shadowRoot
      const all = [...(root?.querySelectorAll('.panel, .log, .answer, .composer, .header') ?? [])]
      return all.filter((element) => element.scrollWidth > element.clientWidth + 1).map((element) => element.className)
    })
    expect(wide).toEqual([])
    for (const selector of ['a.marker', '.sources a', '.send', '.next .suggestion', '.disclosure a']) {
      await page.locator(selector).first().scrollIntoViewIfNeeded()
      const { y = -1, height = 0 } = (await page.locator(selector).first().boundingBox()) ?? {}
      expect(y, selector).toBeGreaterThanOrEqual(0)
      expect(y + height, selector).toBeLessThanOrEqual(viewport.height + 1)
    }
    await expectAccessible(page)
  })

  it('with two of them on a page have two conversations', async () => {
    const two = `${toSnippet(host.origin, 'mode="inline" heading="First"')}<cairn-chat mode="inline" heading="Second" theme="dark"></cairn-chat>`
    const { page } = await open({ body: two })
    const [first, second] = [page.locator('cairn-chat').nth(0), page.locator('cairn-chat').nth(1)]
    await first.getByRole('textbox').fill('What is Robotics?')
    await page.keyboard.press('Enter')
    await first.locator('.turn.done').waitFor()
    expect(await second.locator('.turn').count()).toBe(0)
    expect(await second.getByRole('heading', { name: 'Second' }).count()).toBe(1)
    await expectAccessible(page)
  })

  it('that load the script twice and define attributes and properties early are no trouble', async () => {
    const body = `<cairn-chat id="early" mode="inline" heading="Early"></cairn-chat>
      <script>const early = document.getElementById('early'); early.audience = 'staff'; early.messages = { en: { send: 'Go' } }</script>
      <script type="module" src="${host.origin}/widget.js"></script><script type="module" src="${host.origin}/widget.js?again"></script>`
    const { page, witness } = await open({ body })
    await page.getByRole('button', { name: 'Must states adopt the Framework?' }).waitFor()
    expect(await page.getByRole('button', { name: 'Go' }).count()).toBe(1)
    expect(await page.locator('cairn-chat').getAttribute('audience')).toBe('staff')
    expect(witness.errors).toEqual([])
  })

  it('may move it while an answer comes: nothing is lost, and an open panel stays open', async () => {
    const steps: (() => void)[] = []
    playChat(host, async ({ send, end }) => {
      send(CHUNKS.start, CHUNKS.source, toText(SENTENCE))
      await new Promise<void>((resolve) => steps.push(resolve))
      send(CHUNKS.outcome, CHUNKS.grounding, CHUNKS.finish)
      end()
    })
    const { page } = await open()
    await page.locator('.launcher').click()
    await page.getByRole('textbox').fill('What is Robotics?')
    await page.keyboard.press('Enter')
    await page.locator('.answer-text p').waitFor()
    await page.evaluate(() => document.querySelector('main')?.append(document.querySelector('cairn-chat') ?? ''))
    expect(await toDialog(page).isVisible()).toBe(true)
    steps[0]?.()
    await page.locator('.turn.done').waitFor()
  })

  it('may take it away while an answer comes: the answer ends on the server, and it can come back', async () => {
    let hasLeft: Promise<unknown> = new Promise(() => undefined)
    playChat(host, async ({ send, left }) => {
      hasLeft = left
      send(CHUNKS.start, CHUNKS.source, toText(SENTENCE))
      await left
    })
    const { page, witness } = await open()
    await page.locator('.launcher').click()
    await page.getByRole('textbox').fill('What is Robotics?')
    await page.keyboard.press('Enter')
    await page.locator('.answer-text p').waitFor()
    await page.evaluate(() => {
      const chat = document.querySelector('cairn-chat')
      Reflect.set(globalThis, 'taken', chat)
      chat?.remove()
    })
    await hasLeft
    await page.evaluate(() => document.body.append(Reflect.get(globalThis, 'taken')))
    await page.locator('.launcher').click()
    await page.locator('.turn.stopped').waitFor()
    expect(witness.errors).toEqual([])
  })

  it('may call for it by script, and hear of it without a word of anybody', async () => {
    const { page } = await open({ body: toSnippet(host.origin, 'mode="launcher"') })
    await page.locator('.launcher').waitFor()
    const heard = await page.evaluate(async () => {
      const chat = document.querySelector('cairn-chat')
      const events: unknown[] = []
      for (const name of ['cairn-open', 'cairn-close', 'cairn-ask', 'cairn-answer', 'cairn-problem', 'cairn-reset'])
        document.addEventListener(name, (event) => event instanceof CustomEvent && events.push([name, event.detail]))
      chat?.open()
      await chat?.ask('What is Robotics?')
      chat?.reset()
      chat?.close()
      return events
    })
    expect(heard).toEqual([
      ['cairn-open', {}],
      ['cairn-ask', { length: 17 }],
      [
        'cairn-answer',
        { id: 'ans_1', outcome: 'answered', locale: 'en', grounding: CHUNKS.grounding.data, sources: ['sub-cluster/robotics'] },
      ],
      ['cairn-reset', {}],
      ['cairn-close', {}],
    ])
  })

  it('may change their mind: words and look change, the conversation and the draft stay', async () => {
    const { page } = await open()
    await page.locator('.launcher').click()
    await page.getByRole('textbox').fill('What is Robotics?')
    await page.keyboard.press('Enter')
    await page.locator('.turn.done').waitFor()
    await page.keyboard.type('And then')
    await page.locator('cairn-chat').evaluate((chat) => {
      chat.setAttribute('locale', 'es')
      chat.setAttribute('theme', 'dark')
      chat.setAttribute('heading', 'Pregúntanos')
    })
    await page.getByRole('heading', { name: 'Pregúntanos' }).waitFor()
    expect(await page.getByRole('textbox', { name: 'Tu pregunta' }).inputValue()).toBe('And then')
    expect(await page.locator('.turn.done').count()).toBe(1)
    expect(await page.locator('.root').getAttribute('data-theme')).toBe('dark')
    await page.keyboard.type(' what?')
    expect(await page.getByRole('textbox').inputValue()).toBe('And then what?')
  })

  it('may stop an answer by script, and hear that it was stopped', async () => {
    playChat(host, async ({ send, left }) => {
      send(CHUNKS.start, CHUNKS.source, toText(SENTENCE))
      await left
    })
    const { page } = await open()
    await page.locator('.launcher').waitFor()
    const reason = await page.evaluate(async () => {
      const chat = document.querySelector('cairn-chat')
      const heard = new Promise((resolve) => document.addEventListener('cairn-problem', ({ detail }) => resolve(detail.reason)))
      const asked = chat?.ask('What is Robotics?')
      setTimeout(() => chat?.stop(), 200)
      await asked
      return heard
    })
    expect(reason).toBe('stopped')
  })

  it('that mistype an attribute are told what to do', async () => {
    const told: string[] = []
    const opened = await browser.open({ ownOrigins: [host.origin] })
    opened.page.on('console', (message) => void (message.type() === 'warning' && told.push(message.text())))
    await opened.page.goto(host.show({ body: toSnippet(host.origin, 'mode="popup" audience="kids"') }))
    await opened.page.locator('.launcher').waitFor()
    expect(told).toEqual([
      '<cairn-chat> cannot use audience="kids". Use "learner", "counselor", "staff"; until then it is "learner".',
      '<cairn-chat> cannot use mode="popup". Use "launcher", "inline", "page"; until then it is "launcher".',
    ])
  })

  it('may ask that a conversation is kept, and then it comes back with its citations; else nothing is', async () => {
    for (const [persist, turns] of [
      ['session', 1],
      ['none', 0],
    ] as const) {
      const opened = await open({ body: toSnippet(host.origin, `mode="inline" persist="${persist}"`) })
      const { page } = opened
      await page.getByRole('textbox').fill('What is Robotics?')
      await page.keyboard.press('Enter')
      await page.locator('.turn.done').waitFor()
      if (persist === 'none') await expectClean(opened)
      await page.reload()
      await page.locator('.panel').waitFor()
      expect(await page.locator('.turn').count()).toBe(turns)
      expect(await page.locator('a.marker').count()).toBe(turns)
      if (turns === 0) continue
      await page.locator('a.marker').hover()
      expect(await page.locator('.citation blockquote').textContent()).toBe('Robotics is a Sub-Cluster')
      await page.getByRole('button', { name: 'Start over' }).click()
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    }
  })

  it.each([
    ['dark', { colorScheme: 'dark' }],
    ['colours of the reader', { forcedColors: 'active' }],
    ['reduced motion', { reducedMotion: 'reduce' }],
  ] as const)('and readers who set %s get it', async (_, options) => {
    const { page } = await open({}, options)
    await expectAccessible(page)
    await page.locator('.launcher').click()
    await page.getByRole('textbox').fill('What is Robotics?')
    await page.keyboard.press('Enter')
    await page.locator('.turn.done').waitFor()
    await page.locator('a.marker').focus()
    await page.locator('.citation').waitFor()
    await expectAccessible(page)
    const moving = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)
    expect(moving).toBe(0)
  })
})

describeInBrowser('sites that allow only a frame', () => {
  const browser = useBrowser()

  it('get the same chat in it', async () => {
    const host = await startHost()
    const opened = await browser.open({ ownOrigins: [host.origin] })
    const { page } = opened
    const frame = `<iframe title="Career advisor" width="380" height="600" src="${serviceAddress()}/embed?audience=counselor&locale=es&theme=dark"></iframe>`
    await page.goto(host.show({ body: frame, policy: `default-src 'none'; frame-src ${serviceAddress()}` }))
    const chat = page.frameLocator('iframe')
    await chat.getByRole('button', { name: '¿Qué pasó con el cluster STEM?' }).click()
    await chat.locator('.sources').waitFor()
    expect(await chat.locator('.root').getAttribute('data-theme')).toBe('dark')
    await expectAccessible(page)
    await expectClean(opened)
  })

  it('get the plain form where the script does not come', async () => {
    const { page, context } = await browser.open()
    await context.route('**/widget.js', (route) => route.abort())
    await page.goto(`${serviceAddress()}/embed`)
    await page.getByLabel('Your question').waitFor()
    await expectAccessible(page)
  })

  it('cannot frame any other page of ours', async () => {
    for (const path of ['/', '/passages/sub-cluster/robotics', '/?q=x']) {
      const { headers } = await fetch(serviceAddress() + path, { headers: { Accept: 'text/html' } })
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('X-Frame-Options')).toBe('DENY')
    }
  })

  it('without script get a plain form that opens its answer in a tab', async () => {
    const opened = await browser.open({ javaScriptEnabled: false, viewport: VIEWPORTS.phone })
    await opened.page.goto(`${serviceAddress()}/embed?locale=es`)
    await opened.page.getByLabel('Tu pregunta').fill('¿Qué empleos hay en Robótica?')
    const opening = opened.context.waitForEvent('page')
    await opened.page.getByRole('button').click()
    const answer = await opening
    await answer.waitForLoadState()
    expect(await answer.locator('.sources').count()).toBe(1)
  })
})

describeInBrowser('the file of the widget', () => {
  it('may be loaded by every site, is typed, and can be asked for by its tag', async () => {
    const response = await fetch(`${serviceAddress()}/widget.js`)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
    })
    const tag = response.headers.get('etag') ?? ''
    await response.text()
    expect((await fetch(`${serviceAddress()}/widget.js`, { headers: { 'If-None-Match': tag } })).status).toBe(304)
  })

  it('weighs no more than 20 KB on the line, and needs no exception of a policy', async () => {
    const script = Buffer.from(await (await fetch(`${serviceAddress()}/widget.js`)).arrayBuffer())
    expect(brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length).toBeLessThanOrEqual(20 * 1024)
    expect(script.toString()).not.toMatch(/\beval\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write|document\.cookie/)
  })
})
