// Prints how many recorded cases are answered as recorded, suite by suite: `pnpm --filter @iterelay/segment-adapter score [FOLDER]`.
import process from 'node:process'

import { scoreSuites } from './judge/suites.ts'

const scores = await scoreSuites(process.argv[2])
console.log('suite     core as recorded   quirks as recorded (the others by verdict)')
for (const { suite, core, quirk } of scores) {
  const share = ({ passed, total }: typeof core): string => `${passed} of ${total}`
  console.log(`${suite.padEnd(10)}${share(core).padEnd(19)}${share(quirk)}`)
}
const failed = scores.flatMap(({ failedCore }) => failedCore)
for (const id of failed) console.log(`not as recorded: ${id}`)
if (failed.length > 0) process.exitCode = 1
