import { badParams, success } from '../../answers.ts'
import { checkId, idOf } from '../../check-id.ts'
import type { Routes } from '../../context.ts'
import { refuseIdentity } from '../../users/refuse-identity.ts'
import {
  findCreationProblem,
  findIdentityProblem,
  identityOf,
} from '../../users/validate-identity.ts'
import { holdEvent, isDropped, keepFields } from './hold-event.ts'

/** One custom event. */
export const trackRoutes: Routes<'events.track'> = {
  'events.track': (context) => {
    const { store, options, now, body: event } = context
    const identity = identityOf(event)
    const problem = findIdentityProblem(store.users, identity)
    if (problem === 'missing') {
      return badParams('Either email or userId must be specified in a track call')
    }
    const { eventName } = event
    if (options.disallowedEventNames.has(eventName)) {
      // Not a failure by its status: only the message tells.
      return success(null, `Event ${eventName} is disallowed from tracking`)
    }
    // Always 400: the document of this operation has no 409.
    if (problem !== undefined) return refuseIdentity(problem, identity, 400)
    const badId = checkId(event.id)
    if (badId !== undefined) return badId
    let user = store.users.find(identity)
    const unknown = user === undefined && findCreationProblem(options.projectType, identity, false)
    if (unknown === 'unknown_user_id') return refuseIdentity(unknown, identity)

    const id = idOf(event.id) ?? store.makeId()
    const done = success({ id }, `Event with id: ${id} tracked.`)
    if (isDropped(context, eventName)) return done
    const types = store.typesOfEvent(eventName)
    const fields = keepFields(context, types, event)
    const fit = types.check([fields])
    if (fit.refused !== undefined) return fit.refused
    if (
      user === undefined &&
      unknown !== 'needs_user_id' &&
      options.unknownUserTrack === 'create'
    ) {
      user = store.users.create(identity, now)
    }
    if (user === undefined) {
      store.droppedEvents += 1
    } else {
      types.learn(fit.added)
      holdEvent(context, { user, event, fields }, id)
    }
    return done
  },
}
