/**
 * Runs the packed packages where they say they run: several versions of Node, Bun, Deno, Cloudflare's workerd, and bundled for
 * a browser.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

import { run, versionOf, withStrangerProject } from './stranger-project.mjs'

// Not in the workspace: they are large, and nothing else needs them.
const runtimes = { bun: '1', deno: '2', esbuild: '0.28', miniflare: '4' }

const smoke = `import { createIterableClient, isIterableError } from '@iterelay/iterable-sdk'
import { exportCsv } from '@iterelay/iterable-sdk/csv'
import { exportJson } from '@iterelay/iterable-sdk/exports'
import { items } from '@iterelay/iterable-sdk/pages'
import { defineProject } from '@iterelay/iterable-sdk/schema'
import { bulk } from '@iterelay/iterable-sdk/bulk'
import { publishDiagnostics } from '@iterelay/iterable-sdk/diagnostics'
import { logCalls } from '@iterelay/iterable-sdk/logging'
import { forgetAll } from '@iterelay/iterable-sdk/gdpr'
import { createRedisRateLimitStore } from '@iterelay/iterable-sdk/redis'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { verifyIterableWebhook } from '@iterelay/iterable-sdk/webhooks'
import { defaultPresets } from '@iterelay/presets'
import { createIterableDestination, createMemoryDedupeStore } from '@iterelay/segment-adapter'
import { createRedisDedupeStore } from '@iterelay/segment-adapter/redis'

export async function smoke() {
  const simulator = createIterableSimulator()
  const schema = defineProject({ users: { plan: 'string' } })
  const levels = new Set()
  const client = createIterableClient({
    apiKey: 'test',
    fetch: simulator.fetch,
    allowBrowser: true,
    schema,
    logger: logCalls(({ level }) => levels.add(level)),
    observers: [publishDiagnostics()],
  })
  const destination = createIterableDestination({ client, mappings: defaultPresets, dedupe: createMemoryDedupeStore() })
  const { outcomes } = await destination.deliver([
    { type: 'identify', userId: 'u-1', traits: { email: 'ana@example.com' } },
    { type: 'track', userId: 'u-1', event: 'Opened', messageId: 'm-1' },
    { type: 'track', event: 'Nobody' },
    { type: 'track', userId: 'u-1', event: 'Opened', messageId: 'm-1' },
  ])
  const dedupe = createRedisDedupeStore({ client: async () => 'nd', project: 'test' })
  const claimed = await dedupe.claim(['a', 'b'], 'me')
  const error = await client.users.update({ email: 'no address' }).catch((cause) => cause)
  const mismatch = await client.users.update({ userId: 'u-1', dataFields: { plan: 7 } }).catch((cause) => cause)
  const { user } = await client.users.getByEmail({ email: 'ana@example.com' })
  const { delivered } = await bulk(client, 'users.bulkUpdate', [{ userId: 'u-2' }]).summary()
  const verified = await verifyIterableWebhook('a-token-of-some-length', 'a-token-of-some-length')
  const store = createRedisRateLimitStore({ client: async () => 7 })
  const waitMs = await store.book('users.forget', [{ requests: 3, perMs: 1000 }], 1000)
  const forgetting = createIterableClient({
    apiKey: 'test',
    fetch: async () => Response.json({ code: 'Success' }),
    allowBrowser: true,
  })
  let forgotten
  for await (const { status } of forgetAll(forgetting, [{ userId: 'u-1' }])) forgotten = status
  const bodies = { campaigns: '{"campaigns":[{"id":1}]}', 'data.json': '{"n":"é"}\\n{', 'data.csv': 'n\\n"a\\nb"\\n' }
  const answers = createIterableClient({
    apiKey: 'test',
    allowBrowser: true,
    fetch: async (input) => new Response(bodies[new URL(input).pathname.split('/').at(-1)]),
  })
  const read = async (rows) => {
    const found = []
    try {
      for await (const row of rows) found.push(row)
    } catch (cause) {
      found.push(cause.code)
    }
    return JSON.stringify(found)
  }
  const streams = [
    await read(items(answers, 'campaigns.list')),
    await read(exportJson(answers, { dataTypeName: 'user' })),
    await read(exportCsv(answers, { dataTypeName: 'user' })),
  ]
  // Loads openapi-fetch by an import on demand.
  const { data } = await client.http.GET('/api/webhooks')
  const { body } = await client.stream('webhooks.list', {})
  const streamed = await new Response(body).json()
  const found = [...streams, ...outcomes.map(({ status }) => status), isIterableError(error), mismatch.code, user.userId, delivered, verified, data.webhooks.length, streamed.webhooks.length, waitMs, ...claimed, forgotten, ...levels]
  const wanted = ['[{"id":1}]', '[{"n":"é"},"truncated_stream"]', '[{"n":"a\\\\nb"}]', 'delivered', 'delivered', 'rejected', 'skipped', true, 'schema_mismatch', 'u-1', 1, true, 0, 0, 7, 'new', 'done', 'accepted', 'info', 'error']
  if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(JSON.stringify(found))
  return 'works'
}
`

function report(where, answer) {
  if (answer.trim() !== 'works') throw new Error(`${where}: ${answer}`)
  process.stdout.write(`${where}: works\n`)
}

// What an npx around this script asked for must not be asked for again by the ones inside.
const outerNpx = { npm_config_package: undefined, npm_config_call: undefined }

const peers = { papaparse: versionOf('papaparse'), zod: versionOf('zod') }

await withStrangerProject({ ...runtimes, ...peers }, async ({ project }) => {
  const bin = (name) => join(project, 'node_modules/.bin', name)
  writeFileSync(join(project, 'smoke.mjs'), smoke)
  writeFileSync(
    join(project, 'main.mjs'),
    "import { smoke } from './smoke.mjs'\nconsole.log(await smoke())\n",
  )
  writeFileSync(
    join(project, 'worker.mjs'),
    "import { smoke } from './smoke.mjs'\nexport default { fetch: async () => new Response(await smoke()) }\n",
  )
  for (const version of [22, 24, 26]) {
    const args = ['-y', '-p', `node@${version}`, '--', 'node', 'main.mjs']
    report(`Node ${version}`, run('npx', args, project, outerNpx))
  }
  report('Bun', run(bin('bun'), ['main.mjs'], project))
  report('Deno', run(bin('deno'), ['run', '--allow-env', '--allow-read', 'main.mjs'], project))

  // Fails on any import of Node's own modules.
  const bundle = (entry, out) =>
    run(
      bin('esbuild'),
      [
        entry,
        '--bundle',
        '--minify',
        '--format=esm',
        '--platform=browser',
        '--log-level=error',
        `--outfile=${out}`,
      ],
      project,
    )
  bundle('main.mjs', 'bundle.mjs')
  report('A bundle for browsers', run(process.execPath, ['bundle.mjs'], project))

  bundle('worker.mjs', 'worker.bundle.mjs')
  const resolve = createRequire(join(project, 'package.json')).resolve
  const { Miniflare } = await import(pathToFileURL(resolve('miniflare')).href)
  const worker = new Miniflare({
    modules: true,
    script: readFileSync(join(project, 'worker.bundle.mjs'), 'utf8'),
    compatibilityDate: '2025-06-01',
    host: '127.0.0.1',
  })
  try {
    const response = await worker.dispatchFetch('http://127.0.0.1/')
    report('workerd', await response.text())
  } finally {
    await worker.dispose()
  }
})
