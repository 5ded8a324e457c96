import type { IterableSimulator, UserView } from '@iterelay/iterable-sdk/simulator'
import type { ActionSlug } from '@iterelay/segment-adapter'

import type { MarkedEvent } from './marked-events.ts'

/** How much of what an event asks for is there. `part`: a profile with its mark, but without its new address. */
export type Held = 'whole' | 'part' | 'nothing'

/** What a project holds, by the marks that events left. */
export interface Holdings {
  /** What one action was to make of an event. */
  held(event: MarkedEvent, action: ActionSlug): Held
  /** How often the event is there, where a second time would be a second thing. */
  copies(event: MarkedEvent): number
  /** The user in whose profile the event left its mark. */
  userWith(event: MarkedEvent): UserView | undefined
}

/** Looks at everything in a simulated project once. */
export function readHoldings(simulator: IterableSimulator): Holdings {
  const users = new Map<string, UserView>()
  for (const user of simulator.users()) {
    for (const field of Object.keys(user.profile)) users.set(field, user)
  }
  const [carts, others] = [simulator.events('updateCart'), simulator.events()]
  const events = countMarks(others.filter(({ eventName }) => eventName !== 'updateCart'))
  const purchases = countMarks(simulator.purchases())
  const items = new Set(
    carts.flatMap(({ dataFields }) =>
      (dataFields['updatedShoppingCartItems'] as { readonly id: string }[]).map(({ id }) => id),
    ),
  )
  return {
    held(event, action) {
      const { messageId: mark } = event
      if (action === 'updateUser') return profileHeld(event, users.get(mark))
      const isThere =
        action === 'updateCart'
          ? items.has(mark)
          : (action === 'trackPurchase' ? purchases : events).has(mark)
      return isThere ? 'whole' : 'nothing'
    },
    copies: ({ messageId: mark }) => Math.max(events.get(mark) ?? 0, purchases.get(mark) ?? 0),
    userWith: ({ messageId: mark }) => users.get(mark),
  }
}

function profileHeld({ traits = {} }: MarkedEvent, user: UserView | undefined): Held {
  if (user === undefined) return 'nothing'
  const { newEmail } = traits
  return typeof newEmail !== 'string' || user.email === newEmail.toLowerCase() ? 'whole' : 'part'
}

function countMarks(
  things: readonly { readonly dataFields: Readonly<Record<string, unknown>> }[],
): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>()
  for (const { dataFields } of things) {
    const mark = dataFields['mark']
    counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  return counts
}
