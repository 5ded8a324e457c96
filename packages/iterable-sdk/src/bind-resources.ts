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

type Resource = { [name: string]: Resource | ((...args: unknown[]) => IterableCall<unknown>) }

/**
 * Makes the resources of the operations table.
 *
 * A method takes path and query parameters in one object, then the body, then call options; what an operation lacks is
 * left out.
 */
export function bindResources(
  table: Readonly<Record<string, CoreOperation>>,
  call: Call,
): Resource {
  const root: Resource = {}
  for (const operation of Object.values(table)) {
    let resource = root
    for (const part of operation.resource.split('.')) {
      // An operation and a nested resource of one name are refused by the generator.
      resource = (resource[part] ??= {}) as Resource // oxlint-disable-line typescript/no-unsafe-type-assertion
    }
    resource[operation.name] = (...args) => {
      const hasParams = operation.hasQuery || operation.path.includes('{')
      const params = hasParams ? args.shift() : undefined
      const body = operation.hasBody ? args.shift() : undefined
      const input = { params: isRecord(params) ? params : undefined, body }
      // Typed by the interfaces of the resources, and checked at run time where it is used.
      return call(operation, input, args[0] as CallOptions | undefined) // oxlint-disable-line typescript/no-unsafe-type-assertion
    }
  }
  return root
}
