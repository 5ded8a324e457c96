import type { CallEvent, Observer } from './observe.ts'

/** The channels, by the type of event that is published on them. */
export const diagnosticsChannels: { readonly [Type in CallEvent['type']]: string } = Object.freeze({
  start: 'iterelay:iterable-sdk:call:start',
  wait: 'iterelay:iterable-sdk:call:wait',
  attempt: 'iterelay:iterable-sdk:call:attempt',
  answer: 'iterelay:iterable-sdk:call:answer',
  end: 'iterelay:iterable-sdk:call:end',
})

/**
 * Publishes each event on its channel of `node:diagnostics_channel`, for the option `observers` of `createIterableClient`.
 *
 * The message is the event, which holds no secret and nothing of what was sent or answered. In a runtime without
 * `diagnostics_channel`, such as a browser, nothing happens.
 *
 * @example
 * ```ts
 * const client = createIterableClient({ apiKey: 'key', observers: [publishDiagnostics()] })
 * ```
 */
export function publishDiagnostics(): Observer {
  // Looked up, not imported, so that a bundle for any runtime may hold it.
  const module = globalThis.process?.getBuiltinModule?.('node:diagnostics_channel')
  if (module === undefined) return () => undefined
  const channels = new Map(
    Object.entries(diagnosticsChannels).map(([type, name]) => [type, module.channel(name)]),
  )
  return (event) => {
    const channel = channels.get(event.type)
    if (channel?.hasSubscribers === true) channel.publish(event)
  }
}
