import type { CallEvent, Observer } from '@iterelay/iterable-sdk'
import { logCalls, type LogEntry } from '@iterelay/iterable-sdk/logging'
import { measureCalls, traceCalls } from '@iterelay/iterable-sdk/otel'
import { pino } from 'pino'
import { expectTypeOf, test } from 'vitest'

/** As winston and many others write it. */
interface LineFirst {
  debug(message: string, ...meta: unknown[]): this
  info(message: string, ...meta: unknown[]): this
  warn(message: string, ...meta: unknown[]): this
  error(message: string, ...meta: unknown[]): this
}

test('loggers of each kind are taken as they are', () => {
  expectTypeOf(logCalls(console)).toEqualTypeOf<Observer>()
  expectTypeOf(logCalls).toBeCallableWith(pino())
  expectTypeOf(logCalls).toBeCallableWith({} as LineFirst)
  expectTypeOf(logCalls).toBeCallableWith((entry: LogEntry) => entry.level)
  // @ts-expect-error -- no debug, warn and error
  logCalls({ info: (line: string) => line })
  // @ts-expect-error -- no such level
  logCalls(console, { level: 'loud' })
})

test('all that watches is an observer', () => {
  expectTypeOf(traceCalls()).toEqualTypeOf<Observer>()
  expectTypeOf(measureCalls()).toEqualTypeOf<Observer>()
})

test('an event is told apart by its type', () => {
  const read = (event: CallEvent): unknown => {
    if (event.type === 'wait') expectTypeOf(event.waitMs).toEqualTypeOf<number>()
    if (event.type === 'end') expectTypeOf(event.isAborted).toEqualTypeOf<boolean>()
    // @ts-expect-error -- only while it waits
    return event.waitMs
  }
  expectTypeOf(read).returns.toBeUnknown()
})
