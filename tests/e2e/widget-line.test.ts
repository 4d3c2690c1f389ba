import type { Page } from 'playwright-core'
import { beforeEach, expect, it } from 'vitest'
import { ANSWER } from '../../src/widget/answer.fixture.ts'
import { describeInBrowser, expectAccessible, useBrowser, VIEWPORTS } from './browser.ts'
import { type Host, startHost, STRICT_POLICY, toSnippet, TRUSTED_TYPES } from './host.ts'
import { answering, CHUNKS, type Line, playAsk, playChat, toText } from './scripted-chat.ts'

const SENTENCE = 'Robotics is a Sub-Cluster of **Advanced Manufacturing** [1]. '

describeInBrowser('an answer on its way', () => {
  const browser = useBrowser()
  let host: Host
  beforeEach(async () => {
    host ??= await startHost()
  })

  async function openChat(viewport: { readonly width: number; readonly height: number } = VIEWPORTS.desktop) {
    const opened = await browser.open({ viewport, ownOrigins: [host.origin] })
    const { page } = opened
    // From the site's own origin, as behind a school's proxy.
    await page.goto(host.show({ body: toSnippet(host.origin), policy: `${STRICT_POLICY}; ${TRUSTED_TYPES}` }))
    await page.locator('.launcher').click()
    return opened
  }
  const ask = async (page: Page, question = 'What is Robotics?'): Promise<void> => {
    await page.getByRole('textbox').fill(question)
    await page.keyboard.press('Enter')
  }

  it('is told as it comes, marked as busy, and the next question can be written meanwhile', async () => {
    const steps: (() => void)[] = []
    playChat(host, async ({ send, end }) => {
      send(CHUNKS.start, CHUNKS.searching)
      await new Promise<void>((resolve) => steps.push(resolve))
      send(CHUNKS.source, toText(SENTENCE), CHUNKS.citation)
      await new Promise<void>((resolve) => steps.push(resolve))
      send(toText('It has five jobs.'), CHUNKS.outcome, CHUNKS.grounding, CHUNKS.followUps, CHUNKS.finish)
      end()
    })
    const { page, witness } = await openChat()
    await ask(page)
    await page.getByText('Searching the Framework').waitFor()
    expect(await page.locator('.turn').getAttribute('aria-busy')).toBe('true')
    await expectAccessible(page)
    await page.keyboard.type('And then?')
    steps[0]?.()
    await page.getByText('Robotics is a Sub-Cluster of').waitFor()
    expect(await page.locator('a.marker').count()).toBe(1)
    // Nothing is called checked before the guard has said so, and nothing is offered before the end.
    expect(await page.locator('.note, .sources, .next button').count()).toBe(0)
    await page.keyboard.press('Enter')
    expect(await page.locator('.turn').count()).toBe(1)
    steps[1]?.()
    await page.locator('.turn[aria-busy=false]').waitFor()
    expect(await page.locator('.note').textContent()).toBe('Checked against the Framework: all 2 statements.')
    expect(await page.locator('.next button').allTextContents()).toEqual(['Which jobs?', 'Which clusters?'])
    expect(await page.getByRole('textbox').inputValue()).toBe('And then?')
    expect(witness.violations).toEqual([])
  })

  it('keeps a citation in hand while more comes, and the reader where they scrolled to', async () => {
    let more = (): void => undefined
    playChat(host, async ({ send, end }) => {
      send(CHUNKS.start, CHUNKS.source, toText(SENTENCE), CHUNKS.citation)
      send(toText(`\n\n${'More words that fill the panel. '.repeat(120)}`))
      await new Promise<void>((resolve) => (more = resolve))
      send(toText(`\n\n${'And even more of them. '.repeat(60)}`), CHUNKS.outcome, CHUNKS.grounding, CHUNKS.finish)
      end()
    })
    const { page } = await openChat()
    await ask(page)
    await page.getByText('More words').waitFor()
    const log = page.locator('.log')
    // The question is at the top: a long answer does not run away from its reader.
    const top = await page.locator('.turn').evaluate((turn) => turn.getBoundingClientRect().top)
    expect(top - ((await log.boundingBox())?.y ?? 0)).toBeLessThan(40)
    await page.getByRole('button', { name: 'To the newest words' }).waitFor()
    await log.evaluate((area) => (area.scrollTop = 60))
    await page.locator('a.marker').focus()
    const place = await log.evaluate((area) => area.scrollTop)
    more()
    await page.locator('.turn[aria-busy=false]').waitFor()
    expect(await log.evaluate((area) => area.scrollTop)).toBe(place)
    expect(await page.locator('a.marker').evaluate((marker) => marker.matches(':focus'))).toBe(true)
    await page.getByRole('button', { name: 'To the newest words' }).click()
    expect(await log.evaluate((area) => area.scrollHeight - area.clientHeight - area.scrollTop)).toBeLessThan(2)
  })

  it('is stopped on the server too, by a button that says so', async () => {
    let hasLeft: Promise<unknown> = new Promise(() => undefined)
    playChat(host, async ({ send, left }) => {
      hasLeft = left
      send(CHUNKS.start, CHUNKS.source, toText(SENTENCE), CHUNKS.citation)
      await left
    })
    const { page } = await openChat()
    await ask(page)
    await page.getByText('Robotics is a Sub-Cluster of').waitFor()
    await page.waitForTimeout(600)
    await page.getByRole('button', { name: 'Stop' }).click()
    await hasLeft
    await page.locator('.turns').getByText('You stopped this answer').waitFor()
    expect(await page.locator('.answer-text').textContent()).toContain('Robotics is a Sub-Cluster')
    expect(await page.locator('.turn').textContent()).not.toContain('Checked against')
    expect(await page.getByRole('button', { name: 'Send' }).count()).toBe(1)
    await expectAccessible(page)
  })

  it('is not stopped by the second click of a double click', async () => {
    playChat(host, async ({ send, end, pause }) => {
      send(CHUNKS.start)
      await pause(300)
      send(CHUNKS.source, toText(SENTENCE), CHUNKS.outcome, CHUNKS.finish)
      end()
    })
    const { page } = await openChat()
    await page.getByRole('textbox').fill('What is Robotics?')
    await page.getByRole('button', { name: 'Send' }).dblclick()
    await page.locator('.turn[aria-busy=false]').waitFor()
    expect(await page.locator('.turn').getAttribute('class')).toBe('turn done')
  })

  it('that breaks off leaves what had come, says so, and can be asked again', async () => {
    const breaking = async ({ send, breakOff, pause }: Line): Promise<void> => {
      send(CHUNKS.start, CHUNKS.source, toText(SENTENCE), CHUNKS.citation)
      await pause(50)
      breakOff()
    }
    const chats = playChat(host, breaking, answering(SENTENCE))
    const asks = playAsk(host, null)
    const { page, witness } = await openChat(VIEWPORTS.phone)
    await ask(page)
    await page.locator('.turns').getByText('The connection broke').waitFor()
    expect(await page.locator('.answer-text').textContent()).toContain('Robotics is a Sub-Cluster')
    expect(await page.locator('.turn').textContent()).not.toContain('Checked against')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.turn.done').waitFor()
    expect([chats.count(), asks.count()]).toEqual([2, 1])
    expect(await page.locator('.turn').count()).toBe(1)
    expect(witness.errors).toEqual([])
  })

  it('that failed can be asked again only while it is the last one', async () => {
    playChat(host, ({ breakOff }) => breakOff(), answering(SENTENCE))
    playAsk(host, null)
    const { page } = await openChat()
    await ask(page)
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await ask(page, 'And its jobs?')
    await page.locator('.turn.done').waitFor()
    expect(await page.locator('.turn').count()).toBe(2)
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  })

  it('comes in one piece where a proxy turns the stream into something else', async () => {
    host.on('/api/chat', (_, response) => void response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"stream":"…"}'))
    playAsk(host, ANSWER)
    const { page } = await openChat()
    await ask(page)
    await page.locator('.sources').waitFor()
    expect(await page.locator('.answer-text li').textContent()).toContain('It has five jobs')
    expect(await page.locator('a.marker').count()).toBe(2)
  })

  it('comes all at once where a proxy holds it back', async () => {
    host.on('/api/chat', async (_, response) => {
      await new Promise((resolve) => setTimeout(resolve, 700))
      const chunks = [CHUNKS.start, CHUNKS.source, toText(SENTENCE), CHUNKS.citation, CHUNKS.outcome, CHUNKS.grounding, CHUNKS.finish]
      const body = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('')
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end(`${body}data: [DONE]\n\n`)
    })
    const { page } = await openChat()
    await ask(page)
    await page.locator('.turn.done').waitFor()
    expect(await page.locator('a.marker').count()).toBe(1)
  })

  it('that cannot come because the reader is offline is told as that', async () => {
    playChat(host, answering(SENTENCE))
    const { page, context } = await openChat()
    await context.setOffline(true)
    await ask(page)
    await page.locator('.turns').getByText('Check the connection to the internet').waitFor()
    await expectAccessible(page)
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.turn.done').waitFor()
  })

  it('tells in our words what the service says of too many questions, and of statements left out', async () => {
    host.on(
      '/api/chat',
      (_, response) => void response.writeHead(429, { 'Content-Type': 'application/json' }).end('{"vendor":"quota_exceeded"}'),
    )
    const { page } = await openChat()
    await ask(page)
    await page.locator('.turns').getByText('Many people are asking right now').waitFor()
    expect(await page.locator('.turns').textContent()).not.toContain('quota')
    const grounding = { ...CHUNKS.grounding, data: { claims: 4, supported: 2, reattributed: 0, replaced: 1, withheld: 2 } }
    playChat(host, ({ send, end }) => {
      send(CHUNKS.start, CHUNKS.source, toText(SENTENCE), CHUNKS.outcome, grounding, CHUNKS.finish)
      end()
    })
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.turn.done').waitFor()
    expect(await page.locator('.note').allTextContents()).toEqual([
      'Checked against the Framework: 2 of 4 statements.',
      'One is given in the source’s own words.',
      '2 statements were left out because they could not be checked.',
    ])
  })

  it('too long a question is told, not cut', async () => {
    const chats = playChat(host, answering(SENTENCE))
    const { page } = await openChat()
    await ask(page, 'x'.repeat(4001))
    await page.getByText('That is too long. Please use at most 4,000 characters.').waitFor()
    expect(await page.getByRole('textbox').inputValue()).toHaveLength(4001)
    await expectAccessible(page)
    expect(chats.count()).toBe(0)
  })

  it('sends who asks, and earlier turns, and no cookie', async () => {
    const bodies: unknown[] = []
    const cookies: (string | undefined)[] = []
    playChat(host, async (line) => {
      bodies.push(await line.body())
      answering(SENTENCE)(line)
    })
    const { page, context } = await openChat()
    await context.addCookies([{ name: 'school', value: 'secret', url: host.origin }])
    page.on(
      'request',
      (request) => void request.allHeaders().then((headers) => request.url().includes('/api/') && cookies.push(headers['cookie'])),
    )
    await page.locator('cairn-chat').evaluate((chat) => chat.setAttribute('audience', 'counselor'))
    await ask(page)
    await page.locator('.turn.done').waitFor()
    await ask(page, 'And its jobs?')
    await page.locator('.turn.done').nth(1).waitFor()
    expect(bodies).toEqual([
      { messages: [{ role: 'user', parts: [{ type: 'text', text: 'What is Robotics?' }] }], audience: 'counselor' },
      {
        messages: [
          { role: 'user', parts: [{ type: 'text', text: 'What is Robotics?' }] },
          { role: 'assistant', parts: [{ type: 'text', text: SENTENCE }] },
          { role: 'user', parts: [{ type: 'text', text: 'And its jobs?' }] },
        ],
        audience: 'counselor',
      },
    ])
    expect(cookies).toEqual([undefined, undefined])
  })
})
