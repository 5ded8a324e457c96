import type { Route } from '../context.ts'
import type { OperationId } from '../../gen/operations.gen.ts'
import { trackPurchase, updateCart } from './commerce.ts'
import { track, trackBulk } from './events.ts'
import { bulkUpdate, getByEmail, getByUserId, update, updateEmail } from './users.ts'
import { list } from './webhooks.ts'

/** What the operations do that the simulator imitates. */
export const routes: Readonly<Partial<Record<OperationId, Route>>> = {
  'users.update': update,
  'users.updateEmail': updateEmail,
  'users.bulkUpdate': bulkUpdate,
  'users.getByEmail': getByEmail,
  'users.getByUserId': getByUserId,
  'events.track': track,
  'events.trackBulk': trackBulk,
  'commerce.updateCart': updateCart,
  'commerce.trackPurchase': trackPurchase,
  'webhooks.list': list,
}
