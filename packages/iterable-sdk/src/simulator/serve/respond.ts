import type { Answer, Media } from '../answers.ts'
import { makeNetworkError, type Fault } from './faults.ts'

/** Statuses whose answers have no body. */
const bodiless: ReadonlySet<number> = /* @__PURE__ */ new Set([204, 205, 304])

const types: Readonly<Record<Exclude<Media, 'untyped'>, string>> = {
  text: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  jsonLines: 'application/x-json-stream; charset=utf-8',
}

/** Makes Responses of answers. */
export type Respond = (answer: Answer, fault?: Fault) => Response

/** Builds a {@link Respond}, which numbers its responses. */
export function createRespond(): Respond {
  let nextRequestId = 1
  return (answer, fault) => {
    const { status, body } = answer
    const headers = new Headers({ 'Iterable-Request-Id': `simulated-request-${nextRequestId++}` })
    const type = typeOf(answer)
    if (type !== undefined) headers.set('Content-Type', type)
    if (answer.refused) {
      for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value)
    }
    if (bodiless.has(status)) return new Response(null, { status, headers })
    const content =
      typeof body === 'string' || typeof body === 'number' ? String(body) : JSON.stringify(body)
    const left = distort(content, headers, fault)
    // A Response gives texts a type; bytes have none.
    const isUntyped = type === undefined && typeof left === 'string'
    return new Response(isUntyped ? new TextEncoder().encode(left) : left, { status, headers })
  }
}

function typeOf({ body, media }: Answer): string | undefined {
  if (media === 'untyped') return undefined
  if (media !== undefined) return types[media]
  return typeof body === 'string' ? types.html : 'application/json; charset=utf-8'
}

/** What is left of a body, and its type, after a fault. */
function distort(
  content: string,
  headers: Headers,
  fault: Fault | undefined,
): string | ReadableStream<Uint8Array> {
  if (fault === undefined) return content
  if ('contentType' in fault) headers.set('Content-Type', fault.contentType)
  if ('truncateBody' in fault) return firstHalf(content)
  if (!('resetBody' in fault)) return content
  let isBegun = false
  return new ReadableStream<Uint8Array>(
    {
      // Only when more is asked for, so that the first half is read before the connection breaks.
      pull(controller) {
        if (isBegun) controller.error(makeNetworkError())
        else controller.enqueue(new TextEncoder().encode(firstHalf(content)))
        isBegun = true
      },
    },
    { highWaterMark: 0 },
  )
}

function firstHalf(content: string): string {
  return content.slice(0, Math.floor(content.length / 2))
}
