import { HttpResponse } from 'msw'

import { isSimulatedNetworkError } from '../simulator/serve/faults.ts'
import type { IterableSimulator } from '../simulator/simulator.ts'

/** Lets a simulator answer a request that was meant for an address with a path of its own. */
export async function answerRequest(
  simulator: IterableSimulator,
  prefix: string,
  request: Request,
): Promise<Response> {
  const url = new URL(request.url)
  url.pathname = url.pathname.slice(prefix.length)
  try {
    return await simulator.fetch(prefix === '' ? request : new Request(url, request))
  } catch (error) {
    // MSW would make a 500 of what is thrown here; this is its way to break the connection.
    if (isSimulatedNetworkError(error)) return HttpResponse.error()
    // The caller gave up, and does not see this answer.
    if (request.signal.aborted) return HttpResponse.error()
    throw error
  }
}
