import { execFileSync } from 'node:child_process'
import process from 'node:process'

import { expect, test } from 'vitest'

test('importing the client starts nothing, reads no environment and changes no global', () => {
  // Node's own loader reads the environment, too: what it reads for another module does not count.
  const script = `
    const read = new Set()
    process.env = new Proxy(process.env, { get: (target, name) => (read.add(String(name)), target[name]) })
    globalThis.fetch = () => { throw new Error('fetched') }
    globalThis.setTimeout = () => { throw new Error('timer') }
    await import('data:text/javascript,export{}')
    const ofNode = new Set(read)
    const before = Object.getOwnPropertyNames(globalThis).toSorted().join()
    const module = await import('@iterelay/iterable-sdk')
    const after = Object.getOwnPropertyNames(globalThis).toSorted().join()
    const ofModule = [...read].filter((name) => !ofNode.has(name) && !name.startsWith('NODE_'))
    console.log(JSON.stringify({ ofModule, same: before === after, names: Object.keys(module).toSorted() }))
  `
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  expect(JSON.parse(printed)).toEqual({
    ofModule: [],
    same: true,
    names: [
      'IterableError',
      'createIterableClient',
      'createRateLimitStore',
      'dataCenters',
      'isIterableError',
      'iterableErrorCodes',
      'operations',
      'validateAnswers',
    ],
  })
})
