import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { ROOT } from '../../src/cli/build-files.ts'
import { describeInBrowser, serviceAddress, useBrowser } from './browser.ts'

/** The code blocks of the README's chapter about hosts, with the address of this run in the place of the deployment's. */
function readSnippets(): readonly string[] {
  const [, chapter = ''] = readFileSync(`${ROOT}README.md`, 'utf8').split('## On your page')
  return [...chapter.matchAll(/```html\n(.*?)```/gs)].map(([, code]) => (code ?? '').replaceAll('https://YOUR-CAIRN', serviceAddress()))
}

describeInBrowser('a plain file with a snippet of the README', () => {
  const browser = useBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'cairn-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  function save(name: string, code: string): string {
    const file = join(folder, name)
    writeFileSync(file, `<!doctype html><meta charset="utf-8"><title>A school</title><h1>Counseling</h1>\n${code}`)
    return pathToFileURL(file).href
  }

  it('has a working, cited chat: the two lines', async () => {
    const code = readSnippets()[0] ?? ''
    expect(code.trim().split('\n')).toHaveLength(2)
    const { page, witness } = await browser.open()
    await page.goto(save('lines.html', code))
    await page.locator('.launcher').click()
    await page.getByRole('textbox').fill('What jobs are in Robotics?')
    await page.keyboard.press('Enter')
    await page.locator('.turn.done .sources').waitFor()
    expect(await page.locator('a.marker').first().getAttribute('href')).toMatch(/^http:\/\/127.*\/passages\/.*start=\d+&end=\d+#quote$/)
    expect(witness.errors).toEqual([])
  })

  it('has a working, cited chat: the frame', async () => {
    const { page } = await browser.open()
    await page.goto(save('frame.html', readSnippets()[1] ?? ''))
    const chat = page.frameLocator('iframe')
    await chat.getByRole('button', { name: 'What jobs are in Robotics?' }).click()
    await chat.locator('.turn.done .sources').waitFor()
    expect(await chat.locator('a.marker').count()).toBeGreaterThan(0)
  })
})
