import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { problemsOf } from '../problems-of.ts'

// The compiler that the generator runs is the last one written in TypeScript. It judges by other ways whether a client with a
// project goes where any client goes.
const generator = createRequire(import.meta.resolve('@iterelay/codegen/package.json'))
const tsc = join(dirname(generator.resolve('typescript/package.json')), 'bin/tsc')

test('the types of declared projects mean the same to the older compiler', () => {
  const folder = mkdtempSync(join(import.meta.dirname, '.older-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(import.meta.dirname, '../../../../tsconfig.base.json'),
      compilerOptions: { noEmit: true, allowImportingTsExtensions: true },
      files: ['../project.test-d.ts', '../../schema/project.test-d.ts'],
    }),
  )
  expect(problemsOf(folder, tsc)).toBe('')
})
