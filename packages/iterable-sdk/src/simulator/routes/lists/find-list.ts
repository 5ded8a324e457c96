import { badParams, refusal, type Refusal } from '../../answers.ts'
import type { RouteContext } from '../../context.ts'
import type { StoredList } from '../../store/rows.ts'

/** The list, or the words of a recorded refusal. */
export function findList({ store }: RouteContext, listId: number): StoredList | Refusal {
  const list = store.things.lists.get(listId)
  const params = { projectId: 1, listId }
  // The code says success; the status does not.
  return list ?? refusal(400, 'Success', `error.lists.invalidListId(${listId})`, params)
}

/** The list, if it is one that takes subscribers. */
export function findStaticList(context: RouteContext, listId: number): StoredList | Refusal {
  const list = findList(context, listId)
  if ('refused' in list || list.listType === 'Standard') return list
  return badParams('Invalid email list id', { projectId: 1, listId })
}
