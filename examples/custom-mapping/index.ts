/** Says what own mappings make of sample events, before anything is sent: `node examples/custom-mapping/index.ts` */
import process from 'node:process'

import { createIterableDestination, printExplanation } from '@iterelay/segment-adapter'

import { checkSamples } from './check-samples.ts'
import { mappings } from './mappings.ts'
import { samples } from './samples.ts'

// Throws with every mistake in triggers and mappings at once.
const destination = createIterableDestination({ settings: { apiKey: 'unused' }, mappings })

const [first] = Object.values(samples)
if (first !== undefined) console.log(printExplanation(destination.explain(first.event)))

const problems = checkSamples(destination, samples)
console.log(`${Object.keys(samples).length} samples, ${problems.length} problems`)
for (const problem of problems) console.log(problem)
// So that a build stops here.
process.exitCode = problems.length === 0 ? 0 : 1
