import { isNode, type Node } from '@iterelay/codegen/src/load-document.ts'

/** Follows a reference within a document, such as `#/definitions/User`. What is not there is `undefined`. */
export function resolveReference(document: Node, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined
  let value: unknown = document
  for (const part of reference.slice(2).split('/')) {
    const key = decode(part).replaceAll('~1', '/').replaceAll('~0', '~')
    // Own members only: a definition may be called `constructor`.
    if (Array.isArray(value)) value = value[Number(key)]
    else if (isNode(value) && Object.hasOwn(value, key)) value = value[key]
    else return undefined
  }
  return value
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** What stands behind a chain of references, which is the same object wherever it is referred to. */
export function followReferences(document: Node, value: unknown): unknown {
  const seen = new Set<unknown>()
  let target = value
  while (isNode(target) && typeof target['$ref'] === 'string' && !seen.has(target)) {
    seen.add(target)
    target = resolveReference(document, target['$ref'])
  }
  return target
}

/** The object a reference leads to, or the object itself. What is not there is empty. */
export function dereference(document: Node, value: unknown): Node {
  const target = followReferences(document, value)
  return isNode(target) ? target : {}
}
