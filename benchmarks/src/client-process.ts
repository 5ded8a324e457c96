// A child process: sends events in one way, as many as the parent asks for, and reports what that cost.
import process from 'node:process'

import { answerParent } from './answer-parent.ts'
import { candidates, isCandidate } from './candidates.ts'
import type { Load, LoadCost } from './load-clients.ts'

const [name, baseUrl] = process.argv.slice(2)
if (!isCandidate(name) || baseUrl === undefined) throw new Error('usage: client-process NAME URL')
const send = await candidates[name](baseUrl)

async function sendMany({ requests, inFlight }: Load): Promise<void> {
  let left = requests
  const sendInTurn = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      const code = await send()
      if (code !== 'Success') throw new Error(`${name}: answered ${code}`)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, sendInTurn))
}

async function measure(load: Load): Promise<LoadCost> {
  // Without a forced collection: it also throws away compiled code, and the next thousand calls cost twice as much.
  const began = performance.now()
  const cpuBefore = process.cpuUsage()
  await sendMany(load)
  const { user, system } = process.cpuUsage(cpuBefore)
  return { cpuUs: user + system, wallMs: performance.now() - began }
}

answerParent(measure)
