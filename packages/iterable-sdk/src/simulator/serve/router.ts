import type { Operation } from '../../operation.ts'

/** An operation that a request is for. */
export interface RouteMatch<Row extends Operation> {
  readonly operation: Row
  /** Values of the path's parameters, decoded. */
  readonly pathParams: Readonly<Record<string, string>>
}

/** Finds the operation for a method and a path. */
export type Router<Row extends Operation> = (
  method: string,
  path: string,
) => RouteMatch<Row> | undefined

/** Builds a {@link Router}. A path that is written out wins over one with parameters. */
export function createRouter<Row extends Operation>(operations: Iterable<Row>): Router<Row> {
  const exact = new Map<string, RouteMatch<Row>>()
  const patterns: { operation: Row; pattern: RegExp }[] = []
  for (const operation of operations) {
    const { method, path } = operation
    if (operation.pathParams.length === 0) {
      exact.set(`${method} ${path}`, { operation, pathParams: {} })
    } else {
      const source = path.replaceAll(/[.+*?^$|()[\]\\]/g, '\\$&').replaceAll(/\{\w+\}/g, '([^/]+)')
      patterns.push({ operation, pattern: new RegExp(`^${source}$`) })
    }
  }
  return (method, path) => {
    const found = exact.get(`${method} ${path}`)
    if (found !== undefined) return found
    for (const { operation, pattern } of patterns) {
      const values = operation.method === method ? pattern.exec(path)?.slice(1) : undefined
      if (values === undefined) continue
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
      const pairs = names.map((name, at) => [name, decode(values[at] ?? '')])
      return { operation, pathParams: Object.fromEntries(pairs) }
    }
    return undefined
  }
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
