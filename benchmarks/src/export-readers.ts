import { get, type IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'

import { createIterableClient } from '@iterelay/iterable-sdk'
import { exportJson, type ExportRow, type RowStream } from '@iterelay/iterable-sdk/exports'
import { unboundLimits } from './unbound-limits.ts'

/** Reads an export of so many bytes, and returns how many rows it had. */
type ReadExport = (baseUrl: string, bytes: number) => Promise<number>

/**
 * The ways to read an export that are compared. Each looks at one member of every row, as an application would.
 *
 * `readline + JSON.parse` is the hand-written loop of Node's documentation, and what the others are compared with.
 */
export const exportReaders = {
  'readline + JSON.parse': readByLine,
  'readline + JSON.parse, again': readByLine,
  'readline events + JSON.parse': async (baseUrl, bytes) => {
    const lines = createInterface({ input: await open(baseUrl, bytes), crlfDelay: Infinity })
    let rows = 0
    lines.on('line', (line) => {
      rows += count(JSON.parse(line))
    })
    await new Promise((resolve) => lines.once('close', resolve))
    return rows
  },
  'exportJson, row by row': async (baseUrl, bytes) => {
    let rows = 0
    for await (const row of startExport(baseUrl, bytes)) rows += count(row)
    return rows
  },
  'exportJson, in batches': async (baseUrl, bytes) => {
    let rows = 0
    for await (const batch of startExport(baseUrl, bytes).batches()) {
      for (const row of batch) rows += count(row)
    }
    return rows
  },
} satisfies Record<string, ReadExport>

/** Name of a reader. */
export type ExportReader = keyof typeof exportReaders

/** Whether a text names a reader. */
export function isExportReader(name: string | undefined): name is ExportReader {
  return name !== undefined && Object.hasOwn(exportReaders, name)
}

async function readByLine(baseUrl: string, bytes: number): Promise<number> {
  const lines = createInterface({ input: await open(baseUrl, bytes), crlfDelay: Infinity })
  let rows = 0
  for await (const line of lines) rows += count(JSON.parse(line))
  return rows
}

function startExport(baseUrl: string, bytes: number): RowStream<ExportRow<'emailSend'>> {
  const client = createIterableClient({
    apiKey: 'benchmark-key',
    baseUrl,
    rateLimit: unboundLimits,
  })
  return exportJson(client, { dataTypeName: 'emailSend', campaignId: bytes })
}

function open(baseUrl: string, bytes: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(`${baseUrl}/api/export/data.json?campaignId=${bytes}`, resolve).once('error', reject)
  })
}

/** 1 for a row that has what a row has. */
function count(row: unknown): number {
  return typeof row === 'object' && row !== null && 'messageId' in row ? 1 : 0
}
