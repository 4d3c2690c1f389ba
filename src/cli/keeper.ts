import { spawn } from 'node:child_process'

/**
 * Runs a program in this process group and ends the whole group when the pipe
 * from `npm start` closes. It closes whenever that process ends, even when it
 * was killed and could clean up nothing: no server stays behind on a port.
 */
const GRACE_MS = 3_000

const child = spawn(process.execPath, process.argv.slice(2), { stdio: ['ignore', 'ignore', 'inherit'] })
child.once('close', (code) => process.exit(code ?? 1))

// The signal below reaches this process too; it goes when its child has gone.
process.on('SIGTERM', () => undefined)
process.on('SIGINT', () => undefined)

process.stdin.resume().once('close', () => {
  process.kill(0, 'SIGTERM')
  setTimeout(() => process.kill(0, 'SIGKILL'), GRACE_MS)
})
