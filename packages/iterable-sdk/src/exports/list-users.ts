import type { OperationParams } from '../operation-types.ts'
import type { RowStream } from './row-stream.ts'
import { streamOperation } from './stream-operation.ts'
import type { StreamOptions } from './stream-options.ts'
import type { StreamingClient } from './streaming-client.ts'
import { textLines } from './text-lines.ts'

/**
 * The members of a list as they arrive: an e-mail address each, or a user id with `preferUserId` in a hybrid project.
 *
 * A last line without a line end is a cut, since the rest of an address cannot be told from a whole one. Very large lists are
 * answered with 503. Limit: 5 requests per minute and project.
 *
 * @throws {IterableError} `invalid_option` at once. While it is read: what the client throws before the answer begins; then
 *   {@link IterableStreamError} `truncated_stream`, `timeout` or `bad_line`; the signal's reason after an abort.
 *
 * @example
 * ```ts
 * for await (const email of listUsers(client, { listId: 5001 })) console.log(email)
 * ```
 */
export function listUsers(
  client: StreamingClient,
  params: OperationParams<'lists.getUsers'>,
  options?: StreamOptions,
): RowStream<string> {
  return streamOperation(client, 'lists.getUsers', { params }, textLines, options)
}

/**
 * Some members of a list, picked at random: 1000, or as many as `size` says, at most 5000.
 *
 * @throws {IterableError} as {@link listUsers} does.
 */
export function previewListUsers(
  client: StreamingClient,
  params: OperationParams<'lists.previewUsers'>,
  options?: StreamOptions,
): RowStream<string> {
  return streamOperation(client, 'lists.previewUsers', { params }, textLines, options)
}
