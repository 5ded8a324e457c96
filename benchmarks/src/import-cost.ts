import { spawnSync } from 'node:child_process'
import process from 'node:process'

import { compare, interleave, summarise } from './measure.ts'
import { sampleRow, type Row } from './row.ts'

const empty = 'an empty process'
const sdk = '@iterelay/iterable-sdk'

/** What the process runs before it tells its memory and ends. */
const scripts: Readonly<Record<string, string>> = {
  [empty]: '',
  [`${empty}, again`]: '',
  [sdk]: `import '${sdk}'`,
  [`${sdk}, one client made`]: `import { createIterableClient } from '${sdk}'
    createIterableClient({ apiKey: 'key' }).users`,
  '@iterable/api': "import '@iterable/api'",
  '@iterable/api, one client made': `import { IterableClient } from '@iterable/api'
    new IterableClient({ apiKey: 'key', baseUrl: 'http://127.0.0.1', timeout: 1000 })`,
}

const minus = (a: number, b: number): number => a - b

/** Time from the start of a process to its end, and memory at its end, with and without an import. */
export async function measureImportCost(): Promise<readonly Row[]> {
  const values = await interleave(
    Object.fromEntries(
      Object.entries(scripts).map(([name, script]) => [name, () => runScript(script)]),
    ),
    { rounds: 31, warmUp: 2, budgetMs: 50_000 },
  )
  const runs = [...values].map(([name, costs]) => ({
    name,
    wallMs: costs.map((cost) => cost.wallMs),
    rssMb: costs.map((cost) => cost.rssMb),
  }))
  const [base, ...others] = runs
  if (base === undefined) return []
  const wall = { unit: 'ms', digits: 1 }
  const memory = { unit: 'MB', digits: 1 }
  return [
    sampleRow('start of Node', base.name, summarise(base.wallMs), wall),
    ...others.map(({ name, wallMs }) =>
      sampleRow(
        'added by import',
        name,
        compare(wallMs, base.wallMs, minus),
        wall,
        name === sdk ? { atMost: 15 } : undefined,
      ),
    ),
    sampleRow('memory of Node (RSS)', base.name, summarise(base.rssMb), memory),
    ...others.map(({ name, rssMb }) =>
      sampleRow('memory added by import', name, compare(rssMb, base.rssMb, minus), memory),
    ),
  ]
}

function runScript(script: string): { readonly wallMs: number; readonly rssMb: number } {
  const args = [
    '--input-type=module',
    '--eval',
    `${script}\nconsole.log(process.memoryUsage.rss())`,
  ]
  const began = performance.now()
  // In this folder, so that names resolve as for every script here.
  const run = spawnSync(process.execPath, args, { cwd: import.meta.dirname, encoding: 'utf8' })
  const wallMs = performance.now() - began
  if (run.status !== 0) throw new Error(`a process that imports ended badly: ${run.stderr}`)
  return { wallMs, rssMb: Number(run.stdout) / 1e6 }
}
