import { describe, expect, it } from 'vitest'
import { openPage } from './request.ts'

const policyOf = (response: Response): string => response.headers.get('Content-Security-Policy') ?? ''

describe('the page for frames', () => {
  it('may be framed by any site, runs our script only, and sets nothing', async () => {
    const response = await openPage('/embed')
    expect(response.status).toBe(200)
    expect(policyOf(response)).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; script-src 'self'; connect-src 'self'",
    )
    expect(response.headers.get('X-Frame-Options')).toBeNull()
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(response.headers.get('Set-Cookie')).toBeNull()
  })

  it('passes on who asks, the language and the look', async () => {
    const page = await (await openPage('/embed?audience=counselor&locale=es&theme=dark&heading=Pregunta&site=lincoln')).text()
    expect(page).toContain('<html lang="es">')
    expect(page).toContain('<cairn-chat mode="page" audience="counselor" locale="es" heading="Pregunta" theme="dark" site="lincoln">')
    expect(page).toContain('<script type="module" src="/widget.js"></script>')
  })

  it('is lenient with its address, and nothing of it becomes HTML', async () => {
    const response = await openPage(
      '/embed?audience=admin&locale=xx&heading=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&onload=x&endpoint=https://evil.test',
    )
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(page).toContain('audience="learner"')
    expect(page).not.toMatch(/<script>alert|evil\.test|onload|locale="xx"/)
  })

  it('has a plain form where no script runs, which opens its answer in a tab', async () => {
    const page = await (await openPage('/embed?locale=es')).text()
    expect(page).toMatch(/<cairn-chat[^>]*><form method="post" action="\/#answer" target="_blank">/)
    expect(page).toContain('<input type="hidden" name="locale" value="es"/>')
    expect(page).toMatch(/<label for="q">Tu pregunta<\/label>/)
  })

  it('is the only one that may be framed', async () => {
    for (const path of ['/', '/passages/sub-cluster/robotics', '/embed/', '/embedded']) {
      const response = await openPage(path)
      expect(policyOf(response), path).toContain("frame-ancestors 'none'")
      expect(response.headers.get('X-Frame-Options'), path).toBe('DENY')
    }
  })
})
