import type { Page } from 'playwright-core'
import { beforeEach, expect, it } from 'vitest'
import { describeInBrowser, expectClean, findAccessibilityFaults, useBrowser, VIEWPORTS } from './browser.ts'
import { type Host, startHost, STRICT_POLICY, toSnippet, TRUSTED_TYPES } from './host.ts'
import { answering, CHUNKS, type Line, playAsk, playChat, toText } from './scripted-chat.ts'

const waiting = async ({ send, left }: Line): Promise<void> => {
  send(CHUNKS.start, CHUNKS.source, toText('Robotics is a Sub-Cluster [1]. '), CHUNKS.citation, CHUNKS.searching)
  await left
}
const crisis = ({ send, end }: Line): void => {
  send(CHUNKS.start, toText('You do not have to carry it alone.\n\n**Call or text 988.**'))
  send({ type: 'data-outcome', data: { outcome: 'crisis' } }, CHUNKS.grounding, CHUNKS.finish)
  end()
}
const draft = { ...CHUNKS.source, providerMetadata: { cairn: { ...CHUNKS.source.providerMetadata.cairn, n: 2, status: 'draft' } } }
const withDraft = ({ send, end }: Line): void => {
  send(CHUNKS.start, CHUNKS.source, draft, toText('It is **one** [1].\n\n- A draft [2]\n\n> Quoted'), CHUNKS.citation)
  send(CHUNKS.outcome, CHUNKS.grounding, CHUNKS.followUps, CHUNKS.finish)
  end()
}

async function ask(page: Page, ending: string): Promise<void> {
  await page.getByRole('textbox').fill('What is Robotics?')
  await page.keyboard.press('Enter')
  await page.locator(ending).last().waitFor()
}

/** How to come from each state to the next one. */
const STATES: Readonly<Record<string, (page: Page, host: Host) => Promise<unknown>>> = {
  closed: (page) => page.locator('.launcher').waitFor(),
  open: (page) => page.locator('.launcher').click(),
  streaming: async (page, host) => {
    playChat(host, waiting)
    await ask(page, '.turn.open a.marker')
  },
  stopped: async (page) => {
    await page.waitForTimeout(600)
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.locator('.turn.stopped').waitFor()
  },
  answered: async (page, host) => {
    playChat(host, withDraft)
    await ask(page, '.turn.done .sources')
  },
  'citation open': async (page) => {
    await page.locator('a.marker').last().focus()
    await page.locator('.citation').waitFor()
  },
  error: async (page, host) => {
    await page.keyboard.press('Escape')
    playChat(host, ({ breakOff }) => breakOff())
    playAsk(host, null)
    await ask(page, '.turn.failed .ending')
  },
  crisis: async (page, host) => {
    playChat(host, crisis)
    await ask(page, '.crisis')
  },
  'after a crisis': async (page, host) => {
    playChat(host, answering('Robotics is a Sub-Cluster [1]. '))
    await ask(page, '.turn.done')
  },
}

describeInBrowser('every state of the widget', () => {
  const browser = useBrowser()
  let host: Host
  beforeEach(async () => {
    host ??= await startHost()
  })

  const cases = (['phone', 'desktop', 'narrow'] as const).flatMap((viewport) =>
    (['light', 'dark'] as const).map((scheme) => [viewport, scheme] as const),
  )
  it.each(cases)('is accessible under the strictest policy: %s, %s', async (viewport, colorScheme) => {
    const opened = await browser.open({ viewport: VIEWPORTS[viewport], colorScheme, ownOrigins: [host.origin] })
    const { page } = opened
    await page.goto(host.show({ body: toSnippet(host.origin), policy: `${STRICT_POLICY}; ${TRUSTED_TYPES}` }))
    const faults: string[] = []
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(page, host)
      faults.push(...(await findAccessibilityFaults(page)).map((fault) => `${state}: ${fault}`))
    }
    expect(faults).toEqual([])
    await expectClean(opened)
  })

  it('comes on a slow line too, and the answer with it', async () => {
    playChat(host, withDraft)
    const { page, context } = await browser.open({ viewport: VIEWPORTS.phone, ownOrigins: [host.origin] })
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 2000,
      downloadThroughput: 10_000,
      uploadThroughput: 10_000,
    })
    await page.goto(host.show({ body: toSnippet(host.origin) }))
    await page.locator('.launcher').click()
    await ask(page, '.turn.open')
    expect(await page.locator('.progress').isVisible()).toBe(true)
    await page.locator('.turn.done .sources').waitFor()
    expect(await page.locator('a.marker').count()).toBe(2)
  })
})
