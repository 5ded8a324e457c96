// Answers every question and prints one table; with names, those questions alone: `pnpm bench cpu bundle`.
import { cpus, loadavg } from 'node:os'
import process from 'node:process'

import { measureAdapter } from './adapter-throughput.ts'
import { measureBundleSize } from './bundle-size.ts'
import { measureCpuPerPost } from './cpu-per-post.ts'
import { measureImportCost } from './import-cost.ts'
import { measureInstallSize } from './install-size.ts'
import { measureRequestsPerSecond } from './requests-per-second.ts'
import type { Row } from './row.ts'
import { formatTable } from './table.ts'
import { measureTypeCheckCost } from './type-check-cost.ts'

const questions: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  cpu: measureCpuPerPost,
  rps: measureRequestsPerSecond,
  import: measureImportCost,
  install: measureInstallSize,
  types: measureTypeCheckCost,
  bundle: measureBundleSize,
  adapter: measureAdapter,
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => !Object.hasOwn(questions, name))
if (unknown.length > 0) {
  console.error(
    `no such question: ${unknown.join(', ')}; there are ${Object.keys(questions).join(', ')}`,
  )
  process.exit(2)
}

// Children end with this process: they lose their channel to it.
setTimeout(() => {
  console.error('not done after six minutes')
  process.exit(1)
}, 360_000).unref()

const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ')
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${new Date().toISOString().slice(0, 10)}, load before: ${load()}`,
)
const rows: Row[] = []
for (const [name, measure] of Object.entries(questions)) {
  if (names.length > 0 && !names.includes(name)) continue
  const began = performance.now()
  rows.push(...(await measure()))
  console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
console.log(`\n${formatTable(rows)}\n`)
