import * as z from 'zod/mini'

import { isEmail } from './action/email.ts'
import type { ItemPayload } from './action/items.ts'
import type { TrackEventPayload } from './action/track-event.ts'
import type { TrackPurchasePayload } from './action/track-purchase.ts'
import type { UpdateCartPayload } from './action/update-cart.ts'
import type { UpdateUserPayload } from './action/update-user.ts'
import type { UserPayload } from './action/user.ts'
import type { JsonObject } from './json.ts'

// Each is marked as pure, so that a bundle holds only those that are used.

const text = /* @__PURE__ */ z.string()
const number = /* @__PURE__ */ z.number()
const whole = /* @__PURE__ */ z.int()
const flag = /* @__PURE__ */ z.boolean()
const email = /* @__PURE__ */ z
  .string()
  .check(/* @__PURE__ */ z.refine(isEmail, 'This is no e-mail address.'))
const data: z.ZodMiniType<JsonObject> = /* @__PURE__ */ z.record(
  /* @__PURE__ */ z.string(),
  /* @__PURE__ */ z.json(),
)

const userFields = /* @__PURE__ */ (() => ({
  email: z.exactOptional(email),
  userId: z.exactOptional(text),
  dataFields: z.exactOptional(data),
  phoneNumber: z.exactOptional(z.nullable(text)),
  mergeNestedObjects: z.exactOptional(flag),
  createNewFields: z.exactOptional(flag),
}))()

const eventFields = /* @__PURE__ */ (() => ({
  createdAt: z.exactOptional(whole),
  campaignId: z.exactOptional(whole),
  templateId: z.exactOptional(whole),
}))()

const batchingFields = /* @__PURE__ */ (() => ({
  enable_batching: z.exactOptional(flag),
  batch_size: z.exactOptional(number),
}))()

const isIdentified = /* @__PURE__ */ z.refine<{
  readonly email?: string
  readonly userId?: string
}>((user) => user.email !== undefined || user.userId !== undefined, 'Must include email or userId.')

/** What the commerce actions say about the user. */
export const userPayloadSchema: z.ZodMiniType<UserPayload> = /* @__PURE__ */ z
  .strictObject(userFields)
  .check(isIdentified)

/** One product of a cart or purchase; members beside the declared ones are its extras. */
export const itemPayloadSchema: z.ZodMiniType<ItemPayload> = /* @__PURE__ */ (() =>
  z.catchall(
    z.object({
      id: text,
      name: text,
      sku: z.exactOptional(text),
      quantity: whole,
      price: number,
      description: z.exactOptional(text),
      categories: z.exactOptional(text),
      url: z.exactOptional(text),
      imageUrl: z.exactOptional(text),
    }),
    z.json(),
  ))()

/** Payload of `updateUser`, as it is after empty values are pruned and the others coerced. */
export const updateUserPayloadSchema: z.ZodMiniType<UpdateUserPayload> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      ...userFields,
      ...batchingFields,
      newEmail: z.exactOptional(email),
      updateOnly: z.exactOptional(flag),
    })
    .check(isIdentified))()

/** Payload of `trackEvent`, as it is after empty values are pruned and the others coerced. */
export const trackEventPayloadSchema: z.ZodMiniType<TrackEventPayload> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      email: z.exactOptional(email),
      userId: z.exactOptional(text),
      eventName: text,
      dataFields: z.exactOptional(data),
      id: z.exactOptional(text),
      ...eventFields,
      ...batchingFields,
      createNewFields: z.exactOptional(flag),
    })
    .check(isIdentified))()

/** Payload of `updateCart`, as it is after empty values are pruned and the others coerced. */
export const updateCartPayloadSchema: z.ZodMiniType<UpdateCartPayload> =
  /* @__PURE__ */ z.strictObject({
    user: userPayloadSchema,
    items: /* @__PURE__ */ z.array(itemPayloadSchema),
  })

/** Payload of `trackPurchase`, as it is after empty values are pruned and the others coerced. */
export const trackPurchasePayloadSchema: z.ZodMiniType<TrackPurchasePayload> =
  /* @__PURE__ */ (() =>
    z.strictObject({
      id: z.exactOptional(text),
      user: userPayloadSchema,
      dataFields: z.exactOptional(data),
      items: z.array(itemPayloadSchema),
      total: number,
      ...eventFields,
    }))()

/** The schema of every action's payload, by the action. */
export const payloadSchemas: {
  readonly updateUser: z.ZodMiniType<UpdateUserPayload>
  readonly trackEvent: z.ZodMiniType<TrackEventPayload>
  readonly updateCart: z.ZodMiniType<UpdateCartPayload>
  readonly trackPurchase: z.ZodMiniType<TrackPurchasePayload>
} = {
  updateUser: updateUserPayloadSchema,
  trackEvent: trackEventPayloadSchema,
  updateCart: updateCartPayloadSchema,
  trackPurchase: trackPurchasePayloadSchema,
}
