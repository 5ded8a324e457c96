// Generated from openapi/ by `pnpm run codegen`. Do not edit.

/** Where bodies carry fields of a project, by operation and section. `[]` is every entry of a list. */
export const projectFields = {
  'commerce.trackPurchase': { users: 'user.dataFields', items: 'items[].dataFields', purchases: 'dataFields' },
  'commerce.updateCart': { users: 'user.dataFields', items: 'items[].dataFields' },
  'events.track': { events: 'dataFields' },
  'events.trackBulk': { events: 'events[].dataFields' },
  'lists.subscribe': { users: 'subscribers[].dataFields' },
  'users.bulkUpdate': { users: 'users[].dataFields' },
  'users.update': { users: 'dataFields' },
} as const

/** Where answers carry fields of a project, by operation and section. */
export const projectAnswers = {
  'users.getByEmail': { users: 'user.dataFields' },
  'users.getByEmailInPath': { users: 'user.dataFields' },
  'users.getByUserId': { users: 'user.dataFields' },
  'users.getByUserIdInPath': { users: 'user.dataFields' },
} as const
