// A child process: sends events in one way and one lane, as many as the parent asks for, and reports what that cost.
import process from 'node:process'

import { answerParent } from './answer-parent.ts'
import { isSenderName, senders, type DeliveryLoad } from './delivery/senders.ts'
import type { LoadCost } from './load-clients.ts'

const [name, baseUrl, lane] = process.argv.slice(2)
if (!isSenderName(name) || baseUrl === undefined || (lane !== 'bulk' && lane !== 'single')) {
  throw new Error('usage: delivery-process NAME URL LANE')
}
const send = senders[name](baseUrl, lane)

answerParent(async (load: DeliveryLoad): Promise<LoadCost> => {
  // The first time it also makes the events: for the round that is thrown away.
  const began = performance.now()
  const cpuBefore = process.cpuUsage()
  await send(load)
  const { user, system } = process.cpuUsage(cpuBefore)
  return { cpuUs: user + system, wallMs: performance.now() - began }
})
