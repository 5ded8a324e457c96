import { compareLoads } from './compare-loads.ts'
import { withLoadClients } from './load-clients.ts'
import type { Row } from './row.ts'

/** CPU time of the client's process for one typed POST, one at a time. */
export async function measureCpuPerPost(): Promise<readonly Row[]> {
  return withLoadClients((clients) =>
    compareLoads(clients, {
      measure: 'CPU per POST, one at a time',
      load: { requests: 25, inFlight: 1 },
      turns: 24,
      figure: ({ cpuUs }) => cpuUs,
      unit: 'µs',
      target: { atMost: 1.15 },
    }),
  )
}
