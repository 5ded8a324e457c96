import { callOptionRules, type CallOptions } from '../call-options.ts'
import { checkCallDetails } from '../check-call-options.ts'
import { checkNames, checkOptions, show } from '../check-options.ts'
import { defined } from '../defined.ts'
import { isRecord } from '../is-record.ts'
import type { Limits } from './batch.ts'
import { makeWrapper, type Wrapper } from './body.ts'
import {
  maxBytesPerRequest,
  maxItemsPerRequest,
  type BulkBody,
  type BulkOperationId,
  type BulkParams,
  type BulkShape,
} from './bulk-operation.ts'

/** Options that every bulk operation has. Those of a call hold for each of its requests. */
export interface BulkSettings extends CallOptions {
  /**
   * Requests under way at a time, from 1 to 100. Default: 4. Until the first has worked it is one, so that a refused key or
   * list costs one request.
   */
  readonly concurrency?: number
  /**
   * Items in a request, from 1 to 1,000. Default: 1,000, which Iterable documents for catalogs; elsewhere it publishes no
   * number, and that is what its clients keep to.
   */
  readonly maxItems?: number
  /** Bytes of a request's body in UTF-8, wrapper and commas counted. Default, and most: 4,194,304, as Iterable documents. */
  readonly maxBodyBytes?: number
  /**
   * Whether a request waits for those under way that carry an earlier item of one of its users, event ids or documents.
   * Default: true, so that what comes last in the source comes last in Iterable. Set false where order does not matter, and
   * the same users come again and again.
   */
  readonly keepOrder?: boolean
  /** Ends the run. Every item that was read still gets its result; then the signal's reason is thrown. */
  readonly signal?: AbortSignal | null
}

type IfRequired<Members, Required, Optional> =
  Partial<Members> extends Members ? Optional : Required

/** Options of `bulk` for an operation: `params` and `body` only where it has them, and required where it requires them. */
export type BulkOptions<Id extends BulkOperationId> = BulkSettings &
  ([BulkParams<Id>] extends [never]
    ? { readonly params?: never }
    : {
        /** Path parameters, the same for all items. */
        readonly params: BulkParams<Id>
      }) &
  IfRequired<
    BulkBody<Id>,
    {
      /** Members of the body beside the items, the same for all of them. */
      readonly body: BulkBody<Id>
    },
    {
      /** Members of the body beside the items, the same for all of them. */
      readonly body?: BulkBody<Id>
    }
  >

/** Options with every default filled in. */
export interface ResolvedBulkOptions {
  readonly concurrency: number
  readonly keepOrder: boolean
  readonly limits: Limits
  readonly signal: AbortSignal | undefined
  readonly params: Readonly<Record<string, unknown>>
  readonly wrapper: Wrapper
  readonly callOptions: CallOptions
}

// A record, so that the compiler finds an option that is missing here.
const optionNames: Readonly<Record<keyof BulkSettings | 'params' | 'body', true>> = {
  params: true,
  body: true,
  concurrency: true,
  maxItems: true,
  maxBodyBytes: true,
  keepOrder: true,
  signal: true,
  timeoutMs: true,
  headers: true,
  retry: true,
}

/** Fills in the defaults, and adds a problem for every option that is wrong. */
export function resolveBulkOptions(
  shape: BulkShape,
  options: unknown,
  problems: string[],
): ResolvedBulkOptions | undefined {
  if (!isRecord(options) || Array.isArray(options)) {
    problems.push(`options must be an object, not ${show(options)}`)
    return undefined
  }
  checkNames(options, Object.keys(optionNames), '', problems)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked below, member by member
  const { concurrency = 4, maxItems, maxBodyBytes, keepOrder = true, ...rest } = options as Given
  const { signal, timeoutMs, headers, retry, params = {}, body = {} } = rest
  const whole = (name: string, value: number, most: number): void => {
    if (Number.isInteger(value) && value >= 1 && value <= most) return
    problems.push(`${name} must be a whole number from 1 to ${most}, not ${show(value)}`)
  }
  const limits = {
    maxItems: maxItems ?? maxItemsPerRequest,
    maxBytes: maxBodyBytes ?? maxBytesPerRequest,
  }
  whole('concurrency', concurrency, 100)
  whole('maxItems', limits.maxItems, maxItemsPerRequest)
  whole('maxBodyBytes', limits.maxBytes, maxBytesPerRequest)
  if (typeof keepOrder !== 'boolean') {
    problems.push(`keepOrder must be true or false, not ${show(keepOrder)}`)
  }
  checkOptions({ signal, timeoutMs, headers, retry }, callOptionRules, problems)
  checkCallDetails(rest, problems)
  if (!isRecord(params)) problems.push(`params must be an object, not ${show(params)}`)
  const wrapper = checkBody(shape, body, limits, problems)
  if (wrapper === undefined || problems.length > 0) return undefined
  return {
    concurrency,
    keepOrder,
    limits,
    signal: signal ?? undefined,
    params,
    wrapper,
    callOptions: defined({ timeoutMs, headers, retry }),
  }
}

type Given = BulkSettings & {
  readonly params?: Readonly<Record<string, unknown>>
  readonly body?: Readonly<Record<string, unknown>>
}

function checkBody(
  shape: BulkShape,
  body: Given['body'],
  limits: Limits,
  problems: string[],
): Wrapper | undefined {
  if (!isRecord(body) || Array.isArray(body)) {
    problems.push(`body must be an object, not ${show(body)}`)
    return undefined
  }
  if (Object.hasOwn(body, shape.member)) {
    problems.push(`body must not have ${shape.member}: these are the items`)
    return undefined
  }
  let wrapper
  try {
    wrapper = makeWrapper(shape, body)
  } catch {
    problems.push('body holds a cycle, a bigint or something else that JSON cannot carry')
    return undefined
  }
  if (wrapper.bytes < limits.maxBytes) return wrapper
  problems.push(
    `maxBodyBytes leaves no room for items: the body has ${wrapper.bytes} bytes without them`,
  )
  return undefined
}
