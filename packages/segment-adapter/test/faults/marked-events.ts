/** Who an event is about, in the members that the events of a person always have. */
export interface Person {
  readonly userId?: string
  readonly email?: string
}

/** An event that leaves a mark of its own in a project: under its message id it can be found there, whatever came later. */
export interface MarkedEvent {
  readonly type: 'identify' | 'track'
  readonly messageId: string
  readonly userId?: string
  readonly event?: string
  readonly traits?: Readonly<Record<string, unknown>>
  readonly properties?: Readonly<Record<string, unknown>>
}

export type Marker = (person: Person, more?: Readonly<Record<string, unknown>>) => MarkedEvent

/** Makes events, each with the next mark. */
export interface MarkedEvents {
  /** Writes a profile: a field named as the mark, and `latest`, which every later one of the person replaces. */
  readonly identify: Marker
  /** A custom event whose id is the mark. */
  readonly track: Marker
  /** A cart with one item, whose id is the mark. */
  readonly cart: Marker
  /** A purchase whose id is the mark. */
  readonly order: Marker
}

/** Starts anew with the first mark, for a project of its own. */
export function markedEvents(): MarkedEvents {
  let sequence = 0
  const next = (): number => sequence++
  const trackAs =
    (event: string): Marker =>
    ({ userId, email }, more) => {
      const mark = `mark${next()}`
      const products = [{ product_id: mark, name: 'Hat', price: 5, quantity: 1 }]
      return {
        type: 'track',
        event,
        messageId: mark,
        ...(userId === undefined ? {} : { userId }),
        properties: {
          mark,
          ...(email === undefined ? {} : { email }),
          ...(event === 'Opened' ? {} : { order_id: mark, total: 5, products }),
          ...more,
        },
      }
    }
  return {
    identify({ userId, email }, more) {
      const latest = next()
      const mark = `mark${latest}`
      return {
        type: 'identify',
        messageId: mark,
        ...(userId === undefined ? {} : { userId }),
        traits: { [mark]: latest, latest, ...(email === undefined ? {} : { email }), ...more },
      }
    },
    track: trackAs('Opened'),
    cart: trackAs('Cart Updated'),
    order: trackAs('Order Completed'),
  }
}

/** Persons known by a user id, by an address, or by both, in turn. */
export function person(index: number): Person {
  const userId = `u-${index}`
  const email = `person-${index}@example.com`
  return ([{ userId }, { email }, { userId, email }] as const)[index % 3] ?? {}
}
