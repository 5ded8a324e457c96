// A child process: takes the thousand events through one candidate, as often as the parent asks, and reports the milliseconds.
import process from 'node:process'

import { answerParent } from './answer-parent.ts'
import { adapterCandidates, isAdapterCandidate } from './adapter/candidates.ts'

const [name] = process.argv.slice(2)
if (!isAdapterCandidate(name)) throw new Error('usage: adapter-process NAME')
const takeTurn = await adapterCandidates[name]()

async function measure(turns: number): Promise<number> {
  const began = performance.now()
  for (let turn = 0; turn < turns; turn++) await takeTurn()
  return performance.now() - began
}

answerParent(measure)
