// Answers every question and prints one table; with names, those questions alone: `pnpm bench cpu bundle`. How many users go
// through the bulk helper, and how many events through a stream, can be said, too: `pnpm bench bulk --users=1000000`.
import { cpus, loadavg } from 'node:os'
import process from 'node:process'
import { parseArgs } from 'node:util'

import { measureAdapter } from './adapter-throughput.ts'
import { measureBulkLoad } from './bulk-load.ts'
import { measureBundleSize } from './bundle-size.ts'
import { measureCpuPerPost } from './cpu-per-post.ts'
import { measureDeliveryLoad } from './delivery-load.ts'
import { measureExportStream } from './export-stream.ts'
import { measureImportCost } from './import-cost.ts'
import { measureInstallSize } from './install-size.ts'
import { measureMemoryInFlight } from './memory-in-flight.ts'
import { measureRequestsPerSecond } from './requests-per-second.ts'
import type { Row } from './row.ts'
import { measureSimulatorFetch } from './simulator-fetch.ts'
import { measureSimulatorHttp } from './simulator-http.ts'
import { measureStreamingLoad } from './streaming-load.ts'
import { formatTable } from './table.ts'
import { measureTypeCheckCost } from './type-check-cost.ts'

const { values, positionals: names } = parseArgs({
  options: {
    users: { type: 'string', default: '100000' },
    events: { type: 'string', default: '1000000' },
  },
  allowPositionals: true,
})
const users = readCount('users')
const events = readCount('events')

function readCount(name: keyof typeof values): number {
  const count = Number(values[name])
  if (!Number.isSafeInteger(count) || count < 1) {
    console.error(`--${name} must be a whole number above 0, not ${values[name]}`)
    process.exit(2)
  }
  return count
}

const questions: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  cpu: measureCpuPerPost,
  rps: measureRequestsPerSecond,
  import: measureImportCost,
  install: measureInstallSize,
  types: measureTypeCheckCost,
  bundle: measureBundleSize,
  bulk: () => measureBulkLoad(users),
  export: () => measureExportStream(100, 5),
  'export-1gb': () =>
    measureExportStream(1024, 3, [
      'readline + JSON.parse',
      'readline + JSON.parse, again',
      'exportJson, row by row',
    ]),
  simulator: measureSimulatorFetch,
  'simulator-http': measureSimulatorHttp,
  adapter: measureAdapter,
  delivery: () => measureDeliveryLoad('the simulator'),
  'delivery-accepting': () => measureDeliveryLoad('a server that takes all'),
  'delivery-far': () => measureDeliveryLoad('a server that takes all after 50 ms'),
  'delivery-memory': measureMemoryInFlight,
  'delivery-1m': () => measureStreamingLoad(events),
}

// A minute or two each: run only when they are named.
const onlyByName = new Set([
  'export-1gb',
  'delivery',
  'delivery-accepting',
  'delivery-far',
  'delivery-memory',
  'delivery-1m',
])

const unknown = names.filter((name) => !Object.hasOwn(questions, name))
if (unknown.length > 0) {
  console.error(
    `no such question: ${unknown.join(', ')}; there are ${Object.keys(questions).join(', ')}`,
  )
  process.exit(2)
}

// Children end with this process: they lose their channel to it.
setTimeout(() => {
  console.error('not done after ten minutes')
  process.exit(1)
}, 600_000).unref()

const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ')
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${new Date().toISOString().slice(0, 10)}, load before: ${load()}`,
)
const rows: Row[] = []
for (const [name, measure] of Object.entries(questions)) {
  if (names.length > 0 ? !names.includes(name) : onlyByName.has(name)) continue
  const began = performance.now()
  rows.push(...(await measure()))
  console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
console.log(`\n${formatTable(rows)}\n`)
