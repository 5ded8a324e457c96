import { checkClient } from '../check-client.ts'
import { throwProblems } from '../check-options.ts'
import { IterableError, type IterableErrorDetails } from '../error.ts'
import type { OperationId } from '../gen/operations.gen.ts'
import type { OperationInput } from '../operation-types.ts'
import { readRows } from './read-rows.ts'
import type { RowFormat } from './row-format.ts'
import { RowReader, type RowStream } from './row-stream.ts'
import { resolveStreamOptions, type StreamOptions } from './stream-options.ts'
import type { StreamingClient } from './streaming-client.ts'

/** Rows of an operation's answer. Options are checked at once; the request is sent when the first row is asked for. */
export function streamOperation<Row, Id extends OperationId>(
  client: StreamingClient,
  operation: Id,
  input: OperationInput<Id>,
  format: RowFormat<Row>,
  options: StreamOptions = {},
): RowStream<Row> {
  const problems: string[] = []
  checkClient(client, 'stream', problems)
  const { read, call } = resolveStreamOptions(options, problems)
  throwProblems(problems)
  return new RowReader(async function* (progress, signal) {
    const { body, headers, status, attempts, requestId } = await client.stream(operation, input, {
      ...call,
      signal,
    })
    const details = { status, attempts, ...(requestId === undefined ? {} : { requestId }) }
    checkType(headers, body, operation, details)
    const source = { body, headers, operation, place: operation, details }
    yield* readRows(source, format, read, progress, signal)
  }, call.signal)
}

/** Refuses what `call` refuses, too: an error in JSON or a page for people, whose lines would pass for rows. */
function checkType(
  headers: Headers,
  body: ReadableStream<Uint8Array>,
  operation: OperationId,
  details: IterableErrorDetails,
): void {
  const type = /^(application\/json|text\/html)\b/i.exec(headers.get('content-type') ?? '')?.[0]
  if (type === undefined) return
  body.cancel().catch(() => undefined)
  throw new IterableError(
    'unexpected_answer',
    `${operation}: answered with ${type.toLowerCase()} instead of rows; check baseUrl`,
    { operation, ...details },
  )
}
