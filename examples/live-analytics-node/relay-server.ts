import { createServer, type Server } from 'node:http'

import type { DeliveryReport, IterableDestination } from '@iterelay/segment-adapter'

/**
 * A server that takes what a Segment client sends and delivers it to Iterable.
 *
 * It answers 200 once every event has an outcome, and 503 when some failed and may work later: then the client sends the batch
 * again. Rejected events would be rejected again, so they do not count.
 */
export function createRelayServer(
  destination: IterableDestination,
  onReport: (report: DeliveryReport) => void,
): Server {
  return createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
    const batch = readBatch(Buffer.concat(parts).toString('utf8'))
    if (batch === undefined) {
      response.writeHead(400).end()
      return
    }
    const report = await destination.deliver(batch)
    onReport(report)
    const mustRepeat = report.outcomes.some(({ status }) => status === 'failed')
    response.writeHead(mustRepeat ? 503 : 200).end()
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
