import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import * as z from 'zod'

/** Runs a mutant's suite with the defect planted. Returns what failed; empty means that nobody noticed. */
export async function runMutant(id: string): Promise<readonly string[]> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { id }, execArgv: [] })
  // `once` rejects where the thread ends with an error.
  const [failed] = await once(worker, 'message')
  await worker.terminate()
  return z.array(z.string()).parse(failed)
}
