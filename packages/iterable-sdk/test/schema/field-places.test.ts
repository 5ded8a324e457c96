import { isNode, type Node } from '@iterelay/codegen/src/load-document.ts'
import { expect, test } from 'vitest'

import { projectFields } from '../../src/gen/project-fields.gen.ts'
import { bodyComponentOf, components, operationModels } from '../zod/document.ts'

/** Where a schema of the document holds fields that a project declares. */
function placesOf(schema: unknown, place: string): string[] {
  // Some components hold themselves.
  if (!isNode(schema) || place.split('.').length > 5) return []
  const reference = schema['$ref']
  if (typeof reference === 'string') {
    if (reference.endsWith('/DataFields')) return [place]
    return placesOf(components[reference.replace('#/components/schemas/', '')], place)
  }
  if (schema['type'] === 'array') return placesOf(schema['items'], `${place}[]`)
  const properties = isNode(schema['properties']) ? schema['properties'] : ({} as Node)
  return Object.entries(properties).flatMap(([name, property]) =>
    placesOf(property, place === '' ? name : `${place}.${name}`),
  )
}

test('every place of a body where the document has fields of a project is known to the checks', () => {
  const documented = operationModels.flatMap((operation) => {
    const places = placesOf(components[bodyComponentOf(operation)], '')
    return places.length === 0 ? [] : [[operation.id, places.toSorted()]]
  })
  const checked = Object.entries(projectFields).map(([id, places]) => [
    id,
    Object.values(places).toSorted(),
  ])
  expect(Object.fromEntries(checked)).toEqual(Object.fromEntries(documented))
})
