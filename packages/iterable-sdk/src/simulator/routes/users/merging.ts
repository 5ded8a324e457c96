import { badParams, refusal, success } from '../../answers.ts'
import type { Routes } from '../../context.ts'
import type { Identity } from '../../store/user-store.ts'
import { mergeUsers } from '../../users/merge-users.ts'
import { findIdentityProblem, identityOf } from '../../users/validate-identity.ts'
import { refuseIdentity } from '../../users/refuse-identity.ts'

/** Putting two users together. */
export const mergingRoutes: Routes<'users.merge'> = {
  'users.merge': (context) => {
    const { body, store, apiKey } = context
    const { users } = store
    const source = identityOf({ email: body.sourceEmail, userId: body.sourceUserId })
    const destination = identityOf({ email: body.destinationEmail, userId: body.destinationUserId })
    for (const identity of [source, destination]) {
      const problem = findIdentityProblem(users, identity)
      if (problem === 'missing') {
        return badParams('A source and a destination must be set, each by email or userId')
      }
      if (problem !== undefined) return refuseIdentity(problem, identity)
    }
    const from = users.find(source)
    if (from === undefined) return refusal(400, ...unknown(source))
    // Unknown users have no identifier that a person gave them; the simulator knows them by their placeholder.
    const isClientSide = apiKey.kind === 'mobile' || apiKey.kind === 'web'
    if (isClientSide && from.email?.endsWith('@placeholder.email') !== true) {
      return refusal(403, 'Forbidden', 'A client-side key may merge unknown users only')
    }
    const to = users.find(destination)
    if (to === from) return success()
    if (to === undefined) {
      users.identify(from, destination)
      from.updatedAt = context.now
      return success()
    }
    const problem = mergeUsers(context, from, to, body.arrayMerge ?? [])
    return problem === undefined ? success() : badParams(problem)
  },
}

function unknown({ email, userId }: Identity): [code: string, msg: string] {
  return email === undefined
    ? ['UnknownUserIdError', `No user exists with userId ${userId ?? ''}`]
    : ['UnknownEmailError', `No user exists with email ${email}`]
}
