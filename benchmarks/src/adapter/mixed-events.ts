/** A thousand events as a shop sends them: three track calls to one identify call, 330 bytes each. */
export function mixedEvents(): readonly Readonly<Record<string, unknown>>[] {
  return Array.from({ length: 1000 }, (_, index) => {
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
  })
}
