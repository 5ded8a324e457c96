import { operations } from '../../operations.ts'
import { suggest } from '../../suggest.ts'
import { refusal, type Refusal } from '../answers.ts'

/** Beyond this length a path is not compared with others, which would take long. */
const maxComparedPath = 200

/** What a route that the simulator does not know answers: an explanation, or the page that Iterable answers. */
export function answerUnknownRoute(
  { method, path }: { readonly method: string; readonly path: string },
  mode: 'helpful' | 'faithful',
): Refusal {
  return mode === 'faithful' ? answerAsIterable(method, path) : explain(method, path)
}

function answerAsIterable(method: string, path: string): Refusal {
  const request = `${method} ${path}`.replaceAll(/[<>&'"]/g, '')
  return {
    status: 404,
    refused: true,
    body:
      '<!DOCTYPE html><html lang="en"><head><title>Action not found</title></head>' +
      `<body><h1>Action not found</h1><p>For request ${request}</p></body></html>`,
  }
}

/** Names the operation that was perhaps meant: the same path with another method, else a path spelt much like it. */
function explain(method: string, path: string): Refusal {
  const known = Object.values(operations)
  const paths = path.length > maxComparedPath ? [] : known.map((operation) => operation.path)
  const hint = paths.includes(path) ? JSON.stringify(path) : suggest(path, paths)
  const near = known.filter((operation) => hint.includes(JSON.stringify(operation.path)))
  const meant = near
    .map((operation) => `${operation.id} (${operation.method} ${operation.path})`)
    .join(', ')
  return refusal(
    501,
    'NotImplemented',
    `The Iterable simulator does not know ${method} ${path}` +
      (meant === '' ? '' : `; did you mean ${meant}?`),
    { method, path, nearestOperation: near[0]?.id ?? null },
  )
}
