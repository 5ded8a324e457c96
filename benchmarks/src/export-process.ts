// A child process: reads exports in one way, as large as the parent asks for, and reports what that cost.
import process from 'node:process'

import { answerParent } from './answer-parent.ts'
import { exportReaders, isExportReader } from './export-readers.ts'
import type { ExportCost } from './export-stream.ts'

const [name, baseUrl] = process.argv.slice(2)
if (!isExportReader(name) || baseUrl === undefined)
  throw new Error('usage: export-process NAME URL')
const read = exportReaders[name]

async function measure(url: string, bytes: number): Promise<ExportCost> {
  const memory: number[] = []
  const watch = setInterval(() => memory.push(process.memoryUsage.rss()), 50)
  const began = performance.now()
  const cpuBefore = process.cpuUsage()
  const rows = await read(url, bytes)
  const wallMs = performance.now() - began
  const { user, system } = process.cpuUsage(cpuBefore)
  clearInterval(watch)
  return { rows, wallMs, cpuMs: (user + system) / 1000, peakBytes: Math.max(0, ...memory) }
}

answerParent((bytes: number) => measure(baseUrl, bytes))
