import { createIterableClient, isIterableError, type IterableError } from '@iterelay/iterable-sdk'
import type { ProjectSchema, SchemaMismatch } from '@iterelay/iterable-sdk/schema'

/** A client that checks against a project, and the bodies that got through. */
export function clientOf(project: ProjectSchema): {
  readonly client: ReturnType<typeof createIterableClient>
  readonly sent: unknown[]
} {
  const sent: unknown[] = []
  const client = createIterableClient({
    apiKey: 'key',
    schema: project,
    fetch: async (...request) => {
      sent.push(await new Request(...request).json())
      return Response.json({ code: 'Success', msg: '' })
    },
  })
  return { client, sent }
}

/** The error that a call ends with. */
export async function errorOf(call: PromiseLike<unknown>): Promise<IterableError> {
  const error: unknown = await Promise.resolve(call).then(
    () => undefined,
    (cause: unknown) => cause,
  )
  if (!isIterableError(error)) throw new Error(`no IterableError: ${String(error)}`)
  return error
}

/** What a call was refused for: kind, path and message of each issue. */
export async function issuesOf(call: PromiseLike<unknown>): Promise<string[]> {
  const error = await errorOf(call)
  if (error.code !== 'schema_mismatch') throw error
  const { issues } = error.cause as SchemaMismatch
  return issues.map(({ kind, path, message }) => `${kind} ${path} ${message}`)
}
