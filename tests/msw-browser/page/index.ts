// Runs in the browser: an application that talks to Iterable, with the handlers in its service worker.
import { createIterableClient, isIterableError } from '@iterelay/iterable-sdk'
import { iterableHandlers, refusal } from '@iterelay/iterable-sdk/msw'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { setupWorker } from 'msw/browser'

const email = 'ana@example.com'

/** The code of what a call was refused with. */
function codeOf(error: unknown): unknown {
  return isIterableError(error) ? error.code : String(error)
}

/** What the page found, for the test to look at. */
async function run(): Promise<Record<string, unknown>> {
  const simulator = createIterableSimulator({
    apiKeys: [{ key: 'web', kind: 'web' }],
    seed: {
      users: [{ email, dataFields: { plan: 'pro' } }],
      inAppMessages: [{ email, messageId: 'm-1', content: { html: '<p>Hi</p>' } }],
    },
  })
  const handlers = iterableHandlers(simulator)
  const worker = setupWorker(...handlers)
  // The name that msw 3 has for it, and that of msw 2.
  await worker.start({
    onUnhandledFrame: 'error',
    onUnhandledRequest: 'error',
    quiet: true,
  } as object)

  const client = createIterableClient({
    apiKey: 'web',
    allowBrowser: true,
    retry: false,
  })
  await client.users.update({ email, dataFields: { theme: 'dark' } })
  const { inAppMessages } = await client.inApp.getMessages({ email, count: 5 })
  await client.events.consumeInApp({ email, messageId: 'm-1' })
  const serverSide = await client.lists.list().catch(codeOf)

  simulator.failNext('users.update', { networkError: true })
  const broken = await client.users.update({ email }).catch(codeOf)
  worker.use(...handlers.override('users.update', refusal(400, 'BadParams'), { once: true }))
  const refused = await client.users.update({ email }).catch(codeOf)

  const unknown = await fetch('https://api.iterable.com/api/nope')
  const elsewhere = await fetch('https://elsewhere.example.com/').then(
    ({ status, type }) => `${type} ${status}`,
    () => 'refused',
  )
  return {
    profile: simulator.user(email)?.profile,
    html: inAppMessages[0]?.content?.html,
    waiting: (await client.inApp.getMessages({ email, count: 5 })).inAppMessages.length,
    serverSide,
    broken,
    refused,
    unknown: unknown.status,
    elsewhere,
    controlled: navigator.serviceWorker.controller !== null,
  }
}

const found = await run().catch((error: unknown) => ({ failed: String(error) }))
Reflect.set(globalThis, 'found', found)
