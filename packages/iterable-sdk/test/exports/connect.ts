import {
  createIterableClient,
  type IterableClient,
  type IterableClientOptions,
} from '@iterelay/iterable-sdk'

/** A client that does not wait between retries. */
export function connect(options: Partial<IterableClientOptions>): IterableClient {
  return createIterableClient({ apiKey: 'test-key', sleep: async () => undefined, ...options })
}

/** A client whose every answer has a body of these chunks, and then ends, or breaks. */
export function clientOf(
  chunks: readonly (string | Uint8Array)[],
  { headers = {}, breaks = false }: { headers?: Record<string, string>; breaks?: boolean } = {},
): IterableClient {
  return connect({ fetch: async () => new Response(bodyOf(chunks, breaks), { headers }) })
}

/** A body of these chunks. */
export function bodyOf(
  chunks: readonly (string | Uint8Array)[],
  breaks = false,
): ReadableStream<Uint8Array> {
  const left = [...chunks]
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = left.shift()
        if (chunk !== undefined) {
          controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
        } else if (breaks) controller.error(new TypeError('the connection was reset'))
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

/** Cuts bytes at these places. */
export function chunksAt(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const cuts = new Set([
    0,
    ...places.map((place) => place % (bytes.byteLength + 1)),
    bytes.byteLength,
  ])
  const sorted = [...cuts].toSorted((a, b) => a - b)
  return sorted.slice(1).map((end, index) => bytes.slice(sorted[index], end))
}

/** All rows of a stream, and what it ended with. */
export async function collect<Row>(
  stream: AsyncIterable<Row>,
): Promise<{ readonly rows: readonly Row[]; readonly error?: unknown }> {
  const rows: Row[] = []
  try {
    for await (const row of stream) rows.push(row)
    return { rows }
  } catch (error) {
    return { rows, error }
  }
}
