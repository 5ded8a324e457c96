import type { components } from '../../gen/types.gen.ts'
import type { Route } from '../context.ts'

/** `webhooks.list`: a project without webhooks. */
export const list: Route = () => {
  const body: components['schemas']['GetWebhooksResponse'] = { webhooks: [] }
  return { status: 200, body }
}
