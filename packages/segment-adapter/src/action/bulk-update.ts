import type { JsonObject } from '../json.ts'
import type { ActionItem, Identity, MergeRule } from './action.ts'
import { maxEventsOf } from './batching-fields.ts'
import type { UpdateUserPayload } from './update-user.ts'

/** An item of users/bulkUpdate, where `updateOnly` and `createNewFields` hold for a whole request (S17). */
export function bulkUpdate(
  { updateOnly, createNewFields, batch_size }: UpdateUserPayload,
  entry: JsonObject,
  identity: Identity,
  sizeBound: number,
  merges?: MergeRule,
): Extract<ActionItem, { form: 'bulk' }> {
  const options: JsonObject = {}
  if (updateOnly === true) options['updateOnly'] = true
  if (createNewFields !== undefined) options['createNewFields'] = createNewFields
  return {
    form: 'bulk',
    identity,
    operation: 'users.bulkUpdate',
    itemsKey: 'users',
    entry,
    options,
    sizeBound,
    maxEvents: maxEventsOf(batch_size),
    merges,
  }
}
