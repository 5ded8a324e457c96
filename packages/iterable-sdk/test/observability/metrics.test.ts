import { measureCalls } from '@iterelay/iterable-sdk/otel'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
  type DataPoint,
} from '@opentelemetry/sdk-metrics'
import { expect, onTestFinished, test } from 'vitest'

import { callEverything, clientOf, echo, leaks, secrets } from './calls.ts'

function measuring(): {
  observers: ReturnType<typeof measureCalls>[]
  read: () => Promise<Record<string, { attributes: object; value: unknown }[]>>
} {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })
  const meterProvider = new MeterProvider({ readers: [reader] })
  onTestFinished(() => meterProvider.shutdown())
  let time = 0
  return {
    observers: [measureCalls({ meterProvider, now: () => (time += 1000) })],
    read: async () => {
      await meterProvider.forceFlush()
      const metrics = exporter
        .getMetrics()
        .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics))
      return Object.fromEntries(
        metrics.map(({ descriptor, dataPoints }) => [
          descriptor.name,
          (dataPoints as DataPoint<unknown>[]).map(({ attributes, value }) => ({
            attributes,
            value,
          })),
        ]),
      )
    },
  }
}

test('attempts, calls and waits are timed in seconds', async () => {
  const { observers, read } = measuring()
  await clientOf([echo(500), echo(200)], { observers }).users.update({ email: secrets.email })
  const metrics = await read()
  const common = {
    'http.request.method': 'POST',
    'server.address': 'api.iterable.com',
    'server.port': 443,
    'url.template': '/api/users/update',
  }
  expect(metrics['http.client.request.duration']).toMatchObject([
    {
      attributes: { ...common, 'http.response.status_code': 500, 'error.type': '500' },
      value: { count: 1, sum: 1 },
    },
    { attributes: { ...common, 'http.response.status_code': 200 }, value: { count: 1, sum: 1 } },
  ])
  expect(metrics['iterable.call.duration']).toMatchObject([
    { attributes: { 'iterable.operation': 'users.update' }, value: { count: 1, sum: 6 } },
  ])
  expect(metrics['iterable.wait.duration']).toMatchObject([
    { attributes: { 'iterable.wait.reason': 'retry' }, value: { count: 1, sum: 0.125 } },
  ])
})

test('items are counted by what became of them', async () => {
  const { observers, read } = measuring()
  const answer = (): Response => Response.json({ successCount: 1, failCount: 1 })
  const users = [{ userId: 'a' }, { userId: 'b' }, { userId: 'c' }]
  await clientOf([answer], { observers }).users.bulkUpdate({ users })
  const counted = (await read())['iterable.items']
  const operation = { 'iterable.operation': 'users.bulkUpdate' }
  expect(counted).toEqual([
    { attributes: { ...operation, 'iterable.item.result': 'accepted' }, value: 2 },
    { attributes: { ...operation, 'iterable.item.result': 'refused' }, value: 1 },
  ])
})

test('an attempt that is ended is timed, too', async () => {
  const { observers, read } = measuring()
  const controller = new AbortController()
  const abort = (): Promise<Response> => {
    controller.abort()
    return new Promise(() => undefined)
  }
  await clientOf([abort], { observers })
    .webhooks.list({ signal: controller.signal })
    .catch(() => undefined)
  const metrics = await read()
  for (const name of ['http.client.request.duration', 'iterable.call.duration']) {
    expect(metrics[name]).toMatchObject([{ attributes: { 'error.type': 'aborted' } }])
  }
})

test('no attribute of any call holds anything secret or personal', async () => {
  const { observers, read } = measuring()
  await callEverything({ observers })
  const metrics = await read()
  expect(Object.keys(metrics)).toHaveLength(4)
  expect(leaks(metrics)).toEqual([])
})
