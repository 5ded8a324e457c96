import { withLoadClients } from './load-clients.ts'
import { compareLoads } from './compare-loads.ts'
import type { Row } from './row.ts'

/** CPU time of the client's process for one typed POST, one at a time. */
export async function measureCpuPerPost(): Promise<readonly Row[]> {
  const requests = 200
  return withLoadClients((clients) =>
    compareLoads(clients, {
      measure: 'CPU per POST, one at a time',
      load: { requests, inFlight: 1 },
      figure: ({ cpuUs }) => cpuUs / requests,
      unit: 'µs',
      target: { atMost: 1.15 },
    }),
  )
}
