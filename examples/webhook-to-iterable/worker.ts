/** The endpoint as a Cloudflare Worker, with a queue for dead letters. Bun and Deno take it much the same. */
import { createIterableClient } from '@iterelay/iterable-sdk'
import { defaultPresets } from '@iterelay/presets'
import { createIterableDestination } from '@iterelay/segment-adapter'

import { createWebhookHandler, type WebhookHandler } from './webhook-handler.ts'

/** Bindings and secrets of the Worker. */
export interface Env {
  readonly ITERABLE_API_KEY: string
  readonly ITERABLE_DATA_CENTER: 'us' | 'eu'
  readonly WEBHOOK_TOKEN: string
  /** A queue binding. */
  readonly DEAD_LETTERS: { send(message: unknown): Promise<unknown> }
}

let handle: WebhookHandler | undefined

export default {
  fetch(request: Request, env: Env): Promise<Response> {
    // Once per isolate: mappings are compiled then, and limits are kept over requests.
    handle ??= createWebhookHandler({
      destination: createIterableDestination({
        client: createIterableClient({
          apiKey: env.ITERABLE_API_KEY,
          dataCenter: env.ITERABLE_DATA_CENTER,
          // Segment waits 10 seconds for an answer: rather tell it when to come back than wait for longer than that.
          retry: { budgetMs: 5000 },
        }),
        mappings: defaultPresets,
      }),
      token: env.WEBHOOK_TOKEN,
      park: async (letters) => {
        for (const letter of letters) await env.DEAD_LETTERS.send(letter)
      },
      onProblem: (problem) => console.warn(problem),
    })
    return handle(request)
  },
}
