import { parseIterableWebhook, verifyIterableWebhook } from '@iterelay/iterable-sdk/webhooks'
import { describe, expect, test } from 'vitest'

import { email } from './samples.ts'
import { refusal, token, webhookRequest } from './webhook-request.ts'

const body = { email, eventName: 'emailOpen', dataFields: {} }

describe('the Authorization header', () => {
  test.each([
    ['Basic, which Iterable does not encode', `Basic ${token}`],
    ['OAuth2', `OAuth2 ${token}`],
    ['the token alone, from an older page', token],
    ['a scheme in other letters', `basic ${token}`],
    ['a scheme in capitals', `OAUTH2 ${token}`],
    ['more than one space', `Basic   ${token}`],
  ])('is right as %s', async (_name, authorization) => {
    expect(await verifyIterableWebhook(authorization, token)).toBe(true)
    const request = webhookRequest(body, { authorization })
    expect(await parseIterableWebhook(request, { token })).toEqual(body)
  })

  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['a scheme alone', 'Basic'],
    ['of another scheme', `Bearer ${token}`],
    ['without the space', `Basic${token}`],
    ['with the scheme twice', `Basic Basic ${token}`],
    ['encoded', `Basic ${btoa(token)}`],
    ['encoded with a colon', `Basic ${btoa(`${token}:`)}`],
    ['in small letters', `Basic ${token.toLowerCase()}`],
    ['the start of the token', `Basic ${token.slice(0, -1)}`],
    ['the end of the token', `Basic ${token.slice(1)}`],
    ['the token and more', `Basic ${token}x`],
    ['the token twice', `Basic ${token}, Basic ${token}`],
    ['very long', 'x'.repeat(10_000)],
    ['outside ASCII', `Basic ${'é'.repeat(27)}`],
  ])('is wrong when it is %s', async (_name, authorization) => {
    expect(await verifyIterableWebhook(authorization, token)).toBe(false)
    const headers = authorization === undefined ? {} : { authorization }
    const error = await refusal(parseIterableWebhook(webhookRequest(body, headers), { token }))
    expect(error).toMatchObject({ code: 'unauthorized', status: 401 })
  })

  test('is wrong wherever a single character differs', async () => {
    for (const index of token.split('').keys()) {
      const other = `${token.slice(0, index)}-${token.slice(index + 1)}`
      expect(await verifyIterableWebhook(`Basic ${other}`, token)).toBe(false)
    }
  })

  test('is wrong when its digest agrees with the right one in some bytes only', async () => {
    // Of so many, several agree in the first byte, and others in the last.
    const guesses = Array.from({ length: 2000 }, (_, n) => `guess-${n}`)
    const answers = await Promise.all(guesses.map((guess) => verifyIterableWebhook(guess, token)))
    expect(answers.filter(Boolean)).toEqual([])
  })

  test('may be null or no text at all where types do not reach', async () => {
    expect(await verifyIterableWebhook(null, token)).toBe(false)
    expect(await verifyIterableWebhook([`Basic ${token}`] as unknown as string, token)).toBe(false)
  })

  test('is checked before the body is read', async () => {
    const request = webhookRequest('no event', { authorization: 'Basic wrong' })
    expect((await refusal(parseIterableWebhook(request, { token }))).code).toBe('unauthorized')
    expect(request.bodyUsed).toBe(false)
  })

  test('and the token stay out of the error', async () => {
    const request = webhookRequest(body, { authorization: 'Basic gu3ssed' })
    const error = await refusal(parseIterableWebhook(request, { token }))
    const said = JSON.stringify(error) + String(error.stack)
    expect(said).not.toContain(token)
    expect(said).not.toContain('gu3ssed')
  })
})

describe('the token', () => {
  test('is told to be empty when it is', async () => {
    expect((await refusal(verifyIterableWebhook('', ''))).message).toContain('an empty one')
  })

  test('may look like a whole header: Iterable puts the scheme before whatever is set', async () => {
    expect(await verifyIterableWebhook('Basic Basic abc', 'Basic abc')).toBe(true)
    expect(await verifyIterableWebhook('Basic abc', 'Basic abc')).toBe(true)
    expect(await verifyIterableWebhook('abc', 'Basic abc')).toBe(false)
  })

  test('may hold spaces and any ASCII sign', async () => {
    const odd = 'a b, c:/+="~'
    expect(await verifyIterableWebhook(`OAuth2 ${odd}`, odd)).toBe(true)
  })

  test.each([
    ['missing', undefined],
    ['null', null],
    ['empty', ''],
    ['white space', '  '],
    ['a number', 5],
    ['followed by a line end', `${token}\n`],
    ['preceded by a space', ` ${token}`],
    ['outside ASCII', 'tokèn'],
  ])('is refused at once when it is %s', async (_name, wrong) => {
    const options = { token: wrong as string }
    // The empty header that would match an empty token.
    for (const authorization of ['', 'Basic ', `Basic ${token}`]) {
      const request = webhookRequest(body, { authorization })
      for (const refused of [
        await refusal(parseIterableWebhook(request, options)),
        await refusal(verifyIterableWebhook(authorization, options.token)),
      ]) {
        expect(refused).toMatchObject({ code: 'invalid_option', status: 500 })
        expect(refused.message).toContain('token')
        expect(refused.message).not.toContain(token)
      }
    }
  })
})
