import { WriterFault, type WriterFaultReason } from '../../domain/writer-fault.ts'

/** Ends one use of a model, whoever says so first: the reader, a clock, or we who are done. */
export interface Stop {
  /** Given to the network, so that the call itself ends. */
  readonly signal: AbortSignal
  /** Waits for `promise`, but no longer than `waitMs`; throws a `WriterFault` when stopped before. */
  readonly race: <T>(promise: Promise<T>, waitMs: number) => Promise<T>
  /** Call in `finally`: clears the clocks and ends what still runs. */
  readonly dispose: () => void
}

interface StopOptions {
  readonly signal: AbortSignal
  readonly totalMs: number
}

/**
 * Time limits that hold even when what is waited for ignores its signal: the
 * wait ends by itself, and the network is told. Clocks that run only while
 * somebody waits do not blame a model for a slow reader; the total does run on.
 */
export function createStop({ signal, totalMs }: StopOptions): Stop {
  const controller = new AbortController()
  let stopped: WriterFault | null = null
  const { promise: whenStopped, reject } = Promise.withResolvers<never>()
  whenStopped.catch(() => undefined)

  const stop = (reason: WriterFaultReason): void => {
    if (stopped !== null) return
    stopped = new WriterFault({ reason })
    reject(stopped)
    controller.abort()
  }
  const leave = (): void => stop('aborted')
  const clock = setTimeout(() => stop('timeout'), totalMs)
  if (signal.aborted) leave()
  signal.addEventListener('abort', leave, { once: true })

  return {
    signal: controller.signal,
    race: async (promise, waitMs) => {
      // Who loses the race must not surface as an unhandled rejection.
      promise.catch(() => undefined)
      const wait = setTimeout(() => stop('timeout'), waitMs)
      try {
        return await Promise.race([whenStopped, promise])
      } catch (error) {
        // A call that ends because we ended it reports an abort; our reason is the true one.
        throw stopped ?? error
      } finally {
        clearTimeout(wait)
      }
    },
    dispose: () => {
      clearTimeout(clock)
      signal.removeEventListener('abort', leave)
      controller.abort()
    },
  }
}
