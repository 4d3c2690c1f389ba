import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/domain/answer.ts'
import { STATEMENTS } from '../../src/pages/interests/statements.ts'
import { decode, hiddenOf, hrefsOf, html } from './page.ts'
import { ask, openPage, postForm, request } from './request.ts'

const LISTS = ['/explore', '/jobs', '/compare', '/interests', '/practices', '/history', '/trust'] as const

async function clusterSlugs(): Promise<readonly string[]> {
  const { items } = (await (await request('/api/framework/clusters')).json()) as { items: readonly { slug: string }[] }
  return items.map(({ slug }) => slug)
}

async function everyPage(): Promise<readonly string[]> {
  const slugs = await clusterSlugs()
  return [
    ...LISTS,
    ...slugs.map((slug) => `/clusters/${slug}`),
    ...slugs.map((slug, place) => `/compare?a=${slug}&b=${slugs[(place + 3) % slugs.length]}`),
    ...slugs.slice(0, 3).map((slug) => `/jobs?cluster=${slug}`),
    '/jobs?q=vet',
    '/jobs?q=doctor',
    '/jobs?q=pizza',
    '/jobs/29-1131',
    '/jobs/11-1011',
    '/jobs/27-2099',
  ]
}

/** Every address that a page leads to. A fragment must stand in the page that names it. */
async function linksOfAllPages(): Promise<ReadonlySet<string>> {
  const links = new Set<string>()
  for (const path of await everyPage()) {
    const page = await html(await openPage(path))
    for (const href of hrefsOf(page)) {
      const [address = '', fragment] = href.split('#')
      if (address === '') expect(page, `${path} ${href}`).toContain(`id="${fragment}"`)
      if (address.startsWith('/') && !address.startsWith('/?q=')) links.add(address)
    }
  }
  return links
}

describe('every page', () => {
  it('leads nowhere that is not there, and each source link opens marked words', { timeout: 120_000 }, async () => {
    const links = await linksOfAllPages()
    expect(links.size).toBeGreaterThan(500)
    for (const link of links) {
      const response = await openPage(link)
      expect(response.status, link).toBe(200)
      const text = await response.text()
      if (link.includes('start=')) expect(text, link).toContain('<mark>')
    }
  })

  it('asks only questions that are answered', { timeout: 120_000 }, async () => {
    const questions = new Map<string, string>()
    for (const locale of ['en', 'es'])
      for (const path of await everyPage()) {
        const page = await html(await openPage(`${path}${path.includes('?') ? '&' : '?'}locale=${locale}`))
        for (const href of hrefsOf(page).filter((link) => link.startsWith('/?q=')))
          questions.set(new URL(href, 'http://x').searchParams.get('q') ?? '', locale)
      }
    expect(questions.size).toBeGreaterThan(100)
    for (const [question, locale] of questions)
      expect(((await (await ask(question, { locale })).json()) as Answer).outcome, question).toBe('answered')
  })

  it('speaks Spanish, and its links go on in Spanish', async () => {
    for (const path of await everyPage()) {
      const page = await html(await openPage(`${path}${path.includes('?') ? '&' : '?'}locale=es`))
      expect(page).toContain('<html lang="es">')
      expect(page, path).toContain('Saltar al contenido')
      const links = hrefsOf(page).filter((href) =>
        /^\/(?:explore|clusters|jobs|compare|passages|practices|history|interests|trust)\b/.test(href),
      )
      const otherLanguage = links.filter((href) => href.includes('locale=en'))
      expect(otherLanguage.length, path).toBe(1)
      for (const href of links) expect(href, path).toMatch(/[?&]locale=e[sn]/)
    }
  })

  it('keeps English where English was chosen in a Spanish browser', async () => {
    const page = await html(await openPage('/explore?locale=en', { 'Accept-Language': 'es-MX' }))
    expect(hrefsOf(page)).toContain('/clusters/agriculture?locale=en')
    expect(hrefsOf(await html(await openPage('/explore', { 'Accept-Language': 'es-MX' })))).toContain('/clusters/agriculture')
  })

  it('may be kept for a while, and is found again by its ETag', async () => {
    for (const path of [...LISTS, '/clusters/agriculture', '/jobs/29-1131']) {
      const response = await openPage(path)
      expect(response.headers.get('Cache-Control'), path).toBe('public, max-age=300')
      expect(response.headers.get('Vary'), path).toContain('Accept-Language')
      const etag = response.headers.get('ETag') ?? ''
      expect((await openPage(path, { 'If-None-Match': etag })).status, path).toBe(304)
    }
  })

  it('stays small: with its style sheet, far under 60 KB compressed', async () => {
    const style = await zippedBytes(await request('/style.css'))
    for (const path of await everyPage()) expect((await zippedBytes(await openPage(path))) + style, path).toBeLessThan(30 * 1024)
  })
})

