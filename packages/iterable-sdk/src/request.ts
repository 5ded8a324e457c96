import type { ResolvedClientOptions } from './client-options.ts'
import { jsonText } from './json-text.ts'
import { member } from './member.ts'
import { operationError } from './operation-error.ts'
import type { CoreOperation } from './operation.ts'

/** What an operation is called with. */
export interface RequestInput {
  readonly params?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
}

/** A request before it is sent; the same for every attempt. */
export interface RequestDraft {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * Makes the request of an operation. Pure.
 *
 * @throws {IterableError} `invalid_path_value` for a path value that could leave its segment, `invalid_body` for a body
 *   that JSON cannot carry.
 */
export function buildRequest(
  operation: CoreOperation,
  input: RequestInput,
  { baseUrl, apiKey }: Pick<ResolvedClientOptions, 'baseUrl' | 'apiKey'>,
  ownHeaders: Readonly<Record<string, string>>,
): RequestDraft {
  const { params = {}, body } = input
  const request = {
    method: operation.method,
    url: baseUrl + fillPath(operation, params) + queryText(operation, params),
    headers: { ...ownHeaders, 'Api-Key': apiKey },
  }
  if (!operation.hasBody || body === undefined) return request
  return {
    ...request,
    headers: { ...request.headers, 'Content-Type': 'application/json' },
    body: bodyText(operation, body),
  }
}

/**
 * Puts values into the places of a path.
 *
 * @throws {IterableError} `invalid_path_value` for one that could leave its segment.
 */
export function fillPath(
  operation: Pick<CoreOperation, 'path'> & { readonly method: string; readonly id?: string },
  params: Readonly<Record<string, unknown>>,
): string {
  // A function, so that a `$` in a value is only a `$`.
  return operation.path.replaceAll(/\{(\w+)\}/g, (_place, name: string) => {
    const value = params[name]
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    // Also in encoded form: some servers decode before they route. Half a surrogate pair cannot be encoded.
    if (text === '' || /^\.{1,2}$|[/\\]|%2f|%5c|%2e|\p{Surrogate}/iu.test(text)) {
      throw operationError(
        operation,
        'invalid_path_value',
        `${name} must be a text or number that stays in its part of the path`,
      )
    }
    return encodeURIComponent(text)
  })
}

/** Lists are repeated members; what is `undefined` or `null` is left out. */
function queryText(operation: CoreOperation, params: Readonly<Record<string, unknown>>): string {
  if (!operation.hasQuery) return ''
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    if (operation.path.includes(`{${name}}`)) continue
    for (const entry of Array.isArray(value) ? value : [value]) {
      if (entry !== undefined && entry !== null) query.append(name, String(entry))
    }
  }
  return query.size === 0 ? '' : `?${query}`
}

function bodyText(operation: CoreOperation, body: unknown): string {
  let cause: unknown
  try {
    const text: unknown = member(body, jsonText) ?? JSON.stringify(body)
    if (typeof text === 'string') return text
  } catch (error) {
    // A cycle, a bigint, or what a getter threw.
    cause = error
  }
  throw operationError(operation, 'invalid_body', 'the body cannot be JSON; see cause', {
    cause,
  })
}
