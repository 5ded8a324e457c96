#!/usr/bin/env node
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'

import { loadDocument } from '@iterelay/codegen/src/load-document.ts'

import { compareApis } from './compare-apis.ts'
import { applyCorrections } from './corrections.ts'
import { printReport } from './print-report.ts'
import { readApi } from './read-api.ts'
import { readCorrections } from './read-corrections.ts'
import { readVendorDocument } from './read-vendor-document.ts'

const usage = `usage: pnpm spec:drift [--ours FOLDER] [--corrections FILE] VENDOR_FILE

Compares our OpenAPI document with a vendor document (Swagger 2.0 or OpenAPI 3, JSON or YAML).

  --ours FOLDER       our document (default: packages/iterable-sdk/openapi)
  --corrections FILE  differences made on purpose (default: tools/spec-drift/corrections.yaml)

Exit code: 0 nothing new, 1 new differences, 2 wrong command line or unusable file.
`

const folder = join(import.meta.dirname, '..')
const options = {
  ours: { type: 'string', default: join(folder, '../../packages/iterable-sdk/openapi') },
  corrections: { type: 'string', default: join(folder, 'corrections.yaml') },
  help: { type: 'boolean', short: 'h', default: false },
} as const

try {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [file] = positionals
  if (values.help) process.stdout.write(usage)
  else if (file === undefined || positionals.length > 1) fail(usage.split('\n', 1).join(''))
  else compare(values.ours, values.corrections, file)
} catch (error) {
  fail(`spec-drift: ${error instanceof Error ? error.message : String(error)}`)
}

function compare(ours: string, corrections: string, file: string): void {
  const known = readCorrections(corrections)
  const vendor = readApi(readVendorDocument(file))
  const sorted = applyCorrections(compareApis(readApi(loadDocument(ours)), vendor), known)
  process.stdout.write(printReport(sorted))
  for (const line of sorted.stale) process.stderr.write(`warning: ${line}\n`)
  if (sorted.open.length > 0) process.exitCode = 1
}

function fail(line: string): void {
  process.stderr.write(`${line}\n`)
  process.exitCode = 2
}