async function zippedBytes(response: Response): Promise<number> {
  const zipped = response.body?.pipeThrough(new CompressionStream('gzip'))
  return (await new Response(zipped).arrayBuffer()).byteLength
}

describe('exploring', () => {
  it('shows all Career Clusters as a wheel and as a list', async () => {
    const page = await html(await openPage('/explore'))
    const links = hrefsOf(page)
    for (const slug of await clusterSlugs()) expect(links.filter((href) => href === `/clusters/${slug}`).length, slug).toBe(2)
    expect(page).toContain('<svg')
    expect(page).toContain('Building &amp; Moving')
  })

  it('has a page for every Career Cluster, with its old name and its jobs', async () => {
    const page = await html(await openPage('/clusters/healthcare-human-services'))
    expect(page).toContain('What it was called before')
    expect(hrefsOf(page).some((href) => href.startsWith('/passages/crosswalk/2002/health-science'))).toBe(true)
    expect(hrefsOf(page)).toContain('/jobs/29-1141')
  })

  it('says what is not known of a part without occupations', async () => {
    expect(await html(await openPage('/clusters/digital-technology'))).toMatch(/has no occupations and no programs/)
  })

  it('answers an unknown cluster or job with a page', async () => {
    for (const path of ['/clusters/nothing', '/clusters/__proto__', '/jobs/99-9999', '/jobs?cluster=nothing'])
      expect(await html(await openPage(path), 404), path).toContain('Nothing here')
    expect(await html(await openPage('/clusters/nothing?locale=es'), 404)).toContain('Aquí no hay ninguna página')
  })
})

describe('comparing', () => {
  it('sets two clusters side by side, and shows the jobs that stand in both', async () => {
    const page = await html(await openPage('/compare?a=agriculture&b=energy-natural-resources'))
    expect(page).toContain('Agriculture or Energy &amp; Natural Resources?')
    expect(page).toContain('Jobs that stand in both')
    expect(page).toContain('<option value="agriculture" selected')
  })

  it.each([
    ['', 'Choose'],
    ['?a=agriculture', 'Now choose a second one'],
    ['?a=&b=agriculture', 'Now choose a second one'],
    ['?a=agriculture&b=agriculture', 'same cluster twice'],
    ['?a=agriculture&b=nothing', 'No Career Cluster has that name'],
    ['?a=__proto__&b=constructor', 'No Career Cluster has that name'],
    ['?a=agriculture&a=construction', 'Now choose a second one'],
  ])('offers a choice for /compare%s', async (query, words) => {
    const page = await html(await openPage(`/compare${query}`))
    expect(page).toContain(words)
    expect(page).toContain('<select')
  })
})

