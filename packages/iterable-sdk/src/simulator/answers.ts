import type { components } from '../gen/types.gen.ts'

type Schemas = components['schemas']
type Envelope = Schemas['IterableApiResponse']

/** How a body goes out; JSON where nothing is said. */
export type Media = 'text' | 'html' | 'csv' | 'jsonLines' | 'untyped'

/** A success, with the body that the operation's document promises. */
export interface Success<Body = unknown> {
  readonly status: 200 | 201 | 202 | 204
  readonly body: Body
  readonly media?: Media
  readonly refused?: undefined
}

/** A refusal, in one of Iterable's three forms. */
export interface Refusal {
  readonly status: number
  /** An object goes out as JSON. */
  readonly body: object | string
  readonly media?: Media
  readonly headers?: Readonly<Record<string, string>>
  readonly refused: true
}

/** What a route answers, before it becomes a Response. */
export type Answer<Body = unknown> = Success<Body> | Refusal

/** Details in an envelope. */
export type AnswerParams = Readonly<Record<string, unknown>> | null

/** Iterable's plain success. */
export function success(params: AnswerParams = null, msg = ''): Success<Envelope> {
  return { status: 200, body: { msg, code: 'Success', params } }
}

/**
 * What Iterable answers to a write that it applies later. `Accepted` is told of as a code, too; the vendor's own client takes
 * `Success` alone.
 */
export function accepted(msg: string): Success<Envelope> {
  return { status: 202, body: { msg, code: 'Success', params: null } }
}

/** A success with a body of its own. */
export function json<Body>(body: Body, status: 200 | 201 = 200): Success<Body> {
  return { status, body }
}

/** A success that is no JSON. */
export function plain<Body extends string | number>(media: Media, body: Body): Success<Body> {
  return { status: 200, body, media }
}

/** A refusal in Iterable's usual envelope. */
export function refusal(
  status: number,
  code: Envelope['code'],
  msg: string,
  params: AnswerParams = null,
): Refusal {
  return { status, body: { msg, code, params } satisfies Envelope, refused: true }
}

/** The refusal of a request that is well-formed and cannot be done. */
export function badParams(msg: string, params: AnswerParams = null): Refusal {
  return refusal(400, 'BadParams', msg, params)
}

/** The refusal of something that is not there. */
export function notFound(msg: string): Refusal {
  return refusal(404, 'NotFound', msg)
}

/** A refusal in the second shape, which newer parts of Iterable answer. */
export function newerRefusal(
  status: number,
  code: string,
  message: string,
  data: Readonly<Record<string, unknown>> = {},
): Refusal {
  const error = status === 404 ? 'Not Found' : status < 500 ? 'Bad Request' : 'Server Error'
  const body = { error, message, code, data } satisfies Schemas['IterableAreaError']
  return { status, body, refused: true }
}

/** The refusal of a bulk request with too many items. Its code is documented, its words are ours. */
export function batchTooLarge(items: number, limit: number): Refusal {
  return refusal(400, 'BatchTooLarge', `The request holds ${items} items; the limit is ${limit}`)
}
