import { expect, test } from 'vitest'

import { Fifo } from './fifo.ts'

test('gives what came first, also while more comes', () => {
  const queue = new Fifo<number>()
  const taken: (number | undefined)[] = []
  for (let value = 0; value < 100; value += 2) {
    queue.push(value)
    queue.push(value + 1)
    taken.push(queue.take())
  }
  while (!queue.isEmpty) taken.push(queue.take())
  expect(taken).toEqual(Array.from({ length: 100 }, (_, value) => value))
})

test('has nothing to give when it is empty, and goes on after that', () => {
  const queue = new Fifo<string>()
  expect(queue.take()).toBeUndefined()
  queue.push('a')
  queue.clear()
  expect([queue.isEmpty, queue.take()]).toEqual([true, undefined])
  queue.push('b')
  expect([queue.isEmpty, queue.take(), queue.isEmpty]).toEqual([false, 'b', true])
})
