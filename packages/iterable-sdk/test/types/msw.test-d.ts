import type { OperationResult } from '@iterelay/iterable-sdk'
import { iterableHandlers, refusal } from '@iterelay/iterable-sdk/msw'

const handlers = iterableHandlers()

handlers.override('lists.getSize', 12)
handlers.override('users.update', refusal(400, 'BadParams'))
handlers.override('users.update', async ({ body, simulate }) => {
  body satisfies { readonly email?: string }
  return simulate()
})
handlers.override('events.getByEmail', ({ params }) => {
  params.limit satisfies number | undefined
  return { events: [] } satisfies OperationResult<'events.getByEmail'>
})

// @ts-expect-error -- there is no such operation
handlers.override('users.updte', 12)
// @ts-expect-error -- a size is a number
handlers.override('lists.getSize', '12')
// @ts-expect-error -- listId is missing
handlers.override('lists.create', {})
// @ts-expect-error -- this operation has no such parameter
handlers.override('lists.getSize', ({ params }) => params.list)
