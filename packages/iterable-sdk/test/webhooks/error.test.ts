import { IterableWebhookError, isIterableWebhookError } from '@iterelay/iterable-sdk/webhooks'
import { expect, test } from 'vitest'

test.each([
  ['unauthorized', 401],
  ['invalid_json', 400],
  ['invalid_event', 400],
  ['body_too_large', 413],
  ['invalid_option', 500],
] as const)('%s suggests status %i', (code, status) => {
  const error = new IterableWebhookError(code, 'what failed')
  expect(error).toBeInstanceOf(Error)
  expect(error.status).toBe(status)
  expect(error.message).toBe(`[${code}] what failed`)
  const name = 'IterableWebhookError'
  expect(JSON.parse(JSON.stringify(error))).toEqual({ name, code, message: error.message, status })
})

test('errors are recognised, other values are not', () => {
  expect(isIterableWebhookError(new IterableWebhookError('invalid_json', 'x'))).toBe(true)
  for (const other of [new Error('x'), { code: 'invalid_json' }, 'x', null, undefined]) {
    expect(isIterableWebhookError(other)).toBe(false)
  }
})
