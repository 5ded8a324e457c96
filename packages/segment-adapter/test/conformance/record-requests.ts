import type { RecordedRequest } from './recorded-case.ts'

/** An answer that a recorded case scripts. */
export interface ScriptedResponse {
  readonly status: number
  readonly body?: unknown
}

/** A `fetch` that notes each request and answers as scripted, afterwards with the success that Iterable has for such a request. */
export function recordRequests(responses: readonly ScriptedResponse[] = []): {
  readonly fetch: typeof globalThis.fetch
  readonly requests: RecordedRequest[]
} {
  const requests: RecordedRequest[] = []
  return {
    requests,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const text = await request.text()
      const { status, body } = responses[requests.length] ?? { status: 200 }
      const json: unknown = text === '' ? undefined : JSON.parse(text)
      requests.push({
        method: request.method,
        url: request.url,
        headers: { 'Api-Key': request.headers.get('Api-Key') ?? '' },
        ...(text === '' ? {} : { json }),
      })
      return Response.json(body ?? successOf(json), { status })
    },
  }
}

function successOf(body: unknown): object {
  const { users, events } = Object(body) as { users?: unknown[]; events?: unknown[] }
  const items = users ?? events
  return items === undefined
    ? { msg: '', code: 'Success', params: null }
    : { successCount: items.length, failCount: 0 }
}

/**
 * A recorded request in comparable form.
 *
 * The reference leaks `enable_batching` and `batch_size` into custom events (quirk S01); we never send them, so they
 * are taken out of what was recorded.
 */
export function comparable(request: RecordedRequest): unknown {
  const { pathname } = new URL(request.url)
  const isTrack = pathname === '/api/events/track' || pathname === '/api/events/trackBulk'
  return {
    method: request.method,
    url: request.url,
    apiKey: request.headers['Api-Key'],
    json: isTrack ? withoutLeak(request.json) : request.json,
  }
}

function withoutLeak(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json
  if ('events' in json && Array.isArray(json.events)) {
    return { ...json, events: json.events.map(withoutLeak) }
  }
  return Object.fromEntries(
    Object.entries(json).filter(([key]) => key !== 'enable_batching' && key !== 'batch_size'),
  )
}
