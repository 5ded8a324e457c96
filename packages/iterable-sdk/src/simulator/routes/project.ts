import { badParams, json, success } from '../answers.ts'
import type { OperationsOf, Routes } from '../context.ts'
import { verificationKey } from '../store/things.ts'

/** Small parts of a project: channels, message types, webhooks, tokens, phone verification. */
export const projectRoutes: Routes<
  | OperationsOf<'auth'>
  | OperationsOf<'channels'>
  | OperationsOf<'messageTypes'>
  | OperationsOf<'verify'>
  | OperationsOf<'webhooks'>
> = {
  'channels.list': ({ store }) => json({ channels: store.things.channels.all() }),

  'messageTypes.list': ({ store }) => json({ messageTypes: store.things.messageTypes.all() }),

  'webhooks.list': ({ store }) =>
    json({
      webhooks: store.things.webhooks
        .all()
        .map(({ authToken: _authToken, headers: _headers, ...webhook }) => webhook),
    }),

  'webhooks.update': ({ body, store }) => {
    const known = store.things.webhooks.get(body.id)
    if (known === undefined) return badParams(`Webhook ${body.id} does not exist`)
    if (body.endpoint !== undefined && !URL.canParse(body.endpoint)) {
      return badParams('The endpoint of a webhook is an address')
    }
    const {
      authToken: _authToken,
      headers: _headers,
      ...webhook
    } = store.things.webhooks.put({
      ...known,
      ...body,
    })
    return json(webhook)
  },

  'auth.invalidateJwts': ({ body, store, now }) => {
    const { email, userId, issuedBefore = now } = body
    if (email === undefined && userId === undefined) {
      return badParams('Either email or userId must be set')
    }
    const subject = email === undefined ? `userId:${userId ?? ''}` : `email:${email.toLowerCase()}`
    const earlier = store.things.tokens.get(subject)?.issuedBefore ?? 0
    store.things.tokens.put({ subject, issuedBefore: Math.max(earlier, issuedBefore) })
    return success()
  },

  'verify.beginSms': ({ body, store }) => {
    const { phoneNumber, verificationProfileId } = body
    if (!/^\+[1-9]\d{6,14}$/.test(phoneNumber)) {
      return badParams('phoneNumber must be like +12025550123')
    }
    // Six digits, the same in each run, so that a test may also write them down.
    const code = String(100_000 + ((store.makeNumber() * 7919) % 900_000))
    store.things.verifications.put({ phoneNumber, verificationProfileId, code })
    return success({ status: 'pending' })
  },

  'verify.checkSms': ({ body, store }) => {
    const { phoneNumber, verificationProfileId, code } = body
    const key = verificationKey(phoneNumber, verificationProfileId)
    const isRight = store.things.verifications.get(key)?.code === code
    // A code is good for one check that succeeds.
    if (isRight) store.things.verifications.delete(key)
    return success({ status: isRight ? 'verified' : 'rejected' })
  },
}
