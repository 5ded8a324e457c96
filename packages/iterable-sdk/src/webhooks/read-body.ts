import { IterableWebhookError } from './webhook-error.ts'

/**
 * Reads a request's body as text, and stops at a limit.
 *
 * What the stream itself throws, for example when the sender hangs up, is passed on: nobody is left to answer.
 *
 * @throws IterableWebhookError `body_too_large`, or `invalid_json` for a body that is not UTF-8
 */
export async function readBody(request: Request, maxBodyBytes: number): Promise<string> {
  // Only a first look: the header may be missing or wrong, so the bytes are counted, too.
  if (Number(request.headers.get('content-length')) > maxBodyBytes) throw tooLarge(maxBodyBytes)
  const reader = request.body?.getReader()
  if (reader === undefined) return ''
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > maxBodyBytes) {
      giveUp(reader)
      throw tooLarge(maxBodyBytes)
    }
    try {
      text += decoder.decode(value, { stream: true })
    } catch {
      giveUp(reader)
      throw notUtf8()
    }
  }
  try {
    return text + decoder.decode()
  } catch {
    throw notUtf8()
  }
}

/** Tells the sender to stop. Not awaited: a stream may take its time, or fail, and the answer is settled. */
function giveUp(reader: ReadableStreamDefaultReader<Uint8Array>): void {
  reader.cancel().catch(() => undefined)
}

function tooLarge(maxBodyBytes: number): IterableWebhookError {
  return new IterableWebhookError(
    'body_too_large',
    `the body has more than ${maxBodyBytes} bytes; raise maxBodyBytes if Iterable sends such`,
  )
}

function notUtf8(): IterableWebhookError {
  return new IterableWebhookError('invalid_json', 'the body is not UTF-8')
}
