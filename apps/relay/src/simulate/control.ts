import { isIterableError } from '@iterelay/iterable-sdk'
import type { IterableSimulator } from '@iterelay/iterable-sdk/simulator'

import type { Handler } from './serve-fetch.ts'

/** Where a test in any language looks into the simulator and steers it. */
export const controlPath = '/_simulator/'

/** What can be asked there; `GET /_simulator/` answers it. */
const actions: Readonly<Record<string, (simulator: IterableSimulator, body: never) => unknown>> = {
  'GET summary': (simulator) => simulator.summary(),
  'GET requests': (simulator) => simulator.requests(),
  'GET messages': (simulator) => simulator.messages(),
  'GET webhooks': (simulator) => simulator.webhookDeliveries(),
  'GET snapshot': (simulator) => simulator.snapshot(),
  'PUT snapshot': (simulator, body) => simulator.restore(body),
  'POST seed': (simulator, body) => simulator.seed(body),
  'POST reset': (simulator) => simulator.reset(),
  'POST settle': (simulator) => simulator.settle(),
  'POST faults': (simulator, body) => {
    const { operation, fault, times } = Object(body)
    simulator.failNext(operation, fault, times)
  },
  'POST forget': (simulator, body) => {
    const { user } = Object(body)
    if (typeof user !== 'string') throw new TypeError('no user')
    simulator.forget(user)
  },
  'POST webhooks': (simulator, body) => simulator.emitWebhook(body),
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
      return Response.json((await action(simulator, asWanted(body))) ?? {})
    } catch (error) {
      const message = isIterableError(error) ? error.message : 'the body is not what is needed here'
      return Response.json({ error: message }, { status: 400 })
    }
  }
}

/** A body as what an action wants: whether it is that, the simulator says. */
function asWanted(body: unknown): never {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return body as never
}
