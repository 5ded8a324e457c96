/** Compiled, never run: `tsc` fails when a type changes. */
import type { IterableClient } from '@iterelay/iterable-sdk'
import { bulk, type BulkItem, type BulkResult } from '@iterelay/iterable-sdk/bulk'

import type { Equal, Expect } from '../types/equal.ts'

export type Items = [
  Expect<Equal<BulkItem<'catalogs.items.bulkDelete'>, string>>,
  Expect<Equal<BulkItem<'templates.bulkDelete'>, number>>,
  Expect<Equal<BulkItem<'events.trackBulk'>['eventName'], string>>,
  Expect<Equal<BulkItem<'lists.unsubscribe'>, { email?: string; userId?: string }>>,
]

export async function uses(client: IterableClient): Promise<void> {
  // Options may be left out where the operation requires nothing else.
  bulk(client, 'users.bulkUpdate', [{ email: 'ana@example.com' }])
  bulk(client, 'users.bulkUpdate', new Set([{ userId: 'a' }]), { body: { updateOnly: true } })
  bulk(client, 'catalogs.items.bulkDelete', ['a'], { params: { catalogName: 'menu' } })
  // @ts-expect-error there is no such operation
  bulk(client, 'users.update', [])
  // @ts-expect-error a member that no user has
  bulk(client, 'users.bulkUpdate', [{ mail: 'ana@example.com' }])
  // @ts-expect-error an event has a name
  bulk(client, 'events.trackBulk', [{ userId: 'a' }])
  // @ts-expect-error the list is required
  bulk(client, 'lists.subscribe', [{ userId: 'a' }])
  // @ts-expect-error the list is required
  bulk(client, 'lists.subscribe', [{ userId: 'a' }], { body: {} })
  // @ts-expect-error the catalog is required
  bulk(client, 'catalogs.items.bulkDelete', ['a'])
  // @ts-expect-error users have no path parameters
  bulk(client, 'users.bulkUpdate', [], { params: { catalogName: 'menu' } })
  // @ts-expect-error these are the items
  bulk(client, 'users.bulkUpdate', [], { body: { users: [] } })
  // @ts-expect-error there is no such option
  bulk(client, 'users.bulkUpdate', [], { batchSize: 5 })

  for await (const result of bulk(client, 'events.trackBulk', [])) {
    const name: string = result.item.eventName
    // @ts-expect-error only what was not delivered has a code
    void result.code
    if (result.status !== 'delivered') void [name, result.code, result.message]
  }
  for await (const { code } of bulk(client, 'events.trackBulk', []).undelivered()) void code
}

export type Statuses = Expect<
  Equal<BulkResult<unknown>['status'], 'delivered' | 'rejected' | 'failed'>
>
