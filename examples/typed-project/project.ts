import { defineProject } from '@iterelay/iterable-sdk/schema'
import * as z from 'zod'

/** What the shop keeps in Iterable: users in Iterable's own type names, events with zod. */
export const project = defineProject({
  users: {
    firstName: 'string',
    plan: 'string',
    seats: 'long',
    trialEndsAt: 'date',
    address: { city: 'string', zip: 'string' },
  },
  events: {
    'Trial Started': z.object({
      days: z.int().min(1),
      source: z.enum(['ad', 'friend']).optional(),
    }),
    'Logged Out': {},
  },
})
