import { defineProject } from '@iterelay/iterable-sdk/schema'

/** A project in the notation, as most tests use it. */
export const project = defineProject({
  users: {
    plan: 'string',
    seats: 'long',
    score: 'double',
    isStaff: 'boolean',
    trialEndsAt: 'date',
    tags: 'string[]',
    office_geo_location: 'geo_location',
    address: { street: 'string', zip: 'string' },
    orders: [{ total: 'double', 'note?': 'string' }],
    settings: 'object',
    logins: 'nested',
    whatever: 'unknown',
  },
  events: {
    'Trial Started': { days: 'long', 'source?': 'string' },
    'Logged Out': {},
  },
  purchases: { coupon: 'string' },
  items: { color: 'string' },
})
