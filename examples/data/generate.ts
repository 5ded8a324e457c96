// Writes the sample events anew: `pnpm --filter @iterelay/examples data`, or with a number, that many to standard output.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { makeSample } from './make-sample.ts'

/** All calls are held in memory. */
const most = 300_000

const [count] = process.argv.slice(2)
if (count === undefined) {
  writeFileSync(join(import.meta.dirname, 'segment-events.ndjson'), await makeSample())
} else if (/^\d{3,6}$/.test(count) && Number(count) <= most) {
  process.stdout.write(await makeSample(Number(count)))
} else {
  process.stderr.write(
    `generate: the number of events must be a whole number from 100 to ${most}\n`,
  )
  process.exitCode = 2
}
