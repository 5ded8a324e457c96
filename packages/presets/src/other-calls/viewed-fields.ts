import type { JsonObject } from '@iterelay/segment-adapter'

import { defaultFieldsAnd } from '../default-fields-and.ts'

/**
 * Fields of a custom event for something that was looked at: "Viewed Docs Index Page", or "Loaded a Page" when it has no name.
 *
 * The names are those of Segment's older libraries. Name and category join the properties, where they are not among them already.
 */
export function viewedFields(what: 'Page' | 'Screen'): JsonObject {
  const category = { '@path': '$.category' }
  const name = { '@path': '$.name' }
  return defaultFieldsAnd('trackEvent', {
    eventName: ifNotBlank(
      name,
      ifNotBlank(
        category,
        { '@template': `Viewed {{category}} {{name}} ${what}` },
        { '@template': `Viewed {{name}} ${what}` },
      ),
      `Loaded a ${what}`,
    ),
    dataFields: {
      '@merge': {
        direction: 'right',
        objects: [{ '@excludeWhenNull': { category, name } }, { '@path': '$.properties' }],
      },
    },
  })
}

function ifNotBlank(
  value: JsonObject,
  then: JsonObject,
  otherwise: JsonObject | string,
): JsonObject {
  // oxlint-disable-next-line unicorn/no-thenable -- Segment's name for a branch of @if
  return { '@if': { blank: value, then, else: otherwise } }
}
