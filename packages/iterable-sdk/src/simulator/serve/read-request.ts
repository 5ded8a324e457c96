import { countBytes } from '../../count-bytes.ts'

/** A request as the simulator needs it. */
export interface ReadRequest {
  readonly method: string
  readonly origin: string
  readonly path: string
  readonly query: URLSearchParams
  readonly apiKey: string | null
  readonly authorization: string | null
  /** Bytes of the body in UTF-8. */
  readonly bytes: number
  readonly text: string
}

/** Reads what `fetch` was called with. */
export async function readRequest(
  input: string | URL | Request,
  init: RequestInit | undefined,
): Promise<ReadRequest> {
  const body = init?.body
  if (
    !(input instanceof Request) &&
    (body === undefined || body === null || typeof body === 'string')
  ) {
    // The usual call of a client, without the cost of a Request.
    const text = body ?? ''
    return describe(
      init?.method?.toUpperCase() ?? 'GET',
      new URL(input, 'https://api.iterable.com'),
      new Headers(init?.headers),
      countBytes(text),
      text,
    )
  }
  const request = init === undefined && input instanceof Request ? input : new Request(input, init)
  const bytes = await request.arrayBuffer()
  const text = new TextDecoder().decode(bytes)
  return describe(request.method, new URL(request.url), request.headers, bytes.byteLength, text)
}

function describe(
  method: string,
  { origin, pathname, searchParams }: URL,
  headers: Headers,
  bytes: number,
  text: string,
): ReadRequest {
  return {
    method,
    origin,
    path: pathname,
    query: searchParams,
    apiKey: headers.get('Api-Key') ?? headers.get('Api_Key'),
    authorization: headers.get('Authorization'),
    bytes,
    text,
  }
}
