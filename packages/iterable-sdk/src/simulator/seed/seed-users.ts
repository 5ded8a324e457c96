import { requestShapes } from '../../gen/requests.gen.ts'
import type { RequestShape } from '../../request-shape.ts'
import type { Answer, Refusal } from '../answers.ts'
import { isObject } from '../is-object.ts'
import type { RouteContext } from '../context.ts'
import { commerceRoutes } from '../routes/commerce.ts'
import { trackRoutes } from '../routes/events/track.ts'
import { checkBody } from '../serve/check-body.ts'
import type { StoredUser } from '../store/user-store.ts'
import { writeUser } from '../users/write-user.ts'
import type { SimulatorSeed } from './seed.ts'

/** Puts users, and what they did, into a store, by the rules that requests are held to. */
export function seedUsers(context: RouteContext, seed: SimulatorSeed, problems: string[]): void {
  const { store } = context
  const carts: [StoredUser, readonly unknown[]][] = []
  for (const [at, user] of (seed.users ?? []).entries()) {
    const { email, userId, dataFields, cart, devices = [] } = user
    const body = {
      ...(email === undefined ? {} : { email }),
      ...(userId === undefined ? {} : { userId }),
      ...(dataFields === undefined ? {} : { dataFields }),
      preferUserId: true,
    }
    const wrong = findShapeProblem(body, requestShapes['users.update'])
    const written = wrong === undefined ? writeUser(context, body) : { refused: wrong }
    if (written.refused !== undefined) {
      problems.push(`seed.users[${at}]: ${describe(written.refused)}`)
      continue
    }
    const stored = written.user
    if (cart !== undefined) carts.push([stored, cart])
    stored.devices = devices.map((device) => ({ ...device, isEnabled: true }))
    stored.unsubscribedChannelIds = user.unsubscribedChannelIds ?? []
    stored.unsubscribedMessageTypeIds = user.unsubscribedMessageTypeIds ?? []
    stored.subscribedMessageTypeIds = user.subscribedMessageTypeIds ?? []
  }
  // What is seeded makes names known, whatever requests may do.
  const options = { ...context.options, unknownEventNames: 'create' as const }
  for (const [at, event] of (seed.events ?? []).entries()) {
    const dropped = store.droppedEvents
    const answer =
      findShapeProblem(event, requestShapes['events.track']) ??
      trackRoutes['events.track']({
        ...context,
        options,
        params: noParams,
        body: event,
      })
    note(`seed.events[${at}]`, answer, problems)
    if (store.droppedEvents > dropped) problems.push(`seed.events[${at}]: nobody has this event`)
  }
  for (const [at, purchase] of (seed.purchases ?? []).entries()) {
    const answer =
      findShapeProblem(purchase, requestShapes['commerce.trackPurchase']) ??
      commerceRoutes['commerce.trackPurchase']({
        ...context,
        params: noParams,
        body: purchase,
      })
    note(`seed.purchases[${at}]`, answer, problems)
  }
  // After the purchases, since each empties a cart.
  for (const [user, cart] of carts) user.cart = cart
}

/** Puts users on lists. */
export function seedMembers(
  { store }: RouteContext,
  seed: SimulatorSeed,
  listIds: readonly number[],
  problems: string[],
): void {
  for (const [at, { members = [] }] of (seed.lists ?? []).entries()) {
    const listId = listIds[at]
    for (const member of members) {
      const user = store.users.findByEither(member)
      if (user === undefined || listId === undefined) {
        problems.push(`seed.lists[${at}].members: no user of the seed is ${member}`)
      } else store.members.add(listId, user)
    }
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- these operations have no parameters
const noParams = undefined as never

function findShapeProblem(body: unknown, { body: shape = {} }: RequestShape): Refusal | undefined {
  return checkBody('seed', body, shape).refused
}

function note(place: string, answer: Answer | Promise<Answer>, problems: string[]): void {
  if ('refused' in answer && answer.refused === true) problems.push(`${place}: ${describe(answer)}`)
}

function describe({ body }: Refusal): string {
  const { msg, params } = isObject(body) ? body : {}
  const details = isObject(params) ? ` ${JSON.stringify(params)}` : ''
  return `${typeof msg === 'string' ? msg : 'refused'}${details}`
}
