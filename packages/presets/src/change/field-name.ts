import type {
  ActionSlug,
  TrackEventPayload,
  TrackPurchasePayload,
  UpdateCartPayload,
  UpdateUserPayload,
  UserPayload,
} from '@iterelay/segment-adapter'

interface Payloads {
  readonly updateUser: UpdateUserPayload
  readonly trackEvent: TrackEventPayload
  readonly updateCart: UpdateCartPayload
  readonly trackPurchase: TrackPurchasePayload
}

type NameIn<Payload> = Extract<keyof Payload, string>

/**
 * The fields of an action, by name. What the commerce actions say about the user can be named one by one: `user.email`.
 *
 * @example
 * ```ts
 * const field: FieldName<'updateCart'> = 'user.email'
 * ```
 */
export type FieldName<Action extends ActionSlug> = Action extends ActionSlug
  ? | NameIn<Payloads[Action]>
    | (Payloads[Action] extends { readonly user: UserPayload }
        ? `user.${NameIn<UserPayload>}`
        : never)
  : never
