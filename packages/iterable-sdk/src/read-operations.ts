import type { CoreOperation } from './operation.ts'

/**
 * Reads the operations as the generator writes them: a block per resource, in it a line for those that are alike.
 *
 *     resource [base]
 *     METHOD retry [b] [q] [=answer] [@requests[/milliseconds]]: name[/path] name[/path]
 *
 * `b` is a body, `q` query parameters, `=` how the answer is written when it is not JSON, `@` a limit, per second unless it
 * says more. The base is a path below `/api`, the resource's name unless it is said; an operation's path is below that, its
 * name unless it is said, and `/` for the base itself.
 */
export function readOperations(text: string): Record<string, CoreOperation> {
  const table: Record<string, CoreOperation> = {}
  for (const block of text.split('\n\n')) {
    const [head = '', ...lines] = block.split('\n')
    const [resource = '', base = `/${resource.replaceAll('.', '/')}`] = head.split(' ')
    for (const line of lines) {
      const [marks = '', entries = ''] = line.split(': ')
      const shared = readMarks(marks)
      for (const entry of entries.split(' ')) {
        const [, name = '', below] = /^(\w+)(.*)/.exec(entry) ?? []
        const id = `${resource}.${name}`
        const path = `/api${base}${(below || `/${name}`).replace(/^\/$/, '')}`
        table[id] = { ...shared, id, resource, name, path }
      }
    }
  }
  return table
}

function readMarks(text: string): Omit<CoreOperation, 'id' | 'resource' | 'name' | 'path'> {
  const [method, retry, ...marks] = text.split(' ')
  const marked = (sign: string): string[] =>
    marks.filter((mark) => mark.startsWith(sign)).map((mark) => mark.slice(1))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test holds them to the document
  return {
    method,
    retry,
    hasBody: marks.includes('b'),
    hasQuery: marks.includes('q'),
    answer: marked('=')[0],
    limits: marked('@').map((limit) => {
      const [requests = 0, perMs = 1000] = limit.split('/').map(Number)
      return { requests, perMs }
    }),
  } as ReturnType<typeof readMarks>
}
