import type { Api, Operation } from './api.ts'
import { compareFields } from './compare-fields.ts'
import { describeOperation } from './describe.ts'
import type { Difference } from './difference.ts'

/** Lists the differences of the vendor's description from ours, by path, method and place. */
export function compareApis(ours: Api, vendor: Api): readonly Difference[] {
  const known = [...ours.values()].flatMap((operation) =>
    compareOperation(operation, vendor.get(operation.key)),
  )
  const added = [...vendor.values()]
    .filter(({ key }) => !ours.has(key))
    .map((operation) => wholeOperation('added', operation))
  return [...known, ...added].toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

function compareOperation(ours: Operation, vendor: Operation | undefined): readonly Difference[] {
  if (vendor === undefined) return [wholeOperation('removed', ours)]
  const { key: operation, title } = ours
  return compareFields(ours, vendor).map((found) => ({ ...found, operation, title }))
}

function wholeOperation(kind: 'added' | 'removed', operation: Operation): Difference {
  const { key, title } = operation
  const text = describeOperation(operation)
  const [ours, vendor] = kind === 'removed' ? [text, undefined] : [undefined, text]
  return { kind, operation: key, title, place: undefined, ours, vendor }
}

/** Path before method, and a request before its answers. */
function sortKey({ operation, place = '', kind }: Difference): string {
  const [method = '', path = ''] = operation.split(' ')
  const rank = places.findIndex((name) => place.startsWith(name))
  return [path, method, String(rank), place, kind].join('\0')
}

const places = ['path', 'query', 'header', 'cookie', 'body', 'answer']
