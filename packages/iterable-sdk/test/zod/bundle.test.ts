import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

import { build } from 'vite'
import { expect, test } from 'vitest'

const dist = join(import.meta.dirname, '../../dist')

/** What a bundler makes of a module that imports from the built package. */
async function bundle(source: string): Promise<{ code: string; modules: readonly string[] }> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'virtual:entry' ? '\0entry' : undefined),
        load: (id) =>
          id === '\0entry' ? source.replace('DIST', dist.replaceAll('\\', '/')) : undefined,
      },
    ],
    build: { write: false, rolldownOptions: { input: 'virtual:entry' }, modulePreload: false },
  })
  const [only] = [result].flat()
  if (only === undefined || !('output' in only)) throw new Error('nothing was built')
  const [{ code, moduleIds }] = only.output
  return { code, modules: moduleIds }
}

test('a bundle with one schema holds that one, and not the others', async () => {
  const one = await bundle(
    `import { updateUserRequestSchema } from 'DIST/zod.js'; console.log(updateUserRequestSchema)`,
  )
  const all = await bundle(`import * as all from 'DIST/zod.js'; console.log(all)`)
  const zodAlone = await bundle(
    `import * as z from 'zod/mini'; console.log(z.looseObject({ a: z.exactOptional(z.record(z.string(), z.unknown())), b: z.boolean() }))`.replace(
      'zod/mini',
      join(dist, '../node_modules/zod/mini/index.js').replaceAll('\\', '/'),
    ),
  )
  expect(one.code).toContain('preferUserId')
  expect(all.code).toContain('catalogItemsWithProperties')
  expect(one.code).not.toContain('catalogItemsWithProperties')
  // Nearly all of it is zod.
  expect(one.code.length - zodAlone.code.length).toBeLessThan(1000)
  expect(all.code.length).toBeGreaterThan(2 * one.code.length)
})

test('a bundle that uses no schema holds nothing', async () => {
  expect((await bundle(`import 'DIST/zod.js'`)).code.trim()).toBe('')
  expect((await bundle(`import { userSchema } from 'DIST/zod.js'`)).code.trim()).toBe('')
})

test('the client does without zod, and without openapi-fetch until client.http is used', async () => {
  const { modules } = await bundle(`import * as sdk from 'DIST/index.js'; console.log(sdk)`)
  expect(modules.filter((id) => /zod|openapi-fetch/.test(id))).toEqual([])
})

test('importing the schemas registers none and changes no setting of zod', () => {
  const script = `
    const z = await import('zod/mini')
    const before = JSON.stringify(z.config())
    const names = Object.getOwnPropertyNames(globalThis).toSorted().join()
    const { responseSchemas, ...schemas } = await import('@iterelay/iterable-sdk/zod')
    console.log(JSON.stringify({
      config: JSON.stringify(z.config()) === before,
      globals: Object.getOwnPropertyNames(globalThis).toSorted().join() === names,
      registered: Object.keys(schemas).filter((name) => z.globalRegistry.has(schemas[name])),
    }))
  `
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  expect(JSON.parse(printed)).toEqual({ config: true, globals: true, registered: [] })
})
