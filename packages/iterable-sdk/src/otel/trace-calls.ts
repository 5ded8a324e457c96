import {
  context,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
  type TracerProvider,
} from '@opentelemetry/api'

import { countItems } from '../count-items.ts'
import type { CallContents, CallEvent, ObservedCall, Observer } from '../observe.ts'
import { answerAttributes, errorType, requestAttributes } from './attributes.ts'
import { aProvider, checkOtelOptions } from './check-options.ts'

/** Options of `traceCalls`. */
export interface TraceOptions {
  /** Makes the tracer. Default: the provider that is registered globally, also when that happens later. */
  readonly tracerProvider?: TracerProvider
}

/** The spans of a call under way. */
interface CallSpans {
  readonly call: Span
  /** With the call's span in it, for those of its attempts. */
  readonly context: Context
  attempt: Span | undefined
}

/**
 * Makes a span per call and, below it, a client span per attempt, for the option `observers` of `createIterableClient`.
 *
 * The parent is the span that is active where the call is made. Spans hold no key, no header, no value of a path or query and nothing
 * of a body but the number of its items.
 *
 * @throws {IterableError} `invalid_option`, naming every wrong option
 *
 * @example
 * ```ts
 * const client = createIterableClient({ apiKey: 'key', observers: [traceCalls()] })
 * ```
 */
export function traceCalls(options: TraceOptions = {}): Observer {
  checkOtelOptions(options, { tracerProvider: aProvider('getTracer') })
  const { tracerProvider } = options
  const tracer = (tracerProvider ?? trace).getTracer('@iterelay/iterable-sdk')
  const calls = new WeakMap<ObservedCall, CallSpans>()

  const start = (event: CallEvent, contents: CallContents): void => {
    const { id } = event.call.operation
    const { items } = countItems(event, contents)
    const parent = context.active()
    const call = tracer.startSpan(
      `iterable ${id}`,
      {
        kind: SpanKind.INTERNAL,
        attributes: {
          'iterable.operation': id,
          ...(items !== undefined && { 'iterable.items': items }),
        },
      },
      parent,
    )
    calls.set(event.call, { call, context: trace.setSpan(parent, call), attempt: undefined })
  }

  const startAttempt = (event: CallEvent, { request }: CallContents, spans: CallSpans): void => {
    const { call, attempts } = event
    const { method, id } = call.operation
    const verb = request?.method ?? method
    const attributes: Attributes = {
      ...requestAttributes(call, verb),
      'iterable.operation': id,
      ...(attempts > 1 && { 'http.request.resend_count': attempts - 1 }),
    }
    const template = attributes['url.template']
    spans.attempt = tracer.startSpan(
      typeof template === 'string' ? `${verb} ${template}` : verb,
      { kind: SpanKind.CLIENT, attributes },
      spans.context,
    )
  }

  const endAttempt = (event: CallEvent, spans: CallSpans): void => {
    const { failure, requestId } = event
    const span = spans.attempt
    span?.setAttributes({
      ...answerAttributes(event),
      ...(requestId !== undefined && { 'iterable.request_id': requestId }),
      ...(failure?.iterableCode !== undefined && { 'iterable.code': failure.iterableCode }),
    })
    // Without a description: the status code, or the type of error, says it all.
    if (failure !== undefined) span?.setStatus({ code: SpanStatusCode.ERROR })
    span?.end()
    spans.attempt = undefined
  }

  const end = (
    event: CallEvent & { readonly type: 'end' },
    contents: CallContents,
    spans: CallSpans,
  ): void => {
    const { attempts, failure, requestId, isAborted } = event
    const { itemsRefused } = countItems(event, contents)
    const { call, attempt } = spans
    call.setAttributes({
      'iterable.attempts': attempts,
      ...(itemsRefused !== undefined && { 'iterable.items_refused': itemsRefused }),
      ...(requestId !== undefined && { 'iterable.request_id': requestId }),
      ...(failure?.iterableCode !== undefined && { 'iterable.code': failure.iterableCode }),
    })
    if (isAborted || 'error' in contents) {
      const type = errorType(event)
      for (const span of attempt === undefined ? [call] : [attempt, call]) {
        span.setAttribute('error.type', type)
        span.setStatus({
          code: SpanStatusCode.ERROR,
          ...(failure !== undefined && { message: failure.message }),
        })
      }
      // An exception of our own making: the real one has a cause and details, which may name people.
      if (failure !== undefined) {
        call.recordException({
          name: 'IterableError',
          code: failure.code,
          message: failure.message,
        })
      }
    }
    attempt?.end()
    call.end()
    calls.delete(event.call)
  }

  return (event, contents) => {
    if (event.type === 'start') return start(event, contents)
    const spans = calls.get(event.call)
    if (spans === undefined) return undefined
    switch (event.type) {
      case 'wait':
        spans.call.addEvent(event.reason === 'retry' ? 'iterable.retry' : 'iterable.rate_limit', {
          'iterable.wait_ms': event.waitMs,
        })
        return undefined
      case 'attempt':
        return startAttempt(event, contents, spans)
      case 'answer':
        return endAttempt(event, spans)
      case 'end':
        return end(event, contents, spans)
    }
  }
}
