import type { IterableClient } from '../create-client.ts'

/** What streams are opened with: a client of this package. */
export type StreamingClient = Pick<IterableClient, 'stream'>
