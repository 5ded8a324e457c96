import type { IterableErrorCode } from './error-codes.ts'
import type { IterableError, IterableErrorDetails } from './error.ts'
import { explainStatus } from './explain-status.ts'
import type { OperationId } from './gen/operations.gen.ts'
import { isRecord } from './is-record.ts'
import { member } from './member.ts'
import { operationError } from './operation-error.ts'
import type { CoreOperation } from './operation.ts'
import { redact } from './redact.ts'
import { parseRetryAfter } from './retry-after.ts'
import { isTransient } from './retry.ts'
import type { AnswerCheck } from './validate-answers.ts'

/** What an answer says about the world around it. */
export interface ResponseContext {
  /** The API key and tokens, which must not be in anything that is handed on. */
  readonly secrets: readonly string[]
  /** Epoch milliseconds. */
  readonly now: number
  readonly attempts: number
  /** Looks at the data of a success. */
  readonly validate?: AnswerCheck | undefined
}

/** What a call comes to: data, or an error. */
export type Outcome = { readonly data: unknown } | { readonly error: IterableError }

/** Reads an answer: its data, or the error it amounts to. */
export function readResponse(
  operation: CoreOperation,
  response: Response,
  text: string,
  { secrets, now, attempts, validate }: ResponseContext,
): Outcome {
  const { status } = response
  const value = parse(text)
  const fail = (code: IterableErrorCode, why: string, details: IterableErrorDetails): Outcome => ({
    error: operationError(operation, code, `status ${status}${why}`, {
      status,
      attempts,
      requestId: requestIdOf(response, secrets),
      ...details,
    }),
  })
  if (!response.ok) {
    const [code, advice] = explainStatus(status)
    const body = redact(value, secrets)
    const iterableCode = codeOf(body)
    const params = member(body, 'params') ?? member(body, 'data') ?? undefined
    return fail(code, `${sayCode(iterableCode)}; ${advice}`, {
      retryable: isTransient(code),
      body,
      iterableCode,
      params,
      retryAfterMs: parseRetryAfter(response.headers.get('retry-after'), now) ?? resetOf(params),
    })
  }
  const found = status === 204 ? { data: undefined } : readSuccess(operation, response, text, value)
  if ('wanted' in found) {
    return fail(
      'unexpected_answer',
      ` (${contentType(response)}) with a body that is not ${found.wanted}; check baseUrl`,
      { body: redact(text, secrets) },
    )
  }
  if (operation.id === 'events.track' && isDisallowed(found.data)) {
    return fail('refused', ', but the project does not allow this event name', {
      body: redact(found.data, secrets),
    })
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the ids of the table are those of the type
  const problem = validate?.(operation.id as OperationId, found.data)
  if (problem === undefined) return found
  return fail('unexpected_answer', `, but not as documented: ${problem}`, {
    body: redact(found.data, secrets),
  })
}

/** The data of a success, or what stands in its place should have been. */
function readSuccess(
  { answer }: CoreOperation,
  response: Response,
  text: string,
  value: unknown,
): { readonly data: unknown } | { readonly wanted: string } {
  if (answer === undefined) {
    return isRecord(value) && !Array.isArray(value) ? { data: value } : { wanted: 'a JSON object' }
  }
  const type = contentType(response)
  const isPage = type === 'text/html' || /^\s*<(!doctype )?html/i.test(text)
  if (type === 'application/json' || (isPage && answer !== 'html')) return { wanted: answer }
  if (answer !== 'number') return { data: text }
  return /^\s*\d+\s*$/.test(text) ? { data: Number(text) } : { wanted: 'a number' }
}

/** The answer's media type for a message: only where it looks like one, since it is the server's text. */
function contentType(response: Response): string {
  const type = response.headers.get('content-type') ?? ''
  return /^[\w-]{1,20}\/[\w.+-]{1,80}/.exec(type)?.[0].toLowerCase() ?? 'no content type'
}

/** Iterable answers 200 to an event name it does not take; only the message tells (seen in production clients). */
function isDisallowed(value: unknown): boolean {
  const message = member(value, 'msg')
  return typeof message === 'string' && message.includes('is disallowed from tracking')
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

/** Newer servers tell the seconds to wait in the body of a 429 on the user endpoints. */
function resetOf(params: unknown): number | undefined {
  const seconds = member(params, 'rateLimitReset')
  return typeof seconds === 'number' && seconds >= 0 ? seconds * 1000 : undefined
}

/** The answer's `Iterable-Request-Id`, where it looks like an id: it will be logged. */
export function requestIdOf(response: Response, secrets: readonly string[]): string | undefined {
  const id = response.headers.get('iterable-request-id') ?? ''
  return /^[\w.:-]{1,100}$/.test(id) && redact(id, secrets) === id ? id : undefined
}

/** The value of a text in JSON; of any other the text itself, and of none nothing. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text || undefined
  }
}
