import { Analytics, type HTTPFetchFn } from '@segment/analytics-node'

import type { Call } from './call.ts'

/** Time of the first call. */
const start = Date.UTC(2026, 8, 1, 8)

/**
 * Makes calls on a real `@segment/analytics-node` client and answers the events that it sends, in order.
 *
 * Times and message ids are given, and the version of Node is left out, so that the same calls give the same events.
 */
export async function recordCalls(calls: readonly Call[]): Promise<readonly object[]> {
  const events: { readonly messageId: string }[] = []
  const httpClient: HTTPFetchFn = async (_url, { body }) => {
    const { batch } = JSON.parse(body) as { batch: { readonly messageId: string }[] }
    events.push(...batch)
    return { status: 200, statusText: 'OK', headers: {} }
  }
  const analytics = new Analytics({ writeKey: 'example', httpClient, flushAt: 100 })
  for (const [index, call] of calls.entries()) {
    makeCall(analytics, call, {
      messageId: `message-${String(index + 1).padStart(6, '0')}`,
      timestamp: new Date(start + index * 1717),
    })
  }
  await analytics.closeAndFlush()
  // Batches are sent side by side.
  events.sort((a, b) => (a.messageId < b.messageId ? -1 : 1))
  return events.map((event) => Object.assign(event, { _metadata: { jsRuntime: 'node' } }))
}

function makeCall(
  analytics: Analytics,
  call: Call,
  when: { readonly messageId: string; readonly timestamp: Date },
): void {
  switch (call.type) {
    case 'identify':
      return analytics.identify({ ...call.params, ...when })
    case 'track':
      return analytics.track({ ...call.params, ...when })
    case 'page':
      return analytics.page({ ...call.params, ...when })
    case 'screen':
      return analytics.screen({ ...call.params, ...when })
    case 'group':
      return analytics.group({ ...call.params, ...when })
    case 'alias':
      return analytics.alias({ ...call.params, ...when })
  }
}
