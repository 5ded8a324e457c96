import { spawnSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { compare, interleave, summarise } from './measure.ts'
import { exact, sampleRow, type Row } from './row.ts'
import { thirtyCalls } from './thirty-calls.ts'
import { withFolder } from './with-folder.ts'

const modules = join(import.meta.dirname, '..', 'node_modules')
const empty = 'an empty file'

const compilerOptions = {
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'nodenext',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
}

const constants = "const email = 'ana@example.com'\nconst userId = 'u-1'\n"

const files: Readonly<Record<string, string>> = {
  [empty]: 'export {}\n',
  '@iterelay/iterable-sdk': `import { createIterableClient } from '@iterelay/iterable-sdk'
const client = createIterableClient({ apiKey: 'key' })
${constants}${exportsOf(thirtyCalls.map(([ours]) => ours))}`,
  '@iterelay/iterable-sdk, a project declared': `import { createIterableClient } from '@iterelay/iterable-sdk'
interface Project { users: { plan: string; seats: number }; events: { 'Trial Started': { days?: number } } }
const client = createIterableClient<Project>({ apiKey: 'key' })
${constants}${exportsOf(thirtyCalls.map(([ours]) => ours))}`,
  '@iterable/api': `import { IterableClient } from '@iterable/api'
const client = new IterableClient({ apiKey: 'key', baseUrl: 'http://127.0.0.1', timeout: 1000 })
${constants}${exportsOf(thirtyCalls.map(([, theirs]) => theirs))}`,
}

/** Time and work of the compiler for a file with thirty calls, on top of an empty file. */
export async function measureTypeCheckCost(): Promise<readonly Row[]> {
  return withFolder(async (folder) => {
    // Names resolve as in this workspace package.
    symlinkSync(modules, join(folder, 'node_modules'))
    const checks = Object.entries(files).map(([name, text], index) => {
      const source = `file-${index}.mts`
      const config = join(folder, `tsconfig-${index}.json`)
      writeFileSync(join(folder, source), text)
      writeFileSync(config, JSON.stringify({ compilerOptions, files: [source] }))
      return [name, () => check(name, config)] as const
    })
    const values = await interleave(Object.fromEntries(checks), {
      rounds: 11,
      warmUp: 1,
      budgetMs: 20_000,
    })
    const base = values.get(empty) ?? []
    const ofBase = base.map(({ totalMs }) => totalMs)
    const ms = { unit: 'ms', digits: 0 }
    const others = [...values].filter(([name]) => name !== empty)
    return [
      sampleRow('type-check', empty, summarise(ofBase), ms),
      ...others.map(([name, costs]) => {
        const own = costs.map(({ totalMs }) => totalMs)
        return sampleRow(
          'added by 30 calls',
          name,
          compare(own, ofBase, (a, b) => a - b),
          ms,
        )
      }),
      ...others.map(([name, costs]) =>
        sampleRow('instantiations', name, exact(costs[0]?.instantiations ?? Number.NaN), {
          unit: '',
          digits: 0,
        }),
      ),
    ]
  })
}

function exportsOf(calls: readonly string[]): string {
  return calls.map((call, index) => `export const answer${index} = ${call}\n`).join('')
}

function check(
  name: string,
  config: string,
): { readonly totalMs: number; readonly instantiations: number } {
  // One thread: the counters of several would depend on who took which file.
  const run = spawnSync(
    process.execPath,
    [
      join(modules, 'typescript/bin/tsc'),
      '-p',
      config,
      '--extendedDiagnostics',
      '--singleThreaded',
    ],
    { encoding: 'utf8', timeout: 60_000 },
  )
  if (run.status !== 0) throw new Error(`${name}: the calls do not compile:\n${run.stdout}`)
  const counter = (label: string): number =>
    Number(new RegExp(`^${label}:\\s*([\\d.]+)`, 'm').exec(run.stdout)?.[1] ?? Number.NaN)
  return { totalMs: counter('Total time') * 1000, instantiations: counter('Instantiations') }
}
