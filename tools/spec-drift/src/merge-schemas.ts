import { isNode, type Node } from '@iterelay/codegen/src/load-document.ts'

import { followReferences } from './resolve-reference.ts'

/** How schemas for the same member come together. */
export type Keyword = 'allOf' | 'anyOf'

/** Makes one schema of several. One schema stays itself, so that a schema that holds itself is still recognised. */
export function mergeSchemas(
  document: Node,
  keyword: Keyword,
  schemas: readonly unknown[],
): unknown {
  const parts = schemas
    .filter((schema) => schema !== undefined)
    .map((schema) => (isPlainReference(schema) ? targetOf(document, schema) : schema))
    .flatMap((schema) => partsOf(schema, keyword) ?? [schema])
  const distinct = [...new Set(parts)]
  return distinct.length < 2 ? distinct[0] : { [keyword]: distinct }
}

/** Tells whether two schemas are one object, or were made of the same ones. */
export function isSameSchema(one: unknown, other: unknown): boolean {
  if (one === other) return true
  return (['allOf', 'anyOf'] as const).some((keyword) => {
    const [parts, others] = [partsOf(one, keyword), partsOf(other, keyword)]
    return (
      parts?.length === others?.length &&
      parts?.every((part) => others?.some((candidate) => isSameSchema(part, candidate))) === true
    )
  })
}

/** Members of a schema that say nothing about its shape. */
const remarks = new Set(['description', 'title', 'summary', 'example', 'readOnly', 'deprecated'])

function isPlainReference(schema: unknown): boolean {
  if (!isNode(schema) || typeof schema['$ref'] !== 'string') return false
  return Object.keys(schema).every((key) => key === '$ref' || remarks.has(key))
}

/** A reference to nowhere stays, so that it is shown. */
function targetOf(document: Node, schema: unknown): unknown {
  return followReferences(document, schema) ?? schema
}

/** The schemas that a schema is made of, when it is made of nothing else. */
function partsOf(schema: unknown, keyword: Keyword): readonly unknown[] | undefined {
  if (!isNode(schema) || Object.keys(schema).length !== 1) return undefined
  const parts = schema[keyword]
  return Array.isArray(parts) ? parts : undefined
}
