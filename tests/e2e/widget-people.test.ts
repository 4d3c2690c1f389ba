import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { describeInBrowser, expectAccessible, expectClean, serviceAddress, useBrowser, VIEWPORTS } from './browser.ts'
import { type Host, startHost, toSnippet, TRUSTED_TYPES } from './host.ts'

/** The lines that the README gives to hosts, and nothing else is allowed. */
const hostPolicy = (): string =>
  `default-src 'none'; script-src ${serviceAddress()}; connect-src ${serviceAddress()}; base-uri 'none'; form-action 'none'; ${TRUSTED_TYPES}`

const log = (page: Page) => page.locator('.log')
const box = (page: Page) => page.getByRole('textbox')

describeInBrowser('people with the widget on a page of their school', () => {
  const browser = useBrowser()
  let host: Host
  let address = ''
  beforeAll(async () => {
    host = await startHost()
    address = host.show({ body: toSnippet(serviceAddress()), policy: hostPolicy() })
  })

  it('a learner on a phone asks, taps a citation, and opens the passage at its words', async () => {
    const opened = await browser.open({ viewport: VIEWPORTS.phone, hasTouch: true, isMobile: true, ownOrigins: [host.origin] })
    const { page, context } = opened
    await page.goto(address)
    await page.getByRole('button', { name: 'Ask about careers' }).tap()
    expect(await page.locator('.panel').boundingBox()).toEqual({ x: 0, y: 0, ...VIEWPORTS.phone })
    await page.getByRole('button', { name: 'What jobs are in Robotics?' }).tap()
    const sources = page.locator('.sources')
    await sources.waitFor()
    await expectAccessible(page)
    expect(await page.locator('.note').first().textContent()).toMatch(/^Checked against the Framework/)

    const marker = page.locator('a.marker').first()
    expect(await marker.getAttribute('aria-label')).toMatch(/^Source 1: .+ \(opens in a new tab\)$/)
    await marker.tap()
    const card = page.locator('.citation')
    await card.waitFor()
    const quote = (await card.locator('blockquote').first().textContent()) ?? ''
    expect(await card.locator('blockquote').first().getAttribute('lang')).toBe('en')
    expect(await card.textContent()).toMatch(/current.*20\d\d/s)
    await expectAccessible(page)
    expect(context.pages()).toHaveLength(1)

    const opening = context.waitForEvent('page')
    await card.getByRole('link').tap()
    const passage = await opening
    await passage.waitForLoadState()
    expect((await passage.locator('mark').allTextContents()).join('')).toContain(quote)
    expect(new URL(passage.url()).hash).toBe('#quote')
    await expectClean(opened)
  })

  it('a counselor sees the same answer beside their own page, which stays as it is', async () => {
    const opened = await browser.open({ ownOrigins: [host.origin] })
    const { page } = opened
    await page.goto(address)
    await page.locator('.launcher').waitFor()
    const outside = { x: 0, y: 0, width: 700, height: 800 }
    const before = await page.screenshot({ clip: outside })
    await page.locator('.launcher').click()
    await box(page).fill('What became of the STEM cluster?')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.locator('.sources').waitFor()
    expect(before.equals(await page.screenshot({ clip: outside }))).toBe(true)
    expect(await page.evaluate(() => [scrollX, scrollY, document.querySelectorAll('head style, body style').length])).toEqual([0, 0, 0])

    // On hover the words show, and the pointer may go to them; a click is a link's click.
    const marker = page.locator('a.marker').first()
    await marker.hover()
    await page.locator('.citation').hover()
    await page.waitForTimeout(400)
    expect(await page.locator('.citation').isVisible()).toBe(true)
    const opening = page.context().waitForEvent('page')
    await marker.click()
    const passage = await opening
    await passage.waitForLoadState()
    expect(await passage.locator('mark').count()).toBeGreaterThan(0)
    await expectClean(opened)
  })

  it('somebody without a mouse goes through all of it in order', async () => {
    const { page } = await browser.open({ ownOrigins: [host.origin] })
    await page.goto(address)
    await page.locator('.launcher').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    // The focus is where one writes.
    await page.keyboard.type('What jobs are in Robotics?')
    await page.keyboard.press('Enter')
    await page.locator('.sources').waitFor()
    expect(await focused(page)).toBe('TEXTAREA#question')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('BUTTON.send')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('BUTTON.suggestion')

    // A marker out of sight comes into sight with its words, and they stay while it has the focus.
    await page.locator('.sources a').first().focus()
    await page.keyboard.press('Shift+Tab')
    expect(
      await page
        .locator('a.marker')
        .last()
        .evaluate((marker) => marker.matches(':focus-visible')),
    ).toBe(true)
    await page.waitForTimeout(400)
    expect(await page.locator('.citation').isVisible()).toBe(true)
    await page.locator('a.marker').first().focus()
    await page.locator('.citation').waitFor()
    expect(await page.locator('a.marker').first().getAttribute('aria-describedby')).toBe('citation')
    await page.keyboard.press('Escape')
    expect(await page.locator('.citation').isVisible()).toBe(false)
    expect(await page.locator('.panel').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('.panel').isVisible()).toBe(false)
    expect(await focused(page)).toBe('BUTTON.launcher')
    // What was said is still there.
    await page.keyboard.press('Enter')
    expect(await page.locator('.turn').count()).toBe(1)

    // A suggestion goes when it is pressed; the focus goes to the conversation, not to nowhere.
    await page.locator('.next button').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.turn.done').nth(1).waitFor()
    expect(await focused(page)).toBe('DIV.log')
  })

  it('somebody who listens hears each answer once, when it is whole', async () => {
    const { page } = await browser.open({ ownOrigins: [host.origin] })
    await page.goto(address)
    await page.locator('.launcher').click()
    await page.locator('[role=status]').evaluate((region) => {
      const said: string[] = []
      Reflect.set(globalThis, 'said', said)
      new MutationObserver(() => region.textContent !== '' && said.push(region.textContent)).observe(region, { childList: true })
    })
    for (const question of ['What jobs are in Robotics?', 'What is Advanced Manufacturing?']) {
      await box(page).fill(question)
      await page.keyboard.press('Enter')
      await page.locator('.turn[aria-busy=false]').last().locator('.sources').waitFor()
    }
    await page.waitForFunction(() => Reflect.get(globalThis, 'said').length === 2)
    const said = await page.evaluate((): string[] => Reflect.get(globalThis, 'said'))
    expect(said[0]).toMatch(/^Cairn answers: .*Robotics/)
    expect(said[0]).not.toMatch(/\[\d\]|\*\*/)
    expect(said[1]).not.toContain('Sample jobs in Robotics')
    expect(await log(page).getAttribute('aria-live')).toBe('off')
  })

  it('a learner in danger gets people at once, and nothing of their words stays', async () => {
    const { page } = await browser.open({ viewport: VIEWPORTS.phone, hasTouch: true, ownOrigins: [host.origin] })
    await page.goto(address)
    await page.locator('.launcher').tap()
    await box(page).fill('What jobs are in Robotics?')
    await page.keyboard.press('Enter')
    await page.locator('.sources').waitFor()
    const told = await page.evaluateHandle(() => {
      const names: string[] = []
      for (const name of ['cairn-answer', 'cairn-problem'] as const) document.addEventListener(name, () => names.push(name))
      return names
    })
    await box(page).fill('I want to kill myself')
    const sent = Date.now()
    await page.keyboard.press('Enter')
    const crisis = page.getByRole('alert').filter({ hasText: '988' })
    await crisis.waitFor()
    expect(Date.now() - sent).toBeLessThan(1500)
    expect(await crisis.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      'tel:988',
      'sms:988',
      'tel:911',
    ])
    for (const link of await crisis.getByRole('link').all()) {
      const { height = 0, width = 0 } = (await link.boundingBox()) ?? {}
      expect(Math.min(height, width)).toBeGreaterThanOrEqual(44)
    }
    expect(await crisis.getByRole('heading').evaluate((heading) => heading.getBoundingClientRect().top)).toBeGreaterThan(0)
    expect(await page.locator('.turns').textContent()).not.toMatch(/kill myself|Robotics/)
    await page.locator('.turn[aria-busy=false]').waitFor()
    expect(await told.jsonValue()).toEqual([])
    expect(await page.locator('.next').textContent()).toBe('')
    expect(await box(page).inputValue()).toBe('')
    await expectAccessible(page)
  })

  it('a Spanish-speaking learner is answered in Spanish, with English quotes called so', async () => {
    const { page } = await browser.open({ locale: 'es-MX', ownOrigins: [host.origin] })
    await page.goto(host.show({ body: toSnippet(serviceAddress()), policy: hostPolicy(), attributes: 'lang="es"' }))
    await page.getByRole('button', { name: 'Pregunta por carreras' }).click()
    await page.getByRole('button', { name: '¿Qué empleos hay en Robótica?' }).click()
    await page.locator('.sources').waitFor()
    expect(await page.locator('.answer-text').getAttribute('lang')).toBe('es')
    await page.locator('a.marker').first().hover()
    expect(await page.locator('.citation').textContent()).toContain('Cita en inglés, como en la fuente.')
    const words = await page.locator('cairn-chat').evaluate((chat) => chat.shadowRoot?.textContent ?? '')
    expect(words).not.toMatch(/Checked against|Sources|You could ask|Automated advisor|Copy with/)
    expect(await page.locator('a.marker').first().getAttribute('href')).toContain('locale=es')
  })
})

/** Tag and id or class of what has the focus, in the widget or on the page. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
    return element === null ? '' : `${element.tagName}${element.id === '' ? `.${element.className}` : `#${element.id}`}`
  })
