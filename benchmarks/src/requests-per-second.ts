import { compareLoads } from './compare-loads.ts'
import { withLoadClients } from './load-clients.ts'
import type { Row } from './row.ts'

/** Requests per second of one client process with 64 calls in flight. */
export async function measureRequestsPerSecond(): Promise<readonly Row[]> {
  return withLoadClients((clients) =>
    compareLoads(clients, {
      measure: 'requests per second, 64 in flight',
      load: { requests: 320, inFlight: 64 },
      turns: 5,
      figure: ({ wallMs }) => 1000 / wallMs,
      unit: 'req/s',
      target: { atLeast: 0.95 },
    }),
  )
}