describe('finding a job', () => {
  it.each([
    ['vet', 'Veterinarians'],
    ['veternarian', 'Veterinarians'],
    ['cop', 'Police and Sheriff'],
    ['bombero', 'Firefighters'],
    ['29-1131', 'Veterinarians'],
  ])('finds %s', async (title, job) => {
    const page = decode(await html(await openPage(`/jobs?q=${encodeURIComponent(title)}`)))
    expect(page).toMatch(new RegExp(`<h2><a[^>]*>${job}`))
    expect(page).toContain('Jobs near')
  })

  it('tells close from called so', async () => {
    const page = await html(await openPage('/jobs?q=pizza'))
    expect(page).toContain('No job in the list has exactly this name')
    expect(page).toContain('Cooks')
  })

  it('is kind about words that name no job, and about none at all', async () => {
    expect(await html(await openPage('/jobs?q=asdfgh'))).toContain('Cairn knows no job by that name')
    expect(await html(await openPage('/jobs?q=+'))).toContain('All jobs by Career Cluster')
    await html(await openPage(`/jobs?q=${'a'.repeat(3000)}`))
  })

  it('keeps no search, and shows it as the text that it is', async () => {
    const response = await openPage(`/jobs?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await html(response)).toContain('noindex')
    expect(await html(await openPage('/jobs?q=jane%40example.com'))).not.toContain('jane@example.com')
  })

  it('gives people, not jobs, to somebody in danger', async () => {
    const page = await html(await openPage('/jobs?q=i+want+to+die'))
    expect(page).toContain('href="tel:988"')
    expect(page).not.toContain('want to die')
    expect(page).not.toContain('Die Makers')
    expect(hrefsOf(page).filter((href) => /explore|jobs|interests|history/.test(href))).toEqual([])
  })
})

describe('the quiz', () => {
  const likes = (...ids: readonly string[]): [string, string][] => ids.map((id) => [id, 'like'])

  it('posts, has thirty statements, and a name for every group', async () => {
    const page = await html(await openPage('/interests'))
    expect(page).toContain('<form class="quiz" method="post"')
    expect([...page.matchAll(/<legend>/g)].length).toBe(STATEMENTS.length)
    expect([...page.matchAll(/type="radio"/g)].length).toBe(3 * STATEMENTS.length)
  })

  it('shows a bar for every Career Cluster with reasons, keeps nothing, and gives no verdict', async () => {
    const response = await postForm('/interests', likes('animals', 'grow', 'river'))
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const page = await html(response)
    expect([...page.matchAll(/class="fill"/g)].length).toBe(14)
    expect(page).toContain('Explore these')
    expect(page).toContain('not a verdict')
    expect(page).toContain('taking care of animals; growing plants and food')
    expect(page.indexOf('Agriculture')).toBeLessThan(page.indexOf('Construction'))
    expect(page).toContain('noindex')
  })

  it('goes into the chat with what was liked, by post, and is answered', async () => {
    for (const locale of ['en', 'es']) {
      const page = await html(await postForm(`/interests?locale=${locale}`, likes('animals', 'cook', 'robot')))
      const carried = hiddenOf(page)
      expect(carried.map(([name]) => name)).toEqual(['q', 'locale'])
      const answer = await html(await postForm('/', carried))
      expect(answer).toContain('class="marker"')
      expect(answer).toContain(`<html lang="${locale}">`)
    }
  })

  it('is kind to who likes nothing, everything, or marks nothing', async () => {
    const all = (mark: string): [string, string][] => STATEMENTS.map(({ id }) => [id, mark])
    expect(await html(await postForm('/interests', all('dislike')))).toContain('and that is fine')
    expect(await html(await postForm('/interests', all('unsure')))).toContain('and that is fine')
    expect(await html(await postForm('/interests', all('like')))).toContain('You like many different things')
    expect(await html(await postForm('/interests', [['animals', 'adore']]), 422)).toContain('Nothing is marked yet')
  })
})

describe('practices and history', () => {
  it('says which titles of 2024 are not verified, and fills none', async () => {
    const page = decode(await html(await openPage('/practices')))
    expect([...page.matchAll(/title not verified/g)].length).toBe(3)
    expect(page).toContain('Cairn can name only three of the 12 titles')
    expect(page).toContain('Cairn does not fill the other nine')
  })

  it('tells the history from its first step to its latest', async () => {
    const page = await html(await openPage('/history'))
    const dates = [...page.matchAll(/<time datetime="([\d-]+)">/g)].map(([, date]) => date ?? '')
    expect(dates.length).toBe(26)
    expect(dates).toEqual(dates.toSorted((a, b) => a.localeCompare(b)))
    expect(page).toContain('proposal, never adopted')
  })
})
