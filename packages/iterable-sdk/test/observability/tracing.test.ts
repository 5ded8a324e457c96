import { createRateLimitStore } from '@iterelay/iterable-sdk'
import {
  context,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type TracerProvider as Provider,
} from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { measureCalls, traceCalls } from '@iterelay/iterable-sdk/otel'
import {
  InMemorySpanExporter,
  SimpleSpanProcessor,
  TracerProvider,
  type ReadableSpan,
} from '@opentelemetry/sdk-trace'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { callEverything, clientOf, echo, leaks, secrets } from './calls.ts'

const user = { email: secrets.email }

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager())
})
afterAll(() => context.disable())

function tracing(): {
  provider: Provider
  observers: ReturnType<typeof traceCalls>[]
  spans: () => ReadableSpan[]
  named: (name: string) => ReadableSpan[]
} {
  const exporter = new InMemorySpanExporter()
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] })
  const spans = (): ReadableSpan[] => exporter.getFinishedSpans()
  return {
    provider,
    observers: [traceCalls({ tracerProvider: provider })],
    spans,
    named: (name) => spans().filter((span) => span.name === name),
  }
}

const attributesOf = (span: ReadableSpan | undefined): Attributes => ({ ...span?.attributes })

describe('a call', () => {
  test('is a span, and each attempt a client span below it', async () => {
    const { observers, spans } = tracing()
    await clientOf([echo(500), echo(200)], { observers }).users.update(user)
    const [first, second, call] = spans()
    expect(spans().map(({ name, kind }) => [name, kind])).toEqual([
      ['POST /api/users/update', SpanKind.CLIENT],
      ['POST /api/users/update', SpanKind.CLIENT],
      ['iterable users.update', SpanKind.INTERNAL],
    ])
    for (const span of [first, second]) {
      expect(span?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId)
    }
    expect(attributesOf(first)).toEqual({
      'http.request.method': 'POST',
      'url.template': '/api/users/update',
      'server.address': 'api.iterable.com',
      'server.port': 443,
      'http.response.status_code': 500,
      'error.type': '500',
      'iterable.operation': 'users.update',
      'iterable.code': 'Code',
      'iterable.request_id': 'r-1',
    })
    expect(attributesOf(second)).toMatchObject({
      'http.request.resend_count': 1,
      'http.response.status_code': 200,
    })
    expect(attributesOf(second)).not.toHaveProperty('error.type')
    expect(attributesOf(call)).toEqual({
      'iterable.operation': 'users.update',
      'iterable.attempts': 2,
      'iterable.request_id': 'r-1',
    })
    expect(spans().map(({ status }) => status.code)).toEqual([
      SpanStatusCode.ERROR,
      SpanStatusCode.UNSET,
      SpanStatusCode.UNSET,
    ])
    expect(call?.events).toMatchObject([
      { name: 'iterable.retry', attributes: { 'iterable.wait_ms': 125 } },
    ])
  })

  test('that fails has a status and an exception, with the words of IterableError', async () => {
    const { observers, spans } = tracing()
    await clientOf([echo(400, 'Bad')], { observers })
      .users.update(user)
      .catch(() => undefined)
    const call = spans().at(-1)
    const message =
      '[bad_request] POST /api/users/update: status 400, code Bad; see iterableCode and body'
    expect(call?.status).toEqual({ code: SpanStatusCode.ERROR, message })
    expect(attributesOf(call)).toMatchObject({
      'error.type': 'bad_request',
      'iterable.code': 'Bad',
    })
    expect(call?.events).toMatchObject([
      {
        name: 'exception',
        attributes: { 'exception.type': 'bad_request', 'exception.message': message },
      },
    ])
    expect(spans()[0]?.status).toEqual({ code: SpanStatusCode.ERROR })
  })

  test('that waits for a rate limit says so', async () => {
    const { observers, named } = tracing()
    const client = clientOf([echo(200), echo(200)], {
      observers,
      now: () => 0,
      rateLimit: createRateLimitStore({
        limits: { 'webhooks.list': { requests: 1, perMs: 500 } },
        now: () => 0,
      }),
    })
    await client.webhooks.list()
    await client.webhooks.list()
    expect(named('iterable webhooks.list').map(({ events }) => events)).toMatchObject([
      [],
      [{ name: 'iterable.rate_limit', attributes: { 'iterable.wait_ms': 500 } }],
    ])
  })

  test('of a bulk operation counts its items', async () => {
    const { observers, named } = tracing()
    const answer = (): Response => Response.json({ successCount: 1, failCount: 1 })
    await clientOf([answer], { observers }).users.bulkUpdate({ users: [user, user] })
    expect(attributesOf(named('iterable users.bulkUpdate')[0])).toMatchObject({
      'iterable.items': 2,
      'iterable.items_refused': 1,
    })
  })

  test.each([
    ['network_error', [], {}],
    ['timeout', [() => new Promise<Response>(() => undefined)], { timeoutMs: 5 }],
  ] as const)('without an answer has the error type %s', async (type, answers, options) => {
    const { observers, spans } = tracing()
    await clientOf(answers, { observers, retry: false, ...options })
      .webhooks.list()
      .catch(() => undefined)
    expect(spans().map((span) => attributesOf(span)['error.type'])).toEqual([type, type])
    expect(attributesOf(spans()[0])).not.toHaveProperty('http.response.status_code')
  })

  test('that its caller ends is aborted, with the attempt under way', async () => {
    const { observers, spans } = tracing()
    const controller = new AbortController()
    const abort = (): Promise<Response> => {
      controller.abort(secrets.email)
      return new Promise(() => undefined)
    }
    await clientOf([abort], { observers })
      .webhooks.list({ signal: controller.signal })
      .catch(() => undefined)
    expect(
      spans().map(({ name, status, attributes }) => [name, status.code, attributes['error.type']]),
    ).toEqual([
      ['GET /api/webhooks', SpanStatusCode.ERROR, 'aborted'],
      ['iterable webhooks.list', SpanStatusCode.ERROR, 'aborted'],
    ])
  })

  test('of an address that no operation has is named by its method alone', async () => {
    const { observers, spans } = tracing()
    const { http } = clientOf([echo(200)], { observers })
    // @ts-expect-error -- see above
    await http.PUT('/api/unknown/path')
    expect(spans()[0]?.name).toBe('PUT')
    expect(attributesOf(spans()[0])).not.toHaveProperty('url.template')
  })

  test('of another server says its address and port, and keeps the path in front', async () => {
    const { observers, spans } = tracing()
    const baseUrl = 'http://127.0.0.1:8080/proxy/'
    await clientOf([echo(200)], { observers, baseUrl }).users.getByUserIdInPath({ userId: 'u-1' })
    expect(attributesOf(spans()[0])).toMatchObject({
      'server.address': '127.0.0.1',
      'server.port': 8080,
      'url.template': '/proxy/api/users/byUserId/{userId}',
    })
    await clientOf([echo(200)], { observers, baseUrl: 'http://[::1]' }).webhooks.list()
    expect(attributesOf(spans()[2])).toMatchObject({ 'server.address': '::1', 'server.port': 80 })
  })
})

