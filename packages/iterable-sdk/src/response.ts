import { codeOfStatus } from './error-codes.ts'
import { IterableError } from './error.ts'
import { isRecord } from './is-record.ts'
import type { CoreOperation } from './operation.ts'
import { redact } from './redact.ts'
import { parseRetryAfter } from './retry-after.ts'
import { isTransient } from './retry.ts'

/** What an answer says about the world around it. */
export interface ResponseContext {
  /** The API key and tokens, which must not be in anything that is handed on. */
  readonly secrets: readonly string[]
  /** Epoch milliseconds. */
  readonly now: number
  readonly attempts: number
}

/** Reads an answer: its data, or the error it amounts to. */
export function readResponse(
  operation: CoreOperation,
  response: Response,
  text: string,
  context: ResponseContext,
): { readonly data: unknown } | { readonly error: IterableError } {
  const parsed = parseJson(text)
  if (!response.ok) return { error: errorOf(operation, response, parsed, text, context) }
  if (response.status === 204) return { data: undefined }
  if (operation.answer !== undefined) return readText(operation, response, text, context)
  if (!parsed.ok || !isRecord(parsed.value) || Array.isArray(parsed.value)) {
    return { error: unexpected(operation, response, text, context, 'a JSON object') }
  }
  if (operation.id === 'events.track' && isDisallowed(parsed.value)) {
    return {
      error: new IterableError(
        'refused',
        `${place(operation)}: status 200, but the project does not allow this event name; allow it in Iterable, or do not send it`,
        { ...common(operation, response, context), body: redact(parsed.value, context.secrets) },
      ),
    }
  }
  return { data: parsed.value }
}

/** Reads a success that is documented as something else than JSON. */
function readText(
  operation: CoreOperation,
  response: Response,
  text: string,
  context: ResponseContext,
): { readonly data: unknown } | { readonly error: IterableError } {
  const { answer } = operation
  const type = contentType(response)
  const isPage = type === 'text/html' || /^\s*<(?:!doctype html|html)\b/i.test(text)
  if (type === 'application/json' || (isPage && answer !== 'html')) {
    return { error: unexpected(operation, response, text, context, answer ?? 'text') }
  }
  if (answer !== 'number') return { data: text }
  return /^\s*\d+\s*$/.test(text)
    ? { data: Number(text) }
    : { error: unexpected(operation, response, text, context, 'a number') }
}

function unexpected(
  operation: CoreOperation,
  response: Response,
  text: string,
  context: ResponseContext,
  wanted: string,
): IterableError {
  return new IterableError(
    'unexpected_answer',
    `${place(operation)}: status ${response.status} (${contentType(response)}) with a body that is not ${wanted}; check baseUrl, and what stands between here and Iterable`,
    { ...common(operation, response, context), body: redact(text, context.secrets) },
  )
}

/** The answer's media type for a message: only where it looks like one, since it is the server's text. */
function contentType(response: Response): string {
  const type = response.headers.get('content-type') ?? ''
  return /^[\w-]{1,40}\/[\w.+-]{1,80}(?=;|$)/.exec(type)?.[0].toLowerCase() ?? 'no content type'
}

/** Iterable answers 200 to an event name it does not take; only the message tells (seen in production clients). */
function isDisallowed(value: unknown): boolean {
  const message = member(value, 'msg')
  return typeof message === 'string' && message.includes('is disallowed from tracking')
}

function errorOf(
  operation: CoreOperation,
  response: Response,
  parsed: ReturnType<typeof parseJson>,
  text: string,
  context: ResponseContext,
): IterableError {
  const { status } = response
  const code = codeOfStatus(status)
  const value = parsed.ok ? redactDeep(parsed.value, text, context.secrets) : undefined
  const iterableCode = codeOf(value)
  const params = member(value, 'params') ?? member(value, 'data')
  const retryAfterMs =
    parseRetryAfter(response.headers.get('retry-after'), context.now) ?? resetOf(params)
  return new IterableError(
    code,
    `${place(operation)}: status ${status}${sayCode(iterableCode)}; ${advice(status)}`,
    {
      ...common(operation, response, context),
      retryable: isTransient(code),
      body: parsed.ok ? value : redact(text, context.secrets),
      ...(iterableCode === undefined ? {} : { iterableCode }),
      ...(params === undefined || params === null ? {} : { params }),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    },
  )
}

/** Iterable's code: only where it looks like one, since it is the server's text and will be logged. */
function codeOf(value: unknown): string | undefined {
  const code = member(value, 'code')
  return typeof code === 'string' && /^[A-Za-z][\w.]{0,80}$/.test(code) ? code : undefined
}

function sayCode(iterableCode: string | undefined): string {
  // Success stands on some failures, where it would only confuse.
  return iterableCode === undefined || iterableCode === 'Success' ? '' : `, code ${iterableCode}`
}

function redactDeep(value: unknown, text: string, secrets: readonly string[]): unknown {
  try {
    return redact(value, secrets)
  } catch {
    // Nested too deep to be walked.
    return redact(text, secrets)
  }
}

/** Newer servers tell the seconds to wait in the body of a 429 on the user endpoints. */
function resetOf(params: unknown): number | undefined {
  const seconds = member(params, 'rateLimitReset')
  return typeof seconds === 'number' && seconds >= 0 ? seconds * 1000 : undefined
}

function advice(status: number): string {
  switch (status) {
    case 401:
      return 'check the API key, and that it belongs to this data center: a key works only in its own'
    case 403:
      return 'this key or project may not do that'
    case 408:
    case 503:
      return 'try again later'
    case 413:
      return 'send less in one request'
    case 429:
      return 'send fewer requests'
    case 501:
      return 'no Iterable answers there; check baseUrl'
    default:
      if (status >= 500) return 'a fault at Iterable, which can pass'
      return status >= 400 ? 'see iterableCode and body for why' : 'check baseUrl'
  }
}

function common(
  operation: CoreOperation,
  response: Response,
  { attempts, secrets }: ResponseContext,
): { operation: string; status: number; attempts: number; requestId?: string } {
  const requestId = requestIdOf(response, secrets)
  return {
    operation: operation.id,
    status: response.status,
    attempts,
    ...(requestId === undefined ? {} : { requestId }),
  }
}

/** The answer's `Iterable-Request-Id`, where it looks like an id: it will be logged. */
export function requestIdOf(response: Response, secrets: readonly string[]): string | undefined {
  const id = response.headers.get('iterable-request-id') ?? ''
  return /^[\w.:-]{1,100}$/.test(id) &&
    !secrets.some((secret) => secret !== '' && id.includes(secret))
    ? id
    : undefined
}

/** Operation and address, without the values in it. */
export function place(operation: CoreOperation): string {
  return `${operation.method} ${operation.path}`
}

function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  if (text === '') return { ok: true, value: undefined }
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    return { ok: false }
  }
}

function member(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined
}
