import type { components } from '../gen/types.gen.ts'

type Schemas = components['schemas']

/** What a route answers, before it becomes a Response: an object goes out as JSON, a text as HTML. */
export interface Answer {
  readonly status: number
  readonly body: object | string
}

/** Details in an envelope. */
export type AnswerParams = Readonly<Record<string, unknown>> | null

/** Iterable's plain success. */
export function success(params: AnswerParams = null, msg = ''): Answer {
  return {
    status: 200,
    body: { msg, code: 'Success', params } satisfies Schemas['IterableApiResponse'],
  }
}

/** A refusal in Iterable's usual envelope. */
export function refusal(
  status: number,
  code: Schemas['IterableApiResponse']['code'],
  msg: string,
  params: AnswerParams = null,
): Answer {
  return { status, body: { msg, code, params } satisfies Schemas['IterableApiResponse'] }
}

/** A refusal in the second shape, which newer parts of Iterable answer. */
export function newerRefusal(status: number, code: string, message: string): Answer {
  const body = { error: 'Bad Request', message, code, data: {} }
  return { status, body: body satisfies Schemas['IterableAreaError'] }
}

/** The refusal of a bulk request with too many items. Its code is documented, its words are ours. */
export function batchTooLarge(items: number, limit: number): Answer {
  return refusal(400, 'BatchTooLarge', `The request holds ${items} items; the limit is ${limit}`)
}
