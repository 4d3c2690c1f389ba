import { expect, it } from 'vitest'
import { describeInBrowser, expectAccessible, expectClean, serviceAddress, useBrowser, VIEWPORTS } from './browser.ts'

const PAGES = {
  'the front page': '/',
  'the front page in Spanish': '/?locale=es',
  'an answer': '/?q=What+jobs+are+in+Robotics%3F',
  'a passage with a quote': '/passages/sub-cluster/robotics?start=0&end=20',
  'a page that is not there': '/nowhere',
} as const

describeInBrowser('a page without script', () => {
  const browser = useBrowser()

  it.each(Object.entries(PAGES))('is accessible and calls nobody: %s', async (_, path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const opened = await browser.open({ colorScheme, viewport: VIEWPORTS.phone })
      await opened.page.goto(serviceAddress() + path)
      expect(await opened.page.locator('main').count()).toBe(1)
      await expectAccessible(opened.page)
      await expectClean(opened)
      await opened.context.close()
    }
  })
})
