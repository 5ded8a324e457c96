import type { JsonObject } from '@iterelay/segment-adapter'

/** Whose cart or order it is. The classic destination wrote no profile fields with one. */
export const classicUser: JsonObject = {
  email: {
    '@if': {
      blank: { '@path': '$.properties.email' },
      // oxlint-disable-next-line unicorn/no-thenable -- Segment's name for a branch of @if
      then: { '@path': '$.properties.email' },
      else: { '@path': '$.context.traits.email' },
    },
  },
  userId: { '@path': '$.userId' },
}
