import type { Node } from '@iterelay/codegen/src/load-document.ts'

import type { Field } from './api.ts'
import { isSameSchema } from './merge-schemas.ts'
import { readShape } from './read-shape.ts'
import { followReferences } from './resolve-reference.ts'

/** Where a schema stands in an operation. */
interface Position {
  readonly place: string
  readonly required: boolean
}

/** Levels below a value: more than any real request or answer has, then fewer for types that hold each other all around. */
const depths = [12, 6, 3]
const maxFields = 10_000

/**
 * Lists a value and everything it holds, parents first.
 *
 * A schema that holds itself is followed once; the field where it comes again is marked as cut.
 */
export function flattenSchema(document: Node, schema: unknown, position: Position): Field[] {
  let fields: Field[] = []
  for (const maxDepth of depths) {
    fields = []
    flatten({ document, fields, maxDepth }, schema, { ...position, parent: undefined }, [])
    if (fields.length <= maxFields) break
  }
  return fields
}

interface Listing {
  readonly document: Node
  readonly fields: Field[]
  readonly maxDepth: number
}

function flatten(
  listing: Listing,
  schema: unknown,
  position: Position & Pick<Field, 'parent'>,
  ancestors: readonly unknown[],
): void {
  const { document, fields, maxDepth } = listing
  const { types, values, required, members, items, entries } = readShape(document, schema)
  const target = followReferences(document, schema)
  const isCut =
    fields.length > maxFields ||
    ancestors.length === maxDepth ||
    ancestors.some((ancestor) => isSameSchema(ancestor, target))
  fields.push({
    ...position,
    types: [...types].toSorted(),
    values: values && [...values].toSorted(),
    isCut,
  })
  if (isCut) return
  const inner = [...ancestors, target]
  const below = (part: unknown, suffix: string, isRequired: boolean): void => {
    const { place } = position
    flatten(listing, part, { place: place + suffix, parent: place, required: isRequired }, inner)
  }
  for (const [name, member] of members) below(member, `.${name}`, required.has(name))
  // A list or map of anything says no more than the bare type, which is how other documents write it.
  const isSomething = (part: unknown): boolean => readShape(document, part).types.size > 0
  if (isSomething(items)) below(items, '[]', true)
  if (isSomething(entries)) below(entries, '{}', true)
}