test('the parent is what is active where the call is made, also for calls at the same time', async () => {
  const { observers, provider, named } = tracing()
  const tracer = provider.getTracer('app')
  const slow = async (): Promise<Response> => {
    await new Promise((resolve) => setTimeout(resolve, 1))
    return Response.json({ webhooks: [] })
  }
  const client = clientOf([slow, slow, slow, slow, slow, slow], { observers })
  const request = (name: string): Promise<void> =>
    tracer.startActiveSpan(name, async (span) => {
      await client.webhooks.list()
      await client.http.GET('/api/webhooks')
      await new Response((await client.stream('webhooks.list', {})).body).text()
      span.end()
    })
  await Promise.all([request('one'), request('two')])
  for (const name of ['one', 'two']) {
    const [parent] = named(name)
    const own = named('iterable webhooks.list').filter(
      (span) => span.spanContext().traceId === parent?.spanContext().traceId,
    )
    expect(own.map((span) => span.parentSpanContext?.spanId)).toEqual(
      Array.from({ length: 3 }, () => parent?.spanContext().spanId),
    )
  }
  expect(named('GET /api/webhooks')).toHaveLength(6)
})

test('no span of any call holds anything secret or personal, and all of them end', async () => {
  const { observers, spans } = tracing()
  await callEverything({ observers })
  expect(spans().length).toBeGreaterThan(30)
  const output = spans().map(({ name, attributes, events, status }) => ({
    name,
    attributes,
    events,
    status,
  }))
  expect(output.filter((span) => leaks(span).length > 0)).toEqual([])
  const ids = new Set(spans().map((span) => span.spanContext().spanId))
  const parents = spans().flatMap(({ parentSpanContext }) => parentSpanContext?.spanId ?? [])
  expect(parents.filter((id) => !ids.has(id))).toEqual([])
})

test('wrong options are refused', () => {
  expect(() => traceCalls({ tracerProvider: {}, tracer: 1 } as never)).toThrow(
    '[invalid_option] there is no option tracer; there are tracerProvider; ' +
      'tracerProvider must be an object with the function getTracer, not a value of type object',
  )
  expect(() => measureCalls({ meterProvider: null, now: 5 } as never)).toThrow(
    '[invalid_option] meterProvider must be an object with the function getMeter, not null; now must be a function, not 5',
  )
})

test('without a provider nothing happens; with one that is registered later, spans are made', async () => {
  const observers = [traceCalls()]
  const client = clientOf([echo(200), echo(200)], { observers })
  await client.webhooks.list()
  const { provider, spans } = tracing()
  trace.setGlobalTracerProvider(provider)
  await client.webhooks.list()
  trace.disable()
  expect(spans()).toHaveLength(2)
})
