import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel'

import type { CallEvent } from '@iterelay/iterable-sdk'
import { diagnosticsChannels, publishDiagnostics } from '@iterelay/iterable-sdk/diagnostics'
import { expect, onTestFinished, test, vi } from 'vitest'

import { callEverything, clientOf, echo, leaks, secrets } from './calls.ts'

function listen(): { messages: CallEvent[]; names: (string | symbol)[] } {
  const messages: CallEvent[] = []
  const names: (string | symbol)[] = []
  const listener = (message: unknown, name: string | symbol): void => {
    messages.push(message as CallEvent)
    names.push(name)
  }
  for (const name of Object.values(diagnosticsChannels)) {
    subscribe(name, listener)
    onTestFinished(() => void unsubscribe(name, listener))
  }
  return { messages, names }
}

test('each event is published on the channel of its type', async () => {
  const { messages, names } = listen()
  const observers = [publishDiagnostics()]
  await clientOf([echo(500), echo(200)], { observers }).users.update({ email: secrets.email })
  const prefix = 'iterelay:iterable-sdk:call:'
  expect(names).toEqual(
    ['start', 'attempt', 'answer', 'wait', 'attempt', 'answer', 'end'].map((type) => prefix + type),
  )
  expect(messages.at(-1)).toMatchObject({
    type: 'end',
    attempts: 2,
    status: 200,
    call: { operation: { id: 'users.update' }, baseUrl: 'https://api.iterable.com' },
  })
  expect(new Set(messages.map(({ call }) => call)).size).toBe(1)
})

test('no message of any call holds anything secret or personal', async () => {
  const { messages } = listen()
  await callEverything({ observers: [publishDiagnostics()] })
  expect(messages.length).toBeGreaterThan(50)
  expect(messages.filter((message) => leaks(message).length > 0)).toEqual([])
})

test('nothing is published where nobody listens', async () => {
  const start = channel(diagnosticsChannels.start)
  const publish = vi.spyOn(start, 'publish')
  onTestFinished(() => publish.mockRestore())
  await clientOf([echo(200)], { observers: [publishDiagnostics()] }).webhooks.list()
  expect(publish).not.toHaveBeenCalled()
})

test('a runtime without diagnostics_channel is no obstacle', async () => {
  vi.stubGlobal('process', undefined)
  const observers = [publishDiagnostics()]
  vi.unstubAllGlobals()
  await expect(clientOf([echo(200)], { observers }).webhooks.list()).resolves.toBeDefined()
})
