import type { CallContents, CallEvent } from '../observe.ts'
import { redact } from '../redact.ts'
import type { BodyRedactor } from './options.ts'

/** What is wanted of bodies. */
export interface BodyOptions {
  readonly bodies: BodyRedactor | undefined
  readonly maxBodyBytes: number
}

/** The field of a body, where bodies are wanted and there is one. */
export function bodyField(
  event: CallEvent,
  contents: CallContents,
  of: 'request' | 'answer',
  { bodies, maxBodyBytes }: BodyOptions,
): { readonly body?: string } {
  const body = of === 'request' ? contents.body : answerOf(event, contents)
  if (bodies === undefined || body === undefined || body instanceof ReadableStream) return {}
  try {
    const shown = bodies(body, { operation: event.call.operation.id, of })
    if (shown === undefined) return {}
    return { body: showBody(shown, contents.secrets ?? [], maxBodyBytes) }
  } catch {
    // What it threw may hold what it was to hide.
    return { body: '[bodies has thrown]' }
  }
}

/** What was answered: the data of a success, or the body that is kept with an error. */
function answerOf({ failure }: CallEvent, { data, error }: CallContents): unknown {
  return failure === undefined ? data : Reflect.get(Object(error), 'body')
}

/** A body as a text, without keys and tokens and no longer than it may be. */
function showBody(body: unknown, secrets: readonly string[], maxBytes: number): string {
  const text = JSON.stringify(redact(body, secrets)) ?? ''
  const bytes = new TextEncoder().encode(text)
  if (bytes.length <= maxBytes) return text
  // `stream` leaves out a character that the cut would split.
  const start = new TextDecoder().decode(bytes.subarray(0, maxBytes), { stream: true })
  return `${start}... (${bytes.length} bytes)`
}
