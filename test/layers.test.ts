import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'

import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** The source files of a package, tests aside, as paths below its `src`. */
function sourcesOf(packageFolder: string): string[] {
  const src = join(root, packageFolder, 'src')
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(name))
}

/** What a source file imports or re-exports. */
function importsOf(packageFolder: string, source: string): string[] {
  const text = readFileSync(join(root, packageFolder, 'src', source), 'utf8')
  const found = text.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm)
  const bare = text.matchAll(/^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm)
  return [...found, ...bare].flatMap((match) => match[1] ?? match[2] ?? [])
}

function localImports(packageFolder: string, source: string): string[] {
  return importsOf(packageFolder, source)
    .filter((target) => target.startsWith('.'))
    .map((target) =>
      normalize(join(dirname(source), target))
        .split(sep)
        .join('/'),
    )
}

describe('the adapter', () => {
  const folder = 'packages/segment-adapter'
  const stages = [
    'event',
    'language',
    'trigger',
    'mapping',
    'action',
    'plan',
    'dedupe',
    'delivery',
    'stream',
  ]
  const stageOf = (source: string): string | undefined =>
    source.includes('/') ? source.split('/')[0] : undefined

  test('has exactly the stages of the flow as folders', () => {
    const found = new Set(sourcesOf(folder).flatMap((source) => stageOf(source) ?? []))
    expect([...found].toSorted()).toEqual(stages.toSorted())
  })

  test.each(sourcesOf(folder))('%s imports its own stage or earlier ones', (source) => {
    const own = stageOf(source)
    if (own === undefined) return
    const later = localImports(folder, source).filter((target) => {
      const stage = stageOf(target)
      return stage !== undefined && stages.indexOf(stage) > stages.indexOf(own)
    })
    expect(later).toEqual([])
  })

  test('uses the Iterable client in delivery alone; before it only the operations table and types', () => {
    const early = sourcesOf(folder).filter(
      (source) => !['delivery', 'stream', undefined].includes(stageOf(source)),
    )
    for (const source of early) {
      const text = readFileSync(join(root, folder, 'src', source), 'utf8')
      const values = text.matchAll(/^import \{([^}]*)\} from '@iterelay\/iterable-sdk'/gm)
      const names = [...values].flatMap((match) =>
        (match[1] ?? '').split(',').map((name) => name.trim()),
      )
      const used = names.filter((name) => name !== '' && !name.startsWith('type '))
      expect(used.filter((name) => name !== 'operations')).toEqual([])
    }
  })

  test('has no clock and no timer outside delivery', () => {
    for (const source of sourcesOf(folder)) {
      if (stageOf(source) === 'delivery') continue
      const text = readFileSync(join(root, folder, 'src', source), 'utf8')
      expect(
        `${source}: ${/\bDate\.now\(|new Date\(\)|\bset(Timeout|Interval)\(/.exec(text)?.[0] ?? ''}`,
      ).toBe(`${source}: `)
    }
  })
})

const libraries = ['packages/iterable-sdk', 'packages/segment-adapter', 'packages/presets']

describe.each([
  [
    'packages/iterable-sdk',
    ['openapi-fetch', 'msw', 'msw/http', 'papaparse', 'zod/mini', '@opentelemetry/api'],
  ],
  [
    'packages/segment-adapter',
    [
      '@iterelay/iterable-sdk',
      '@iterelay/iterable-sdk/redis',
      '@iterelay/iterable-sdk/bulk',
      'zod/mini',
      'liquidjs',
    ],
  ],
  ['packages/presets', ['@iterelay/segment-adapter']],
])('%s', (folder, allowed) => {
  test('imports nothing beyond its few runtime dependencies, and nothing of Node', () => {
    const foreign = sourcesOf(folder).flatMap((source) =>
      importsOf(folder, source)
        .filter((target) => !target.startsWith('.') && !allowed.includes(target))
        .map((target) => `${source} imports ${target}`),
    )
    expect(foreign).toEqual([])
  })

  test('never reads the environment', () => {
    const readers = sourcesOf(folder).filter((source) =>
      /^(?!\s*\*).*\bprocess\.env\b/m.test(readFileSync(join(root, folder, 'src', source), 'utf8')),
    )
    expect(readers).toEqual([])
  })
})

describe('the SDK', () => {
  const folder = 'packages/iterable-sdk'

  test('keeps the optional peer msw to its own entry', () => {
    const users = sourcesOf(folder).filter((source) =>
      importsOf(folder, source).some((target) => target.startsWith('msw')),
    )
    expect(users.filter((source) => !/^msw[./]/.test(source))).toEqual([])
  })

  test('keeps the optional peer papaparse to its own entry', () => {
    const users = sourcesOf(folder).filter((source) =>
      importsOf(folder, source).includes('papaparse'),
    )
    expect(users).toEqual(['csv/parse-csv.ts'])
    const doors = sourcesOf(folder).filter(
      (source) =>
        !source.startsWith('csv/') &&
        localImports(folder, source).some((target) => target.startsWith('csv/')),
    )
    expect(doors).toEqual([])
  })

  test('keeps what has an entry of its own out of the client, whose size is counted', () => {
    const entry = /^(bulk|csv|exports|msw|pages|schema|simulator|webhooks)\//
    const users = sourcesOf(folder).filter(
      (source) =>
        !entry.test(source) && localImports(folder, source).some((target) => entry.test(target)),
    )
    // A door to the simulator.
    expect(users).toEqual(['msw.ts'])
  })

  test('keeps the optional peer @opentelemetry/api to its own entry', () => {
    const users = sourcesOf(folder).filter((source) =>
      importsOf(folder, source).includes('@opentelemetry/api'),
    )
    expect(users.filter((source) => !source.startsWith('otel/'))).toEqual([])
    expect(users).not.toEqual([])
  })

  test('loads nothing that watches calls with the client', () => {
    const users = sourcesOf(folder).filter(
      (source) =>
        !/^(otel|logging)\//.test(source) &&
        localImports(folder, source).some((target) => /^(otel|logging|diagnostics)\b/.test(target)),
    )
    expect(users).toEqual([])
  })

  test('keeps the simulator out of the client', () => {
    const users = sourcesOf(folder).filter(
      (source) =>
        !source.startsWith('simulator/') &&
        !/^msw[./]/.test(source) &&
        localImports(folder, source).some((target) => target.startsWith('simulator/')),
    )
    expect(users).toEqual([])
  })
})

test('no source file has outgrown its idea', () => {
  const long = [...libraries, 'apps/relay'].flatMap((folder) =>
    sourcesOf(folder)
      .filter((source) => !source.startsWith('gen/'))
      .map((source) => join(folder, 'src', source))
      .filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length > 400)
      .map((path) => relative(root, join(root, path))),
  )
  expect(long).toEqual([])
})
