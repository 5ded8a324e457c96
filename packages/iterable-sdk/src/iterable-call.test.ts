import process from 'node:process'

import { expect, onTestFinished, test } from 'vitest'

import { iterableCall, type IterableResponse } from './iterable-call.ts'

const answer: IterableResponse<string> = {
  data: 'data',
  status: 200,
  headers: new Headers(),
  attempts: 1,
  requestId: undefined,
}

function watchUnhandled(): unknown[] {
  const seen: unknown[] = []
  const listener = (reason: unknown): void => void seen.push(reason)
  process.on('unhandledRejection', listener)
  onTestFinished(() => void process.off('unhandledRejection', listener))
  return seen
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('awaiting a call gives its data, withResponse the whole answer, in any order', async () => {
  const call = iterableCall(Promise.resolve(answer))
  expect(await call).toBe('data')
  expect(await call.withResponse()).toBe(answer)
  expect(await call).toBe('data')
})

test('a failure met through withResponse alone leaves no unhandled rejection', async () => {
  const unhandled = watchUnhandled()
  const failure = new Error('no')
  await expect(iterableCall(Promise.reject(failure)).withResponse()).rejects.toBe(failure)
  await nextTurn()
  expect(unhandled).toEqual([])
})

test('a failure met by awaiting the call leaves no unhandled rejection', async () => {
  const unhandled = watchUnhandled()
  const failure = new Error('no')
  await expect(iterableCall(Promise.reject(failure))).rejects.toBe(failure)
  await nextTurn()
  expect(unhandled).toEqual([])
})
