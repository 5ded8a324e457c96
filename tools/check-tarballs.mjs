/**
 * Uses the published packages as a stranger would: imports every entry, compiles against their types, runs copies of examples and the command.
 */
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { run, versionOf, withStrangerProject } from './stranger-project.mjs'

const dependencies = Object.fromEntries(
  ['@opentelemetry/api', 'liquidjs', 'msw', 'papaparse', 'typescript', 'zod', '@types/node'].map(
    (name) => [name, versionOf(name)],
  ),
)

await withStrangerProject(dependencies, ({ project, manifests }) => {
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
  // As their READMEs tell people to: copy the folder, run it.
  const examples = ['send-one-event', 'partial-failure', 'webhook-to-iterable', 'custom-mapping']
  for (const name of examples) {
    cpSync(join('examples', name), join(project, name), { recursive: true })
    run(process.execPath, ['--no-warnings', join(name, 'index.ts')], project)
  }
  const version = run(join(project, 'node_modules/.bin/iterelay'), ['--version'], project).trim()
  process.stdout.write(
    `${entries.length} entries imported, types compiled, ${examples.length} examples and iterelay ${version} ran, all from packed tarballs\n`,
  )
})
