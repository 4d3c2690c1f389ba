import { parseConfig } from '../config.ts'
import { compileIndex } from './build-files.ts'
import { CommandError, runCommand } from './command-error.ts'
import { startServer } from './local-server.ts'
import { checkPort, readSettings } from './server-settings.ts'
import { buildWidget } from './widget-bundle.ts'

const greeting = (address: string): string => `
Cairn answers on ${address}

Three questions to try:
  What jobs are in Robotics?
  I like animals. Which Career Clusters fit?
  What became of the STEM cluster?

In a terminal:  npm run ask -- "What jobs are in Robotics?"
To stop:        Ctrl-C
`

/** `npm start`: compiles the index and the widget and serves every door on this machine, offline. */
await runCommand(async () => {
  const settings = readSettings(process.env)
  parseConfig({ ...process.env })
  await checkPort(settings)
  compileIndex()
  await buildWidget()
  const server = await startServer(settings)
  console.log(greeting(settings.address))
  if ((await server.ended) === 'crashed') throw new CommandError('The server has ended unexpectedly.')
})
