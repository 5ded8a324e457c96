/** An event as a shop sends it, 330 bytes: three track calls to one identify call. Each index is another user. */
function mixedEvent(index: number): Readonly<Record<string, unknown>> {
  const common = {
    messageId: `message-${index}`,
    userId: `user-${index}`,
    timestamp: '2026-11-24T09:30:15.250Z',
    context: { library: { name: 'analytics-node', version: '3.1.0' }, locale: 'pt-PT' },
  }
  return index % 4 === 3
    ? {
        type: 'identify',
        ...common,
        traits: {
          email: `ana.${index}@example.com`,
          phone: '+14158675309',
          plan: 'pro',
          logins: index,
          signedUp: '2026-05-01T10:00:00+02:00',
          address: { city: 'Porto', postalCode: '4000-007' },
        },
      }
    : {
        type: 'track',
        event: 'Product Viewed',
        ...common,
        properties: {
          product_id: `p-${index}`,
          name: 'Green tea, 100 g',
          price: 12.5,
          currency: 'EUR',
          tags: ['tea', 'green'],
          viewedAt: '2026-11-24T09:30:15Z',
        },
      }
}

/** Events of as many users. */
export function mixedEvents(count = 1000): readonly Readonly<Record<string, unknown>>[] {
  return Array.from({ length: count }, (_, index) => mixedEvent(index))
}

/** Any number of events, made one by one as a queue hands them over; the users come again and again, and so do the message ids. */
export function* streamOfEvents(
  count: number,
  users: number,
): Generator<Readonly<Record<string, unknown>>> {
  for (let index = 0; index < count; index++) yield mixedEvent(index % users)
}
