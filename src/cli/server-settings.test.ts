import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { checkPort, readSettings } from './server-settings.ts'

describe('settings of npm start', () => {
  it('are 8787 on this machine when nothing is set', () => {
    expect(readSettings({})).toEqual({ host: '127.0.0.1', port: 8787, address: 'http://127.0.0.1:8787' })
  })

  it.each([
    ['0.0.0.0', 'http://127.0.0.1:9000'],
    ['::1', 'http://[::1]:9000'],
    ['localhost', 'http://localhost:9000'],
  ])('lead to an address that can be opened: HOST=%s', (HOST, address) => {
    expect(readSettings({ HOST, PORT: '9000' }).address).toBe(address)
  })

  it.each(['', 'abc', '0', '65536', '-1', '80.5', '0x50', ' 80'])('refuse PORT="%s" in one line', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(/^PORT must be a number from 1 to 65535, not ".*"\.$/)
  })

  it('refuse a HOST that is no address', () => {
    expect(() => readSettings({ HOST: 'example.org' })).toThrow(/^HOST must be/)
  })

  it('tell which port is in use and what to do', async () => {
    const server = createServer()
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
    await expect(checkPort({ host: '127.0.0.1', port, address: '' })).rejects.toThrow(`Port ${port} is in use.`)
    await new Promise((resolve) => server.close(resolve))
    await expect(checkPort({ host: '127.0.0.1', port, address: '' })).resolves.toBeUndefined()
  })
})
