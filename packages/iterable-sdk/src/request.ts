import { IterableError } from './error.ts'
import { jsonText } from './json-text.ts'
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
  context: {
    readonly baseUrl: string
    readonly apiKey: string
    readonly headers: Readonly<Record<string, string>>
  },
): RequestDraft {
  const { params = {} } = input
  const path = fillPath(operation, params)
  const hasBody = operation.hasBody && input.body !== undefined
  return {
    method: operation.method,
    url: context.baseUrl + path + queryText(operation, params),
    headers: {
      ...context.headers,
      'Api-Key': context.apiKey,
      ...(hasBody ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(hasBody ? { body: bodyText(operation, input.body) } : {}),
  }
}

/**
 * Puts values into the places of a path.
 *
 * @throws {IterableError} `invalid_path_value` for one that could leave its segment.
 */
export function fillPath(
  operation: Pick<CoreOperation, 'path'> & Partial<CoreOperation>,
  params: Readonly<Record<string, unknown>>,
): string {
  // A function, so that a `$` in a value is only a `$`.
  return operation.path.replaceAll(/\{(\w+)\}/g, (_place, name: string) =>
    pathValue(operation, name, params[name]),
  )
}

/** Lists are repeated members; what is `undefined` or `null` is left out. */
function queryText(operation: CoreOperation, params: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams()
  if (!operation.hasQuery) return ''
  for (const [name, value] of Object.entries(params)) {
    if (operation.pathParams.includes(name)) continue
    for (const entry of Array.isArray(value) ? value : [value]) {
      if (entry !== undefined && entry !== null) query.append(name, String(entry))
    }
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

function pathValue(
  operation: Pick<CoreOperation, 'path'> & Partial<CoreOperation>,
  name: string,
  value: unknown,
): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  // Also in encoded form: some servers decode before they route. Half a surrogate pair cannot be encoded.
  if (text === '' || /^\.{1,2}$|[/\\]|%2f|%5c|%2e|\p{Surrogate}/iu.test(text)) {
    throw new IterableError(
      'invalid_path_value',
      `${operation.method === undefined ? '' : `${operation.method} `}${operation.path}: ${name} must be a non-empty text or number that stays within its part of the path`,
      operation.id === undefined ? {} : { operation: operation.id },
    )
  }
  return encodeURIComponent(text)
}

function bodyText(operation: CoreOperation, body: unknown): string {
  try {
    const text: unknown = Reflect.get(Object(body), jsonText) ?? JSON.stringify(body)
    if (typeof text === 'string') return text
  } catch (cause) {
    throw new IterableError(
      'invalid_body',
      `${operation.method} ${operation.path}: the body holds a cycle, a bigint or something else that JSON cannot carry`,
      { operation: operation.id, cause },
    )
  }
  throw new IterableError(
    'invalid_body',
    `${operation.method} ${operation.path}: the body must be an object`,
    { operation: operation.id },
  )
}
