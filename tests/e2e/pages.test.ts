import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { describeInBrowser, expectAccessible, expectClean, serviceAddress, useBrowser, VIEWPORTS } from './browser.ts'

const PAGES = {
  'the front page': '/',
  'the wheel': '/explore',
  'a Career Cluster': '/clusters/digital-technology',
  'the job finder': '/jobs',
  'a found job': '/jobs?q=vet',
  'jobs that are close': '/jobs?q=pizza',
  'a title that nobody knows': '/jobs?q=asdfgh',
  'a job': '/jobs/29-1131',
  'the jobs of a cluster': '/jobs?cluster=agriculture',
  'the choice of two clusters': '/compare?a=agriculture&b=agriculture',
  'two clusters': '/compare?a=agriculture&b=energy-natural-resources',
  'the quiz': '/interests',
  'the practices': '/practices',
  'the history': '/history',
  'the measured accuracy': '/trust',
  'a cluster that is not there': '/clusters/nothing',
} as const

const LOOKS = [
  { colorScheme: 'light', locale: 'en-US' },
  { colorScheme: 'dark', locale: 'es-MX' },
] as const

const scrollsSideways = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

/** Marks by name, as a finger does: on the words. */
async function mark(page: Page, field: string, value: string): Promise<void> {
  await page.locator(`label:has(input[name=${field}][value=${value}])`).click()
}

describeInBrowser('every page', () => {
  const browser = useBrowser()

  it.each(Object.entries(PAGES))('is accessible, fits a narrow screen and calls nobody: %s', async (_, path) => {
    for (const look of LOOKS) {
      const opened = await browser.open({ ...look, viewport: VIEWPORTS.narrow })
      await opened.page.goto(serviceAddress() + path)
      expect(await opened.page.locator('h1').count()).toBe(1)
      expect(await scrollsSideways(opened.page)).toBe(false)
      await expectAccessible(opened.page)
      await opened.page.setViewportSize(VIEWPORTS.desktop)
      await expectAccessible(opened.page)
      await expectClean(opened)
      await opened.context.close()
    }
  })
})

describeInBrowser('the front page', () => {
  const browser = useBrowser()

  it('is a chat where script runs, and a form where it does not', async () => {
    const withScript = await browser.open()
    await withScript.page.goto(serviceAddress())
    await withScript.page.waitForFunction(() => customElements.get('cairn-chat') !== undefined)
    expect(await withScript.page.locator('form.ask').isVisible()).toBe(false)
    expect(await withScript.page.locator('[data-audience=learner]').isVisible()).toBe(false)
    expect(await withScript.page.locator('[data-audience=staff]').isVisible()).toBe(true)
    await withScript.context.close()

    const { page, context } = await browser.open({ javaScriptEnabled: false })
    await page.goto(serviceAddress())
    await page.locator('textarea').fill('What jobs are in Robotics?')
    await page.locator('form.ask button').first().click()
    expect(await page.locator('.answer .marker').count()).toBeGreaterThan(0)
    await context.close()
  })
})

describeInBrowser('the wheel', () => {
  const browser = useBrowser()

  it('leads to a cluster by keyboard', async () => {
    const { page, context } = await browser.open()
    await page.goto(`${serviceAddress()}/explore`)
    await page.locator('.wheel a[href="/clusters/construction"]').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/clusters/construction')
    expect(await page.locator('h1').textContent()).toBe('Construction')
    await context.close()
  })
})

describeInBrowser('the quiz', () => {
  const browser = useBrowser()

  it('is done by keyboard alone, without script, and counts what is marked', async () => {
    const { page, context } = await browser.open({ javaScriptEnabled: false })
    await page.goto(`${serviceAddress()}/interests`)
    await page.locator('input[name=robot][value=like]').focus()
    for (let statement = 0; statement < 30; statement += 1) {
      await page.keyboard.press(statement % 3 === 0 ? 'Space' : 'ArrowRight')
      await page.keyboard.press('Tab')
    }
    expect(await page.locator('input:checked').count()).toBe(30)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/interests#result')
    expect(await page.locator('.chart > li').count()).toBe(14)
    await context.close()
  })

  it('never hides what has the focus behind its bar', async () => {
    for (const viewport of [VIEWPORTS.phone, VIEWPORTS.desktop]) {
      const { page, context } = await browser.open({ viewport, locale: 'es-MX' })
      await page.goto(`${serviceAddress()}/interests`)
      await page.locator('input[name=robot][value=like]').focus()
      for (let statement = 0; statement < 30; statement += 1) {
        const [focused, bar] = [await page.locator(':focus').boundingBox(), await page.locator('.quiz .actions').boundingBox()]
        expect((focused?.y ?? 0) + (focused?.height ?? 0), `statement ${statement}`).toBeLessThanOrEqual(bar?.y ?? 0)
        await page.keyboard.press('Tab')
      }
      await context.close()
    }
  })

  it('is done by touch, with targets large enough for a thumb', async () => {
    const { page, context } = await browser.open({ viewport: VIEWPORTS.phone, hasTouch: true })
    await page.goto(`${serviceAddress()}/interests`)
    for (const box of await page.locator('.quiz label').all()) {
      const size = await box.boundingBox()
      expect(size?.height).toBeGreaterThanOrEqual(44)
      expect(size?.width).toBeGreaterThanOrEqual(44)
    }
    await context.close()
  })

  it('shows a result that is accessible, prints, and goes into the chat', async () => {
    for (const look of LOOKS) {
      const opened = await browser.open({ ...look, viewport: VIEWPORTS.phone })
      const { page } = opened
      await page.goto(`${serviceAddress()}/interests`)
      for (const field of ['animals', 'grow', 'river']) await mark(page, field, 'like')
      await mark(page, 'sell', 'dislike')
      await page.locator('.quiz button').click()
      await page.waitForURL('**/interests**#result')
      expect(page.url()).not.toContain('animals')
      await page.locator('.change summary').click()
      expect(await page.locator('input:checked').count()).toBe(4)
      await expectAccessible(page)
      expect(await scrollsSideways(page)).toBe(false)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.quiz').isVisible()).toBe(false)
      expect(await page.locator('.chart').isVisible()).toBe(true)
      await page.emulateMedia({ media: 'screen' })
      await page.locator('.to-chat button').click()
      expect(await page.locator('.answer .marker').count()).toBeGreaterThan(0)
      expect(new URL(page.url()).search).not.toContain('q=')
      await expectClean(opened)
      await opened.context.close()
    }
  })
})
