import type { Sleep } from '@iterelay/iterable-sdk'

/** Waits on a timer; rejects with the signal's reason when that aborts first. Leaves neither timer nor listener behind. */
export const sleep: Sleep = (ms, signal) =>
  new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
    const abort = (): void => {
      end()
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      end()
      resolve()
    }, ms)
    if (signal?.aborted === true) abort()
    else signal?.addEventListener('abort', abort)
  })
