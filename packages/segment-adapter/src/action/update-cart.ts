import type { ActionModule } from './action-module.ts'
import { itemsField } from './items-field.ts'
import { buildItem, withItems, type ItemPayload } from './items.ts'
import { userField } from './user-field.ts'
import { buildUser, type UserPayload } from './user.ts'

/** A checked payload of {@link updateCart}. */
export interface UpdateCartPayload {
  readonly user: UserPayload
  readonly items: readonly ItemPayload[]
}

/** Replaces a user's cart through commerce/updateCart; no items empty it. Iterable has no bulk form of it. */
export const updateCart: ActionModule<UpdateCartPayload> = {
  definition: {
    slug: 'updateCart',
    title: 'Cart Updates',
    description: "Replaces what is in a user's shopping cart.",
    defaultTrigger: 'type = "track" and event = "Cart Updated"',
    operations: { single: 'commerce.updateCart' },
    fields: { user: userField, items: itemsField },
  },
  userOf: (payload) => payload.user,
  toItem({ user, items }, identity, { sizeBound }) {
    const body = { user: buildUser(user), items: items.map(buildItem) }
    const step = { operation: 'commerce.updateCart', body } as const
    return { form: 'single', identity, steps: [step], sizeBound: withItems(sizeBound, items) }
  },
}
