import { parseIterableWebhook } from '@iterelay/iterable-sdk/webhooks'
import { describe, expect, test } from 'vitest'

import { email } from './samples.ts'
import { rawRequest, refusal, token, webhookRequest } from './webhook-request.ts'

const encoder = new TextEncoder()

function streamOf(
  ...chunks: readonly Uint8Array<ArrayBuffer>[]
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}

/** Texts and single bytes, one after the other. */
function bytesOf(...parts: readonly (string | number)[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? part : [...encoder.encode(part)])),
  )
}

/** A body of exactly that many bytes. */
function eventOf(bytes: number): string {
  const start = '{"eventName":"emailOpen","dataFields":{"x":"'
  return `${start}${'a'.repeat(bytes - start.length - 3)}"}}`
}

describe('a body that is not JSON', () => {
  test.each([
    ['none', null],
    ['empty', ''],
    ['text', 'hello'],
    ['HTML', '<html></html>'],
    ['a form', 'eventName=emailOpen'],
    ['cut off', '{"eventName":"emailOpen","dataFields":{'],
    ['two events', '{"eventName":"emailOpen"}\n{"eventName":"emailOpen"}'],
    ['not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ['JSON with a text that is not UTF-8', bytesOf('{"eventName":"a', 0xff, '"}')],
    ['JSON and half a character', bytesOf('{"eventName":"emailOpen"}', 0xc3)],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
  ] as [string, BodyInit | null][])('%s is refused', async (_name, body) => {
    const error = await refusal(parseIterableWebhook(rawRequest(body), { token }))
    expect(error).toMatchObject({ code: 'invalid_json', status: 400 })
  })

  test('is not repeated in the error, as JSON.parse would', async () => {
    const error = await refusal(parseIterableWebhook(rawRequest(`${email} {`), { token }))
    expect(JSON.stringify(error) + String(error.stack)).not.toContain('ana@')
    expect(error.cause).toBeUndefined()
  })

  test('nested without end is refused like any other', async () => {
    const body = '['.repeat(500_000)
    expect((await refusal(parseIterableWebhook(rawRequest(body), { token }))).code).toBe(
      'invalid_json',
    )
  })
})

test('JSON that is no event is told apart', async () => {
  const error = await refusal(parseIterableWebhook(webhookRequest([]), { token }))
  expect(error).toMatchObject({ code: 'invalid_event', status: 400 })
})

test('characters may be cut by the chunks they come in, and a byte order mark may lead', async () => {
  const bytes = encoder.encode(
    '\uFEFF{"eventName":"smsReceived","dataFields":{"smsMessage":"🎉è"}}',
  )
  const request = rawRequest(streamOf(...Array.from(bytes, (byte) => new Uint8Array([byte]))))
  expect(await parseIterableWebhook(request, { token })).toEqual({
    eventName: 'smsReceived',
    dataFields: { smsMessage: '🎉è' },
  })
})

describe('the size of a body', () => {
  test('may be the limit, and not a byte more', async () => {
    for (const bytes of [200, 1_048_576]) {
      const options = bytes === 200 ? { token, maxBodyBytes: 200 } : { token }
      const event = await parseIterableWebhook(rawRequest(eventOf(bytes)), options)
      expect(event.eventName).toBe('emailOpen')
      const error = await refusal(parseIterableWebhook(rawRequest(eventOf(bytes + 1)), options))
      expect(error).toMatchObject({ code: 'body_too_large', status: 413 })
      expect(error.message).toContain(String(bytes))
    }
  })

  test('is counted in bytes, not in characters', async () => {
    const request = webhookRequest({ eventName: 'emailOpen', dataFields: { x: 'è'.repeat(100) } })
    const error = await refusal(parseIterableWebhook(request, { token, maxBodyBytes: 200 }))
    expect(error.code).toBe('body_too_large')
  })

  test('is refused by Content-Length alone, without reading', async () => {
    const headers = { authorization: token, 'content-length': '1048577' }
    const request = rawRequest('{"eventName":"emailOpen"}', headers)
    expect((await refusal(parseIterableWebhook(request, { token }))).code).toBe('body_too_large')
    expect(request.bodyUsed).toBe(false)
  })

  test.each(['1', '-5', 'many', ''])(
    'is not believed when Content-Length is %j',
    async (length) => {
      const headers = { authorization: token, 'content-length': length }
      const refused = parseIterableWebhook(rawRequest(eventOf(300), headers), {
        token,
        maxBodyBytes: 200,
      })
      expect((await refusal(refused)).code).toBe('body_too_large')
      const accepted = parseIterableWebhook(rawRequest(eventOf(100), headers), { token })
      expect((await accepted).eventName).toBe('emailOpen')
    },
  )

  test('stops a stream that never ends', async () => {
    let sent = 0
    let cancelled = false
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        sent += 1000
        controller.enqueue(new Uint8Array(1000).fill(0x20))
      },
      cancel() {
        cancelled = true
        // A stream that never confirms must not hold up the answer.
        return new Promise(() => undefined)
      },
    })
    const error = await refusal(
      parseIterableWebhook(rawRequest(endless), { token, maxBodyBytes: 10_000 }),
    )
    expect(error.code).toBe('body_too_large')
    expect(cancelled).toBe(true)
    expect(sent).toBeLessThan(20_000)
  })
})

test("a sender that hangs up rejects with the stream's own error", async () => {
  const gone = new Error('gone')
  const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      controller.error(gone)
    },
  })
  await expect(parseIterableWebhook(rawRequest(broken), { token })).rejects.toBe(gone)
})

describe('wrong use', () => {
  const valid = { eventName: 'emailOpen' }

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '5', null])(
    'maxBodyBytes %s is refused',
    async (maxBodyBytes) => {
      const options = { token, maxBodyBytes: maxBodyBytes as number }
      const error = await refusal(parseIterableWebhook(webhookRequest(valid), options))
      expect(error).toMatchObject({ code: 'invalid_option', status: 500 })
      expect(error.message).toContain('maxBodyBytes')
    },
  )

  test('a misspelt option is named, with the right one', async () => {
    const options = { token, maxBodyByte: 5 }
    const error = await refusal(parseIterableWebhook(webhookRequest(valid), options))
    expect(error.code).toBe('invalid_option')
    expect(error.message).toMatch(/maxBodyByte\b.*maxBodyBytes/)
  })

  test('the request of another framework is named as such', async () => {
    const request = { headers: { authorization: `Basic ${token}` }, body: valid }
    const error = await refusal(parseIterableWebhook(request as unknown as Request, { token }))
    expect(error.code).toBe('invalid_option')
    expect(error.message).toContain('parseIterableWebhookBody')
  })

  test('a request whose body has been read, or is being read, is refused', async () => {
    const used = webhookRequest(valid)
    await used.text()
    const locked = webhookRequest(valid)
    locked.body?.getReader()
    for (const request of [used, locked]) {
      const error = await refusal(parseIterableWebhook(request, { token }))
      expect(error.code).toBe('invalid_option')
      expect(error.message).toContain('has been read')
    }
  })
})
