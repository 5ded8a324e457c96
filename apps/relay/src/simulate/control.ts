import { isIterableError } from '@iterelay/iterable-sdk'
import type { IterableSimulator } from '@iterelay/iterable-sdk/simulator'

import type { Handler } from './serve-fetch.ts'

/** Where a test in any language looks into the simulator and steers it. */
export const controlPath = '/_simulator/'

/** What can be asked there; `GET /_simulator/` answers it. */
const actions: Readonly<Record<string, (simulator: IterableSimulator, body: unknown) => unknown>> =
  {
    'GET summary': (simulator) => simulator.summary(),
    'GET requests': (simulator) => simulator.requests(),
    'GET messages': (simulator) => simulator.messages(),
    'GET webhooks': (simulator) => simulator.webhookDeliveries(),
    'GET snapshot': (simulator) => simulator.snapshot(),
    // What is wrong with a body is told by the simulator itself.
    'PUT snapshot': (simulator, body) => simulator.restore(body as never),
    'POST seed': (simulator, body) => simulator.seed(body as never),
    'POST reset': (simulator) => simulator.reset(),
    'POST settle': (simulator) => simulator.settle(),
    'POST faults': (simulator, body) => {
      const { operation, fault, times } = Object(body)
      simulator.failNext(operation, fault, times)
    },
    'POST forget': (simulator, body) => simulator.forget(String(Object(body).user)),
    'POST webhooks': (simulator, body) => simulator.emitWebhook(body as never),
  }

/** Answers what is asked below {@link controlPath}, and lets the simulator answer the rest. */
export function withControl(simulator: IterableSimulator): Handler {
  return async (url, request) => {
    const { pathname } = new URL(url)
    const isControl = pathname.startsWith(controlPath)
    // Files of exports lie there, too; the simulator answers those.
    if (!isControl || pathname.startsWith(`${controlPath}exports/`)) {
      return simulator.fetch(url, request)
    }
    const name = `${request.method} ${pathname.slice(controlPath.length)}`
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (action === undefined) {
      const known = Object.keys(actions).map((each) => each.replace(' ', ` ${controlPath}`))
      return Response.json({ actions: known }, { status: name === 'GET ' ? 200 : 404 })
    }
    let body: unknown
    try {
      body = request.body === null ? undefined : JSON.parse(request.body)
    } catch {
      return Response.json({ error: 'the body is no JSON' }, { status: 400 })
    }
    try {
      return Response.json((await action(simulator, body)) ?? {})
    } catch (error) {
      const message = isIterableError(error) ? error.message : 'the body is not what is needed here'
      return Response.json({ error: message }, { status: 400 })
    }
  }
}
