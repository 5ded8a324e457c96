#!/usr/bin/env node
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { generate } from './generate.ts'

const [from, to] = process.argv.slice(2)
if (from === undefined || to === undefined) {
  process.stderr.write('usage: iterelay-codegen OPENAPI_FOLDER OUTPUT_FOLDER\n')
  process.exit(2)
}

try {
  // Nothing is written unless everything could be generated.
  const { files, count } = await generate(from)
  mkdirSync(to, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(to, name), text)
  process.stdout.write(`${count} operations written to ${to}\n`)
} catch (error) {
  process.stderr.write(
    `iterelay-codegen: ${error instanceof Error ? error.message : String(error)}\n`,
  )
  process.exitCode = 1
}
