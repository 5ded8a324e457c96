/** A request that waits for the test. */
export interface HeldRequest {
  /** Below `/api`, for example `/users/update`. */
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  /** Lets it through to the server, or answers it. */
  release(answer?: Response | Error): void
}

/** A `fetch` whose requests wait until the test lets them go. */
export class HeldFetch {
  readonly #inner: typeof globalThis.fetch
  #held: HeldRequest[] = []

  constructor(inner: typeof globalThis.fetch) {
    this.#inner = inner
  }

  /** Requests that wait now, once everything that could be begun has been. */
  async held(): Promise<readonly HeldRequest[]> {
    await settled()
    return this.#held
  }

  /** Lets requests go, now and later, until none comes any more. */
  async releaseAll(): Promise<void> {
    for (;;) {
      const [first] = await this.held()
      if (first === undefined) return
      first.release()
    }
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const body: unknown = await request.clone().json()
    const { promise, resolve, reject } = Promise.withResolvers<Response | undefined>()
    init?.signal?.addEventListener('abort', () => reject(new Error('aborted')))
    const held: HeldRequest = {
      path: new URL(request.url).pathname.replace('/api', ''),
      body: body as Readonly<Record<string, unknown>>,
      release: (answer) => {
        this.#held = this.#held.filter((other) => other !== held)
        if (answer instanceof Error) reject(answer)
        else resolve(answer)
      },
    }
    this.#held = [...this.#held, held]
    return (await promise) ?? this.#inner(request)
  }
}

/** When everything that is ready to run has run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
  }
}
