/**
 * Uses the published packages as a stranger would: packs all of them, installs the tarballs with npm into an empty
 * project outside the repository, imports every entry, compiles against their types and runs the command.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const folders = [
  'packages/iterable-sdk',
  'packages/segment-adapter',
  'packages/presets',
  'apps/relay',
]
const root = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'iterelay-stranger-'))
const project = join(folder, 'project')

const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

try {
  mkdirSync(project)
  const manifests = folders.map((name) =>
    JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')),
  )
  for (const name of folders) run('pnpm', ['pack', '--pack-destination', folder], join(root, name))
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  if (tarballs.length !== folders.length) throw new Error(`packed ${tarballs.join(', ')}`)
  const tarballOf = (name) => {
    const prefix = name.slice(1).replace('/', '-')
    return `file:${join(
      folder,
      tarballs.find((tarball) => tarball.startsWith(`${prefix}-`)),
    )}`
  }
  const packages = Object.fromEntries(manifests.map(({ name }) => [name, tarballOf(name)]))
  const catalog = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const versionOf = (name) => new RegExp(`^  '?${name}'?: (.+)$`, 'm').exec(catalog)[1]
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: {
        ...packages,
        liquidjs: versionOf('liquidjs'),
        msw: versionOf('msw'),
        typescript: versionOf('typescript'),
        '@types/node': versionOf('@types/node'),
      },
      // Packages depend on each other by version; no version is on the registry before the first release.
      overrides: packages,
    }),
  )
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], project)

  const entries = manifests.flatMap(({ name, exports }) =>
    Object.entries(exports).flatMap(([key, entry]) =>
      typeof entry === 'string' ? [] : [key === '.' ? name : name + key.slice(1)],
    ),
  )
  writeFileSync(
    join(project, 'import.mjs'),
    entries
      .map(
        (entry, index) =>
          `import * as e${index} from '${entry}'\nif (Object.keys(e${index}).length === 0) throw new Error('${entry} exports nothing')`,
      )
      .join('\n'),
  )
  run(process.execPath, ['import.mjs'], project)

  writeFileSync(
    join(project, 'deliver.ts'),
    `import { createIterableClient, type IterableClient } from '@iterelay/iterable-sdk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { defaultPresets } from '@iterelay/presets'
import { createIterableDestination, type DeliveryReport } from '@iterelay/segment-adapter'

const simulator = createIterableSimulator()
const client: IterableClient = createIterableClient({ apiKey: 'test', fetch: simulator.fetch })
const destination = createIterableDestination({ client, mappings: defaultPresets })
const report: DeliveryReport = await destination.deliver([
  { type: 'identify', userId: 'u-1', traits: { email: 'ana@example.com' } },
])
const status: 'delivered' | 'skipped' | 'rejected' | 'failed' | undefined = report.outcomes[0]?.status
if (status !== 'delivered') throw new Error(String(status))
if (simulator.user('ana@example.com') === undefined) throw new Error('not held')
`,
  )
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'es2023',
        lib: ['es2023', 'dom', 'dom.iterable'],
        module: 'nodenext',
        strict: true,
        exactOptionalPropertyTypes: true,
        types: ['node'],
        outDir: 'out',
        rootDir: '.',
      },
      include: ['*.ts'],
    }),
  )
  run(join(project, 'node_modules/.bin/tsc'), [], project)
  run(process.execPath, ['out/deliver.js'], project)
  const version = run(join(project, 'node_modules/.bin/iterelay'), ['--version'], project).trim()
  process.stdout.write(
    `${entries.length} entries imported, types compiled, iterelay ${version} ran, all from packed tarballs\n`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
