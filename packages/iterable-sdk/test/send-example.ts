import type { OperationId } from '@iterelay/iterable-sdk'
import type { IterableSimulator } from '@iterelay/iterable-sdk/simulator'

import { operationModels } from './zod/document.ts'

/** What came back: JSON as a value, a number as one, other text as it is, nothing as undefined. */
export interface Answered {
  readonly status: number
  readonly body: unknown
}

/** What goes out instead of the document's example. */
export interface Instead {
  readonly body?: unknown
  readonly query?: string
  readonly path?: string
}

/** Sends the example that the document has of an operation. */
export async function sendExample(
  simulator: IterableSimulator,
  id: OperationId,
  instead: Instead = {},
): Promise<Answered> {
  const model = operationModels.find((operation) => operation.id === id)
  if (model === undefined) throw new Error(`there is no ${id}`)
  const query = model.parameters
    .filter((parameter) => parameter.in === 'query' && parameter.example !== undefined)
    .flatMap(({ name, example }) =>
      [example].flat().map((value) => `${name}=${encodeURIComponent(String(value))}`),
    )
  const path = model.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(
      String(model.parameters.find((parameter) => parameter.name === name)?.example),
    ),
  )
  const body = instead.body ?? model.bodyExample
  const response = await simulator.fetch(
    `https://api.iterable.com${instead.path ?? path}?${instead.query ?? query.join('&')}`,
    {
      method: model.method,
      headers: { 'Api-Key': 'test' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
  )
  const text = await response.text()
  const { status } = response
  if (status === 204) return { status, body: undefined }
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  if (isJson === true) return { status, body: JSON.parse(text) as unknown }
  return { status, body: model.facts['answer'] === 'number' && status < 300 ? Number(text) : text }
}
