const product = { product_id: 'p-1', name: 'Mug', price: 9, quantity: 1 }
const trial = { type: 'track', event: 'Trial Started', properties: { days: 14 } }

/** What happened in a shop, by what will happen to it. */
export const events: Readonly<Record<string, object>> = {
  'a new user': {
    type: 'identify',
    userId: 'ana',
    traits: { email: 'ana@example.com' },
    messageId: 'm-1',
  },
  'an event': { ...trial, userId: 'ana', messageId: 'm-2' },
  // Iterable has learned that days is a number, and refuses a whole request in which one event has a text there.
  'a poison event': { ...trial, properties: { days: 'two' }, userId: 'ana', messageId: 'm-3' },
  'of somebody unknown': { ...trial, userId: 'nobody', messageId: 'm-4' },
  'of somebody forgotten': { ...trial, userId: 'forgotten', messageId: 'm-5' },
  'an order, throttled': {
    type: 'track',
    event: 'Order Completed',
    properties: { order_id: 'o-1', total: 9, products: [product] },
    userId: 'ana',
    messageId: 'm-6',
  },
}
