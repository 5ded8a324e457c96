import type { CoreOperation } from './operation.ts'

const methods = { G: 'GET', P: 'POST', U: 'PUT', A: 'PATCH', D: 'DELETE' } as const
const retries = { r: 'read', i: 'idempotent', o: 'once', w: 'withId', u: 'unsafe' } as const
const answers = { t: 'text', h: 'html', c: 'csv', j: 'jsonLines', n: 'number' } as const

/**
 * Reads the rows that the generator writes: per resource a block, which begins with its name, and per operation a line.
 *
 *     name flags [*items] [path]
 *
 * The flags are method, retry class, `b` for a body, `q` for query parameters, and how the answer is written when it is not
 * JSON. Without a path it is `/api/resource/name`.
 */
export function readOperations(text: string): Record<string, CoreOperation> {
  const table: Record<string, CoreOperation> = {}
  for (const block of text.split('\n\n')) {
    const [resource = '', ...lines] = block.split('\n')
    for (const line of lines) {
      const operation = readOperation(resource, line)
      table[operation.id] = operation
    }
  }
  return table
}

function readOperation(resource: string, line: string): CoreOperation {
  const [name = '', flags = '', ...rest] = line.split(' ')
  const items = rest.find((part) => part.startsWith('*'))?.slice(1)
  const path =
    rest.find((part) => part.startsWith('/')) ?? `/api/${resource.replaceAll('.', '/')}/${name}`
  const answer = pick(answers, flags.slice(2))
  return {
    id: `${resource}.${name}`,
    method: pick(methods, flags.charAt(0)) ?? 'GET',
    path,
    resource,
    name,
    pathParams: [...path.matchAll(/\{(\w+)\}/g)].map(([, param = '']) => param),
    hasQuery: flags.includes('q'),
    hasBody: flags.includes('b'),
    retry: pick(retries, flags.charAt(1)) ?? 'unsafe',
    ...(answer === undefined ? {} : { answer }),
    ...(items === undefined ? {} : { itemsWithId: items }),
  }
}

/** The value of the first letter that has one. */
function pick<Value>(codes: Readonly<Record<string, Value>>, letters: string): Value | undefined {
  for (const letter of letters) if (Object.hasOwn(codes, letter)) return codes[letter]
  return undefined
}
