import { success } from '../answers.ts'
import { checkId, idOf } from '../check-id.ts'
import type { Route } from '../context.ts'
import { readCreatedAt } from '../dates.ts'
import { checkBody, listAt, objectAt, type Shape } from '../serve/json-body.ts'
import { userShape, writeUser } from '../users/write-user.ts'

const itemShape: Shape = {
  id: { type: 'string', required: true },
  name: { type: 'string', required: true },
  price: { type: 'number', required: true },
  quantity: { type: 'integer', required: true },
  sku: { type: 'string' },
  description: { type: 'string' },
  categories: { list: 'string' },
  url: { type: 'string' },
  imageUrl: { type: 'string' },
  dataFields: { type: 'object' },
}

/** `commerce.updateCart` */
export const updateCart: Route = (context) => {
  const { path, store, now } = context
  const checked = checkBody(path, context.body, {
    user: { members: userShape, required: true },
    items: { list: itemShape, required: true },
  })
  if (checked.refused !== undefined) return checked.refused
  const written = writeUser(context, objectAt(checked.body, 'user'))
  if (written.refused !== undefined) return written.refused
  const { user } = written
  const items = listAt(checked.body, 'items')
  user.cart = items
  user.updatedAt = now
  store.putEvent({
    id: store.makeId(),
    owner: user,
    eventName: 'updateCart',
    createdAt: now,
    dataFields: { updatedShoppingCartItems: items },
    campaignId: undefined,
    templateId: undefined,
    fromCart: true,
  })
  return success()
}

/** `commerce.trackPurchase` */
export const trackPurchase: Route = (context) => {
  const { path, store, now } = context
  const checked = checkBody(path, context.body, {
    id: { type: 'string' },
    user: { members: userShape, required: true },
    items: { list: itemShape, required: true },
    total: { type: 'number', required: true },
    createdAt: { type: 'integer' },
    dataFields: { type: 'object' },
    campaignId: { type: 'integer' },
    templateId: { type: 'integer' },
  })
  if (checked.refused !== undefined) return checked.refused
  const { id, total, createdAt, campaignId, templateId } = checked.body
  const badId = checkId(id)
  if (badId !== undefined) return badId
  const dataFields = objectAt(checked.body, 'dataFields')
  // Before the user is written, so that a refused purchase leaves nothing behind.
  const fit = store.purchaseTypes.check([dataFields])
  if (fit.refused !== undefined) return fit.refused
  const written = writeUser(context, objectAt(checked.body, 'user'))
  if (written.refused !== undefined) return written.refused
  store.purchaseTypes.learn(fit.added)
  store.putPurchase({
    id: idOf(id) ?? store.makeId(),
    owner: written.user,
    total: Number(total),
    items: listAt(checked.body, 'items'),
    createdAt: readCreatedAt(createdAt, now),
    dataFields,
    campaignId: typeof campaignId === 'number' ? campaignId : undefined,
    templateId: typeof templateId === 'number' ? templateId : undefined,
  })
  return success()
}
