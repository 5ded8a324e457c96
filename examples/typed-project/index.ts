/** Imports rows of unknown quality into a project whose fields are declared. Without a network: the simulator is Iterable. */
import process from 'node:process'

import { createIterableClient } from '@iterelay/iterable-sdk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'

import { importUsers } from './import-users.ts'
import { project } from './project.ts'

const client = createIterableClient({
  apiKey: process.env['ITERABLE_API_KEY'] ?? 'any',
  schema: project,
  // Leave this out to talk to Iterable.
  fetch: createIterableSimulator().fetch,
})

// As they would come out of a file: the compiler sees nothing of them.
const rows = [
  { email: 'ana@example.com', dataFields: { firstName: 'Ana', seats: 3 } },
  { email: 'ben@example.com', dataFields: { firstName: 'Ben', seats: '3' } },
  { email: 'eva@example.com', dataFields: { fistName: 'Eva', trialEndsAt: '24.11.2026' } },
]

const { written, refused } = await importUsers(client, rows)
console.log(`${written} of ${rows.length} users written`)
for (const [row, problems] of refused) console.log(`row ${row + 1}: ${problems.join('; ')}`)

// What stands in code, the compiler checks.
await client.events.track({
  email: 'ana@example.com',
  eventName: 'Trial Started',
  dataFields: { days: 14, source: 'friend' },
})
