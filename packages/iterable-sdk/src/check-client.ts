import { member } from './member.ts'

/** What is said of something that is no client. */
export const notAClient = 'client must be one that createIterableClient made'

/** Adds a problem for a client that lacks the method that is needed of it. */
export function checkClient(client: unknown, method: 'call' | 'stream', problems: string[]): void {
  if (typeof member(client, method) !== 'function') problems.push(notAClient)
}
