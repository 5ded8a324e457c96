import { createIterableClient } from '@iterelay/iterable-sdk'
import { expect, test } from 'vitest'

import { answer, silence, startServer, truncate, type Behaviour } from './faulty-server.ts'

const lines: Behaviour = (response) => {
  response.writeHead(200, {
    'content-type': 'application/x-json-stream',
    'iterable-request-id': 'r-1',
  })
  response.write('{"a":1}\n')
}
const range = { params: { dataTypeName: 'emailSend', range: 'Today' } } as const
const fast = { sleep: () => Promise.resolve() }

test('the answer is there with its headers, before its body is', async () => {
  const { baseUrl } = await startServer(lines)
  const client = createIterableClient({ apiKey: 'k3y0123456789', baseUrl })
  const controller = new AbortController()
  const { signal } = controller
  const stream = await client.stream('exports.downloadJson', range, { signal })
  expect(stream).toMatchObject({ status: 200, attempts: 1, requestId: 'r-1' })
  const reader = stream.body.getReader()
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"a":1}\n')
  controller.abort(new Error('enough'))
  await expect(reader.read()).rejects.toThrow('enough')
})

test('what fails before that is tried again, and rejects as everywhere', async () => {
  const { baseUrl, seen } = await startServer(answer(500, {}), answer(404, { code: 'NotFound' }))
  const client = createIterableClient({ apiKey: 'k3y0123456789', baseUrl, ...fast })
  await expect(client.stream('exports.downloadJson', range)).rejects.toMatchObject({
    code: 'not_found',
    iterableCode: 'NotFound',
    attempts: 2,
  })
  expect(seen).toHaveLength(2)
})

test('the time limit ends with the headers', async () => {
  const { baseUrl } = await startServer(silence)
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    baseUrl,
    timeoutMs: 30,
    retry: false,
  })
  await expect(client.stream('exports.downloadJson', range)).rejects.toMatchObject({
    code: 'timeout',
  })
})

test('a body that is cut off makes reading it fail', async () => {
  const { baseUrl } = await startServer(truncate)
  const client = createIterableClient({ apiKey: 'k3y0123456789', baseUrl })
  const { body } = await client.stream('exports.downloadJson', range)
  await expect(new Response(body).text()).rejects.toThrow('terminated')
})

test('an answer without a body is an empty stream', async () => {
  const fetch = (): Promise<Response> => Promise.resolve(new Response(null))
  const client = createIterableClient({ apiKey: 'k3y0123456789', fetch })
  const { body } = await client.stream('exports.downloadJson', range)
  expect(body).toBeInstanceOf(ReadableStream)
  expect(await new Response(body).text()).toBe('')
})
