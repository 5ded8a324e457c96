import { success } from '../answers.ts'
import { checkId, idOf } from '../check-id.ts'
import type { OperationsOf, Routes } from '../context.ts'
import { readCreatedAt } from '../dates.ts'
import { writeUser } from '../users/write-user.ts'

/** Carts and purchases. */
export const commerceRoutes: Routes<OperationsOf<'commerce'>> = {
  'commerce.updateCart': (context) => {
    const { body, store, now } = context
    const written = writeUser(context, body.user)
    if (written.refused !== undefined) return written.refused
    const { user } = written
    user.cart = body.items
    user.updatedAt = now
    store.putEvent({
      id: store.makeId(),
      owner: user,
      eventName: 'updateCart',
      createdAt: now,
      dataFields: { updatedShoppingCartItems: body.items },
      campaignId: undefined,
      templateId: undefined,
      fromCart: true,
    })
    return success()
  },

  'commerce.trackPurchase': (context) => {
    const { body, store } = context
    const { id, dataFields = {} } = body
    const badId = checkId(id)
    if (badId !== undefined) return badId
    // Before the user is written, so that a refused purchase leaves nothing behind.
    const fit = store.purchaseTypes.check([dataFields])
    if (fit.refused !== undefined) return fit.refused
    const written = writeUser(context, body.user)
    if (written.refused !== undefined) return written.refused
    store.purchaseTypes.learn(fit.added)
    store.putPurchase({
      id: idOf(id) ?? store.makeId(),
      owner: written.user,
      total: body.total,
      items: body.items,
      createdAt: readCreatedAt(body.createdAt, context),
      dataFields,
      campaignId: body.campaignId,
      templateId: body.templateId,
    })
    return success()
  },
}
