import { createIterableClient, type IterableClient, type Sleep } from '@iterelay/iterable-sdk'

/** A request as it reached the other side. */
export interface Received {
  readonly method: string
  readonly path: string
  /** The body's text. */
  readonly text: string
  readonly body: Readonly<Record<string, unknown>>
  readonly signal: AbortSignal | undefined
}

/** An answer; a success where only a body is given. Anything else to be thrown as `fetch` would. */
export type Reply =
  | { readonly status?: number; readonly body?: object; readonly headers?: HeadersInit }
  | Error

export interface FakeIterable {
  readonly client: IterableClient
  readonly received: readonly Received[]
  /** Requests under way now, and at most. */
  readonly underWay: { now: number; most: number }
}

/** A client whose requests are answered by a function. Nothing waits: retries sleep no time. */
export function fakeIterable(
  reply: (request: Received, number: number) => Reply | Promise<Reply>,
  options: { readonly retry?: false; readonly sleep?: Sleep } = {},
): FakeIterable {
  const received: Received[] = []
  const underWay = { now: 0, most: 0 }
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const text = typeof init?.body === 'string' ? init.body : ''
    const request: Received = {
      method: init?.method ?? 'GET',
      path: new URL(url instanceof Request ? url.url : url).pathname,
      text,
      body: JSON.parse(text) as Record<string, unknown>,
      signal: init?.signal ?? undefined,
    }
    received.push(request)
    underWay.now += 1
    underWay.most = Math.max(underWay.most, underWay.now)
    try {
      const answer = await reply(request, received.length)
      if (answer instanceof Error) throw answer
      const { status = 200, body = {}, headers = {} } = answer
      return Response.json(body, { status, headers })
    } finally {
      underWay.now -= 1
    }
  }
  const client = createIterableClient({
    apiKey: 'key',
    fetch,
    sleep: () => Promise.resolve(),
    ...options,
  })
  return { client, received, underWay }
}

/** What Iterable answers when it took everything. */
export function tookAll(request: Received): { readonly body: object } {
  return { body: { successCount: itemsOf(request).length, failCount: 0, failedUpdates: {} } }
}

/** A refusal of the whole request, in Iterable's envelope. */
export function refusal(status: number, code: string, params: object | null = null): Reply {
  return { status, body: { msg: 'no', code, params } }
}

/** The items of a request, in whichever member they are. */
export function itemsOf({ body }: Pick<Received, 'body'>): readonly unknown[] {
  const list = Object.values(body).find((value) => Array.isArray(value))
  if (Array.isArray(list)) return list as readonly unknown[]
  return Object.keys(body['documents'] ?? {})
}

/** The first, second, ... user of a project. */
export function user(index: number): { email: string; dataFields: { visits: number } } {
  return { email: `person-${index}@example.com`, dataFields: { visits: index } }
}

export function users(count: number): ReturnType<typeof user>[] {
  return Array.from({ length: count }, (_, index) => user(index))
}

/** Collects what an async iterable gives until it ends or throws. */
export async function collect<Value>(
  source: AsyncIterable<Value>,
): Promise<{ readonly values: readonly Value[]; readonly error?: unknown }> {
  const values: Value[] = []
  try {
    for await (const value of source) values.push(value)
  } catch (error) {
    return { values, error }
  }
  return { values }
}
