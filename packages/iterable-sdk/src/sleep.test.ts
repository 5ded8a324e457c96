import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { sleep } from './sleep.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('it waits as long as it was told', async () => {
  let over = false
  const waiting = sleep(1000).then(() => (over = true))
  await vi.advanceTimersByTimeAsync(999)
  expect(over).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(over).toBe(true)
  await waiting
})

test("an abort ends it with the caller's reason and leaves no timer", async () => {
  const controller = new AbortController()
  const waiting = sleep(1000, controller.signal)
  controller.abort('stop')
  await expect(waiting).rejects.toBe('stop')
  expect(vi.getTimerCount()).toBe(0)
})

test('it does not begin when the signal has aborted', async () => {
  await expect(sleep(1000, AbortSignal.abort('stop'))).rejects.toBe('stop')
  expect(vi.getTimerCount()).toBe(0)
})

test('when it is over it leaves no listener', async () => {
  const { signal } = new AbortController()
  const removed = vi.spyOn(signal, 'removeEventListener')
  const waiting = sleep(1000, signal)
  await vi.advanceTimersByTimeAsync(1000)
  await waiting
  expect(removed).toHaveBeenCalledOnce()
})
