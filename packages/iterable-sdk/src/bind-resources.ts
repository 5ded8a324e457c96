import type { CallOptions } from './call-options.ts'
import { isRecord } from './is-record.ts'
import type { IterableCall } from './iterable-call.ts'
import type { CoreOperation } from './operation.ts'
import type { RequestInput } from './request.ts'

/** Calls an operation. */
export type Call = (
  operation: CoreOperation,
  input: RequestInput,
  options?: CallOptions,
) => IterableCall<unknown>

/**
 * Adds the resources of the operations table to a client, each made when it is first asked for.
 *
 * A method takes path and query parameters in one object, then the body, then call options; what an operation lacks is
 * left out.
 */
export function bindResources(
  client: object,
  table: Readonly<Record<string, CoreOperation>>,
  call: Call,
): void {
  const names = new Set(Object.values(table).map(({ resource }) => partOf(resource, 0)))
  for (const name of names) {
    if (name === undefined) continue
    Object.defineProperty(client, name, {
      enumerable: true,
      configurable: true,
      get: (): object => {
        const resource = bindResource(table, name, call)
        Object.defineProperty(client, name, { value: resource, enumerable: true })
        return resource
      },
    })
  }
}

type Resource = { [name: string]: Method | Resource }
type Method = (...args: unknown[]) => IterableCall<unknown>

function bindResource(
  table: Readonly<Record<string, CoreOperation>>,
  top: string,
  call: Call,
): Resource {
  const root: Resource = {}
  for (const operation of Object.values(table)) {
    if (partOf(operation.resource, 0) !== top) continue
    let resource = root
    for (const part of operation.resource.split('.').slice(1)) {
      const child = resource[part]
      // An operation and a nested resource of one name are refused by the generator.
      if (typeof child === 'object') resource = child
      else resource = resource[part] = {}
    }
    resource[operation.name] = bindMethod(operation, call)
  }
  return root
}

function bindMethod(operation: CoreOperation, call: Call): Method {
  const hasParams = operation.hasQuery || operation.pathParams.length > 0
  return (...args) => {
    const params = hasParams ? args.shift() : undefined
    const body = operation.hasBody ? args.shift() : undefined
    const input = { params: isRecord(params) ? params : undefined, body }
    // Typed by the interfaces of the resources, and checked at run time where it is used.
    return call(operation, input, args[0] as CallOptions | undefined) // oxlint-disable-line typescript/no-unsafe-type-assertion
  }
}

function partOf(resource: string, index: number): string | undefined {
  return resource.split('.')[index]
}
