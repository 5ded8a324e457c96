import { isNode, type Node } from './load-document.ts'
import { componentOf } from './print-schema.ts'

/** One component, and those that it uses before they are there. */
export interface OrderedComponent {
  readonly name: string
  readonly schema: Node
  /** Components that stand later, since they use this one in turn; only a cycle has them. */
  readonly later: ReadonlySet<string>
}

/** Sorts components so that each stands after those it uses, else by name. */
export function orderComponents(schemas: Readonly<Record<string, Node>>): OrderedComponent[] {
  const ordered: OrderedComponent[] = []
  const begun = new Set<string>()
  const done = new Set<string>()
  const visit = (name: string): void => {
    const schema = schemas[name]
    if (schema === undefined || begun.has(name)) return
    begun.add(name)
    const used = [...referencesOf(schema, name)]
    for (const other of used) visit(other)
    ordered.push({ name, schema, later: new Set(used.filter((other) => !done.has(other))) })
    done.add(name)
  }
  for (const name of Object.keys(schemas).toSorted()) visit(name)
  return ordered
}

function referencesOf(value: unknown, place: string): Set<string> {
  if (Array.isArray(value)) {
    return new Set(value.flatMap((entry) => [...referencesOf(entry, place)]))
  }
  if (!isNode(value)) return new Set()
  const reference = value['$ref']
  if (typeof reference === 'string') return new Set([componentOf(reference, place)])
  return new Set(Object.values(value).flatMap((entry) => [...referencesOf(entry, place)]))
}
