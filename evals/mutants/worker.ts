import { registerHooks } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod'
import { MUTANTS, type Mutant } from './mutants.ts'

/**
 * One mutant in a thread of its own: the planted words are put into the source
 * while it is loaded, then the suite runs as always. Posts the gates that fail.
 */
const { id } = z.object({ id: z.string() }).parse(workerData)
const mutant = MUTANTS.find((one) => one.id === id)
if (!mutant) throw new Error(`There is no mutant "${id}".`)

function plant({ file, find, replace }: NonNullable<Mutant['code']>): () => boolean {
  const url = new URL(`../../${file}`, import.meta.url).href
  let isPlanted = false
  registerHooks({
    load: (loaded, context, next) => {
      const result = next(loaded, context)
      if (loaded !== url || result.source === undefined || result.source === null) return result
      const source = typeof result.source === 'string' ? result.source : new TextDecoder().decode(result.source)
      if (source.split(find).length !== 2) throw new Error(`${id}: ${file} has not exactly one "${find}". Plant the defect anew.`)
      isPlanted = true
      return { ...result, source: source.replace(find, () => replace) }
    },
  })
  return () => isPlanted
}

const wasPlanted = mutant.code ? plant(mutant.code) : () => true

// Only now, so that the planted source is what is loaded.
const [{ createSystem }, { readBuild }, { suiteOf }, { gateSuite }] = await Promise.all([
  import('../system.ts'),
  import('../../src/cli/build-files.ts'),
  import('../suites/table.ts'),
  import('../gate.ts'),
])
const build = readBuild()
/** A suite that breaks off has noticed the defect too. */
const failed = await suiteOf(mutant.suite)
  .run(createSystem(mutant.build ? mutant.build(build) : build))
  .then((result) => gateSuite(result).filter(({ verdict }) => verdict !== 'pass'))
  .then((gates) => gates.map(({ id: figure, value }) => `${figure} ${value.toFixed(3)}`))
  .catch((error: unknown) => [`breaks off: ${String(error)}`])
if (!wasPlanted()) throw new Error(`${id}: ${mutant.code?.file} was never loaded.`)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(failed)
