// A child process: sends as many users as the parent asks for, in one way, and reports what that cost.
import process from 'node:process'

import { createIterableClient } from '@iterelay/iterable-sdk'
import { bulk } from '@iterelay/iterable-sdk/bulk'

import { answerParent } from './answer-parent.ts'
import { unboundLimits } from './unbound-limits.ts'
import type { BulkCost } from './bulk-load.ts'

const [way, baseUrl] = process.argv.slice(2)
if (baseUrl === undefined) throw new Error('usage: bulk-process WAY URL')

const perRequest = 1000
const inFlight = 4

interface User {
  readonly email: string
  readonly dataFields: Readonly<Record<string, unknown>>
}

/** Made one by one, as rows of a database would come. */
function* makeUsers(count: number): Generator<User> {
  for (let index = 0; index < count; index++) {
    yield {
      email: `person-${index}@example.com`,
      dataFields: {
        firstName: `Name ${index % 977}`,
        city: index % 3 === 0 ? 'Zürich' : 'Valencia',
        plan: index % 7 === 0 ? 'pro' : 'free',
        visits: index % 113,
        isSubscribed: index % 2 === 0,
        lastOrder: { total: (index % 10_000) / 100, items: index % 9 },
      },
    }
  }
}

const ways: Readonly<Record<string, (count: number) => Promise<number>>> = {
  'bulk helper': async (count) => {
    const client = createIterableClient({ apiKey: 'key', baseUrl, rateLimit: unboundLimits })
    let delivered = 0
    for await (const result of bulk(client, 'users.bulkUpdate', makeUsers(count), {
      concurrency: inFlight,
    })) {
      delivered += Number(result.status === 'delivered')
    }
    return delivered
  },
  'bare fetch': async (count) => {
    const users = makeUsers(count)
    let delivered = 0
    const sendInTurn = async (): Promise<void> => {
      for (;;) {
        const chunk = takeSome(users)
        if (chunk.length === 0) return
        const response = await fetch(`${baseUrl}/api/users/bulkUpdate`, {
          method: 'POST',
          headers: { 'Api-Key': 'key', 'Content-Type': 'application/json' },
          body: JSON.stringify({ users: chunk }),
        })
        const answer: unknown = await response.json()
        delivered += Number(Reflect.get(Object(answer), 'successCount'))
      }
    }
    await Promise.all(Array.from({ length: inFlight }, sendInTurn))
    return delivered
  },
}

function takeSome(users: Iterator<User>): User[] {
  const chunk: User[] = []
  while (chunk.length < perRequest) {
    const next = users.next()
    if (next.done === true) break
    chunk.push(next.value)
  }
  return chunk
}

async function measure(count: number): Promise<BulkCost> {
  const send = ways[way ?? '']
  if (send === undefined) throw new Error(`no such way: ${way}`)
  const began = performance.now()
  const cpuBefore = process.cpuUsage()
  const delivered = await send(count)
  const { user, system } = process.cpuUsage(cpuBefore)
  if (delivered !== count) throw new Error(`${way}: ${delivered} of ${count} delivered`)
  return {
    wallMs: performance.now() - began,
    cpuUs: user + system,
    // In KiB, the most so far.
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }
}

answerParent(measure)
