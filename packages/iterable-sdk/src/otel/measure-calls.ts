import {
  metrics,
  ValueType,
  type Counter,
  type Histogram,
  type Meter,
  type MeterProvider,
  type MetricOptions,
} from '@opentelemetry/api'

import { aFunction } from '../check-options.ts'
import { countItems } from '../count-items.ts'
import type { ObservedCall, Observer } from '../observe.ts'
import { answerAttributes, errorType, requestAttributes } from './attributes.ts'
import { aProvider, checkOtelOptions } from './check-options.ts'

/** Options of `measureCalls`. */
export interface MeasureOptions {
  /** Makes the meter. Default: the provider that is registered globally by the time of the first call. */
  readonly meterProvider?: MeterProvider
  /** Milliseconds from any beginning. Default: `performance.now`. */
  readonly now?: () => number
}

interface Instruments {
  readonly attempts: Histogram
  readonly calls: Histogram
  readonly waits: Histogram
  readonly items: Counter
}

interface CallTimes {
  readonly beganAt: number
  attemptAt: number | undefined
}

/**
 * Counts and times calls, for the option `observers` of `createIterableClient`: the metric `http.client.request.duration` of
 * OpenTelemetry's HTTP conventions per attempt, and `iterable.call.duration`, `iterable.wait.duration` and `iterable.items`.
 *
 * @throws {IterableError} `invalid_option`, naming every wrong option
 *
 * @example
 * ```ts
 * const client = createIterableClient({ apiKey: 'key', observers: [traceCalls(), measureCalls()] })
 * ```
 */
export function measureCalls(options: MeasureOptions = {}): Observer {
  checkOtelOptions(options, { meterProvider: aProvider('getMeter'), now: aFunction })
  const { meterProvider, now = () => performance.now() } = options
  const calls = new WeakMap<ObservedCall, CallTimes>()
  let made: Instruments | undefined
  // Made late: a meter that is taken before a provider is registered never measures.
  const instruments = (): Instruments =>
    (made ??= makeInstruments((meterProvider ?? metrics).getMeter('@iterelay/iterable-sdk')))

  return (event, contents) => {
    const { call } = event
    const time = now()
    const operation = { 'iterable.operation': call.operation.id }
    const times = calls.get(call) ?? { beganAt: time, attemptAt: undefined }
    calls.set(call, times)
    const measureAttempt = (outcome: Record<string, unknown>): void => {
      if (times.attemptAt === undefined) return
      const method = contents.request?.method ?? call.operation.method
      instruments().attempts.record((time - times.attemptAt) / 1000, {
        ...requestAttributes(call, method),
        ...outcome,
      })
      times.attemptAt = undefined
    }
    switch (event.type) {
      case 'start':
        return
      case 'wait':
        instruments().waits.record(event.waitMs / 1000, {
          ...operation,
          'iterable.wait.reason': event.reason,
        })
        return
      case 'attempt':
        times.attemptAt = time
        return
      case 'answer':
        measureAttempt(answerAttributes(event))
        return
      case 'end': {
        const outcome = 'error' in contents ? { 'error.type': errorType(event) } : {}
        measureAttempt(outcome)
        instruments().calls.record((time - times.beganAt) / 1000, { ...operation, ...outcome })
        const { items, itemsRefused = 0 } = countItems(event, contents)
        if (items !== undefined && !('error' in contents)) {
          const add = (count: number, result: string): void => {
            if (count > 0) {
              instruments().items.add(count, { ...operation, 'iterable.item.result': result })
            }
          }
          add(items - itemsRefused, 'accepted')
          add(itemsRefused, 'refused')
        }
        calls.delete(call)
      }
    }
  }
}

/** Bounds in seconds, as the HTTP conventions ask for. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

function seconds(description: string): MetricOptions {
  return {
    description,
    unit: 's',
    valueType: ValueType.DOUBLE,
    advice: { explicitBucketBoundaries: bounds },
  }
}

function makeInstruments(meter: Meter): Instruments {
  return {
    attempts: meter.createHistogram(
      'http.client.request.duration',
      seconds('Duration of HTTP client requests.'),
    ),
    calls: meter.createHistogram(
      'iterable.call.duration',
      seconds('Duration of calls of Iterable, with all their attempts and waits.'),
    ),
    waits: meter.createHistogram(
      'iterable.wait.duration',
      seconds('Time that calls of Iterable wait for a retry or a rate limit.'),
    ),
    items: meter.createCounter('iterable.items', {
      description: 'Items that bulk calls of Iterable have carried.',
      unit: '{item}',
      valueType: ValueType.INT,
    }),
  }
}
