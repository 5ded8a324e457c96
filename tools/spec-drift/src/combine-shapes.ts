import type { Node } from '@iterelay/codegen/src/load-document.ts'

import { mergeSchemas, type Keyword } from './merge-schemas.ts'
import type { Shape } from './shape.ts'

/** What holds when both hold. */
export function intersectShapes(document: Node, one: Shape, other: Shape): Shape {
  return {
    types: intersectTypes(one.types, other.types),
    values:
      one.values && other.values ? common(one.values, other.values) : (one.values ?? other.values),
    required: new Set([...one.required, ...other.required]),
    members: mergeMembers(document, 'allOf', [one, other]),
    items: mergeSchemas(document, 'allOf', [one.items, other.items]),
    entries: mergeSchemas(document, 'allOf', [one.entries, other.entries]),
  }
}

function intersectTypes(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  if (one.size === 0) return other
  if (other.size === 0) return one
  const both = common(one, other)
  if (one.has('integer') && other.has('number')) both.add('integer')
  if (one.has('number') && other.has('integer')) both.add('integer')
  // A contradiction of the document: show both types.
  return both.size === 0 ? new Set([...one, ...other]) : both
}

/** What holds when any of them holds. */
export function uniteShapes(document: Node, variants: readonly Shape[]): Shape {
  const nonNull = variants.filter(({ types }) => !(types.size === 1 && types.has('null')))
  const objects = variants.filter(({ types }) => types.size === 0 || types.has('object'))
  const isOpen = variants.some(({ types }) => types.size === 0)
  const isListed = nonNull.length > 0 && nonNull.every(({ values }) => values !== undefined)
  return {
    types: isOpen ? new Set() : new Set(variants.flatMap(({ types }) => [...types])),
    values: isListed ? new Set(nonNull.flatMap(({ values }) => [...(values ?? [])])) : undefined,
    // Required is what every form of the object requires.
    required: objects
      .map(({ required }) => required)
      .reduce(common, objects[0]?.required ?? new Set()),
    members: mergeMembers(document, 'anyOf', variants),
    items: mergeSchemas(
      document,
      'anyOf',
      variants.map(({ items }) => items),
    ),
    entries: mergeSchemas(
      document,
      'anyOf',
      variants.map(({ entries }) => entries),
    ),
  }
}

function mergeMembers(
  document: Node,
  keyword: Keyword,
  shapes: readonly Shape[],
): ReadonlyMap<string, unknown> {
  const names = new Set(shapes.flatMap(({ members }) => [...members.keys()]))
  const schemasOf = (name: string): unknown[] => shapes.map(({ members }) => members.get(name))
  return new Map([...names].map((name) => [name, mergeSchemas(document, keyword, schemasOf(name))]))
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((text) => other.has(text)))
}
