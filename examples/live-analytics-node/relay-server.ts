import { createServer, type Server } from 'node:http'
import { text } from 'node:stream/consumers'

import type { DeliveryReport, IterableDestination } from '@iterelay/segment-adapter'

/**
 * A server that takes what a Segment client sends and delivers it to Iterable.
 *
 * It answers 200 once every event has an outcome, and 503 when some failed and may work later: then the client sends the batch
 * again. Rejected events would be rejected again, so they do not count. It is the least that works and takes anything from
 * anybody: for a service, `webhook-to-iterable` has the secrets, limits and dead letters.
 */
export function createRelayServer(
  destination: IterableDestination,
  onReport: (report: DeliveryReport) => void,
): Server {
  const handle = async (body: string): Promise<number> => {
    const batch = readBatch(body)
    if (batch === undefined) return 400
    const report = await destination.deliver(batch)
    onReport(report)
    return report.outcomes.some(({ status }) => status === 'failed') ? 503 : 200
  }
  return createServer((request, response) => {
    text(request)
      .then(handle)
      .then((status) => response.writeHead(status).end())
      .catch(() => response.destroy())
  })
}

function readBatch(body: string): readonly unknown[] | undefined {
  try {
    const { batch } = JSON.parse(body) as { batch?: unknown }
    return Array.isArray(batch) ? batch : undefined
  } catch {
    return undefined
  }
}
