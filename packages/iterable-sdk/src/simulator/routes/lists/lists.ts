import { badParams, json, plain, refusal, success } from '../../answers.ts'
import type { RouteContext, Routes } from '../../context.ts'
import type { StoredUser } from '../../store/user-store.ts'
import { findList } from './find-list.ts'

/** Lists, and who is on them. */
export const listRoutes: Routes<
  | 'lists.create'
  | 'lists.delete'
  | 'lists.getSize'
  | 'lists.getUsers'
  | 'lists.list'
  | 'lists.previewUsers'
> = {
  'lists.list': ({ store }) => json({ lists: store.things.lists.all() }),

  'lists.create': ({ body, store, now }) => {
    const id = store.makeNumber()
    const { description } = body
    const optional = description === undefined ? {} : { description }
    store.things.lists.put({
      id,
      name: body.name,
      ...optional,
      createdAt: now,
      listType: 'Standard',
    })
    return json({ listId: id })
  },

  'lists.delete': ({ params: { listId }, store }) => {
    if (!store.things.lists.has(listId)) {
      return badParams(`Unable to delete list ${listId} in Project 1, which does not exist.`)
    }
    const user = store.things.campaigns
      .all()
      .find(
        ({ details: { campaignState, listIds } }) =>
          listIds?.includes(listId) === true &&
          (campaignState === 'Scheduled' || campaignState === 'Running'),
      )
    if (user !== undefined) {
      return refusal(409, 'Conflict', `List ${listId} is used by campaign ${user.details.id}`)
    }
    store.members.removeList(listId)
    store.things.lists.delete(listId)
    return success(null, `List ${listId} in Project 1 was successfully deleted.`)
  },

  'lists.getSize': (context) => {
    const list = findList(context, context.params.listId)
    return 'refused' in list ? list : plain('text', context.store.members.of(list.id).size)
  },

  'lists.getUsers': (context) => {
    const list = findList(context, context.params.listId)
    if ('refused' in list) return list
    const users = [...context.store.members.of(list.id)]
    return plain('text', listIdentifiers(context, users, context.params.preferUserId))
  },

  'lists.previewUsers': (context) => {
    const { listId, size = 1000, preferUserId } = context.params
    const list = findList(context, listId)
    if ('refused' in list) return list
    const users = sample([...context.store.members.of(list.id)], size, context.options.random)
    return plain('text', listIdentifiers(context, users, preferUserId))
  },
}

/** One identifier per line, with a newline at the end. */
function listIdentifiers(
  { options: { projectType } }: RouteContext,
  users: readonly StoredUser[],
  preferUserId = false,
): string {
  return users
    .map(({ email, userId }) => {
      if (projectType === 'userId') return userId
      return projectType === 'hybrid' && preferUserId ? (userId ?? email) : (email ?? userId)
    })
    .map((identifier) => `${identifier ?? ''}\n`)
    .join('')
}

/** Some of the users, at random. */
function sample(users: StoredUser[], size: number, random: () => number): StoredUser[] {
  const count = Math.min(Math.max(size, 0), 5000, users.length)
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (users.length - at))
    const [one, two] = [users[at], users[other]]
    if (one === undefined || two === undefined) continue
    users[at] = two
    users[other] = one
  }
  return users.slice(0, count)
}
