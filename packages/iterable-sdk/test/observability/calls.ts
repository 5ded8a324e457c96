import { inspect } from 'node:util'

import { createIterableClient, type IterableClientOptions } from '@iterelay/iterable-sdk'

/** What must never be seen in any output. */
export const secrets = {
  apiKey: 'k3y0123456789',
  jwt: 'jwt.aaabbbccc.ddd',
  cookie: 'c00kie-of-ana',
  email: 'ana@example.com',
  userId: 'user-77-of-ana',
  plan: 'plan-of-ana',
} as const

/** Tells which of the secrets something holds, hidden members included, plain or as they stand in an address. */
export function leaks(output: unknown): string[] {
  const text =
    typeof output === 'string' ? output : inspect(output, { depth: 12, showHidden: true })
  return Object.entries(secrets)
    .filter(([, value]) => text.includes(value) || text.includes(encodeURIComponent(value)))
    .map(([name]) => name)
}

/** A server's answer that repeats all that it can of what it was sent, in its body and its headers. */
export function echo(
  status: number,
  code = 'Code',
): (input: unknown, init?: RequestInit) => Response {
  return (input, init) => {
    const said = Object.values(secrets).join(' ')
    return new Response(
      JSON.stringify({ code, msg: said, params: { said }, url: String(input), sent: init?.body }),
      {
        status,
        headers: {
          'content-type': 'application/json',
          'iterable-request-id': 'r-1',
          'retry-after': status === 503 ? '1' : said,
          'set-cookie': secrets.cookie,
          'x-said': said,
        },
      },
    )
  }
}

/** A client of answers that come in turn; after the last one the connection fails. */
export function clientOf(
  answers: readonly ((input: unknown, init?: RequestInit) => Response | Promise<Response>)[],
  options: Partial<IterableClientOptions>,
): ReturnType<typeof createIterableClient> {
  let sent = 0
  return createIterableClient({
    apiKey: secrets.apiKey,
    jwt: secrets.jwt,
    headers: { cookie: secrets.cookie },
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    fetch: async (input, init) => {
      const answer = answers[sent++]
      if (answer === undefined) throw new TypeError(`no way to ${input as string}`)
      return answer(input, init)
    },
    ...options,
  })
}

/** Calls of every kind, each in a way that carries all that is secret or personal. */
export async function callEverything(
  observing: Pick<IterableClientOptions, 'logger' | 'observers'>,
): Promise<void> {
  const { email, userId, plan } = secrets
  const user = { email, userId, dataFields: { plan } }
  const ended = (call: Promise<unknown>): Promise<unknown> => call.catch(() => undefined)

  await clientOf([echo(500), echo(200)], observing).users.update(user)
  await ended(clientOf([echo(400, 'Bad')], observing).users.update(user))
  await ended(clientOf([], { ...observing, retry: { maxAttempts: 2 } }).users.getByEmail({ email }))
  await ended(clientOf([echo(404)], observing).users.getByUserIdInPath({ userId }))
  await ended(
    clientOf([echo(200), echo(429)], { ...observing, retry: false }).users.bulkUpdate({
      users: [user, user],
    }),
  )
  const http = clientOf([echo(200), echo(403)], observing)
  await http.http.GET('/api/users/{email}', { params: { path: { email } } })
  await http.http.POST('/api/users/update', { body: user })
  // @ts-expect-error -- a path that no operation has
  await ended(clientOf([echo(200)], observing).http.GET(`/api/unknown/${email}`))
  const streams = clientOf([echo(200), echo(500)], { ...observing, retry: false })
  const input = { params: { email, includeCustomEvents: true } } as const
  await new Response((await streams.stream('exports.getUserEvents', input)).body).text()
  await ended(streams.stream('exports.getUserEvents', input))
  const silent = (_: unknown, init?: RequestInit): Promise<Response> =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new Error(`over for ${email}`)))
    })
  await ended(clientOf([silent], { ...observing, retry: false, timeoutMs: 5 }).users.update(user))
  const before = AbortSignal.abort(`no more of ${email}`)
  await ended(clientOf([], observing).users.update(user, { signal: before }))
  const during = new AbortController()
  const abort = (): Promise<Response> => {
    during.abort(new Error(`enough of ${email}`))
    return new Promise(() => undefined)
  }
  await ended(clientOf([abort], observing).users.update(user, { signal: during.signal }))
  const store = {
    book: () => Promise.reject(new Error(`store of ${email}`)),
    pause: () => undefined,
  }
  await ended(clientOf([], { ...observing, rateLimit: store }).users.update(user))
  await ended(
    clientOf([], { ...observing, jwt: () => Promise.reject(new Error(email)) }).users.update(user),
  )
  await ended(clientOf([echo(200)], { ...observing, validate: () => 'not so' }).users.update(user))
}
