import { badParams, json, notFound, type Refusal } from '../answers.ts'
import type { OperationsOf, RouteContext, Routes } from '../context.ts'
import type { StoredSnippet } from '../store/rows.ts'

const maxNameLength = 100

/** Snippets. An identifier of digits alone is an id, anything else a name. */
export const snippetRoutes: Routes<OperationsOf<'snippets'>> = {
  'snippets.list': ({ store }) => json({ snippets: store.things.snippets.all() }),

  'snippets.get': ({ params: { identifier }, ...context }) => {
    const snippet = find(context, identifier)
    return snippet === undefined ? missing(identifier) : json({ snippet })
  },

  'snippets.create': ({ body, ...context }) => {
    if (body.name === '' || body.name.length > maxNameLength) return wrongName()
    if (find(context, body.name, 'name') !== undefined) {
      return badParams(`A snippet with the name ${body.name} already exists`)
    }
    return json({ snippetId: put(context, body.name, body) }, 201)
  },

  'snippets.upsert': ({ params: { identifier }, body, ...context }) => {
    const known = find(context, identifier)
    if (known === undefined && isId(identifier)) return missing(identifier)
    const name = known?.name ?? identifier
    if (name.length > maxNameLength) return wrongName()
    const snippetId = put(context, name, body, known)
    return json({ snippetId }, known === undefined ? 201 : 200)
  },

  'snippets.delete': ({ params: { identifier }, ...context }) => {
    const snippet = find(context, identifier)
    if (snippet === undefined) return missing(identifier)
    context.store.things.snippets.delete(snippet.id)
    return json({ snippetId: snippet.id })
  },
}

function isId(identifier: string): boolean {
  return /^\d+$/.test(identifier)
}

function find(
  { store }: RouteContext,
  identifier: string,
  by: 'either' | 'name' = 'either',
): StoredSnippet | undefined {
  const { snippets } = store.things
  if (by === 'either' && isId(identifier)) return snippets.get(Number(identifier))
  return snippets.all().find(({ name }) => name === identifier)
}

/** @returns the id of the snippet */
function put(
  { store, now }: RouteContext,
  name: string,
  body: {
    readonly content: string
    readonly description?: string
    readonly variables?: string[]
    readonly createdByUserId?: string
  },
  known?: StoredSnippet,
): number {
  const at = new Date(now).toISOString()
  const who = body.createdByUserId ?? 'api@example.com'
  const description = body.description ?? known?.description
  return store.things.snippets.put({
    id: known?.id ?? store.makeNumber(),
    projectId: 1,
    name,
    content: body.content,
    variables: body.variables ?? known?.variables ?? [],
    ...(description === undefined ? {} : { description }),
    createdAt: known?.createdAt ?? at,
    createdBy: known?.createdBy ?? who,
    updatedAt: at,
    updatedBy: who,
  }).id
}

function missing(identifier: string): Refusal {
  return notFound(`Snippet ${identifier} does not exist`)
}

function wrongName(): Refusal {
  return badParams(`The name of a snippet has 1 to ${maxNameLength} characters`)
}
