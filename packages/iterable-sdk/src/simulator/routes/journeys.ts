import { badParams, json, refusal, success } from '../answers.ts'
import type { OperationsOf, Routes } from '../context.ts'
import { cutPage, sortRows } from '../paging.ts'
import { findUser } from '../users/find-user.ts'

/** Journeys. Only seeds make them; a trigger is noted, and what the journey would do is not imitated. */
export const journeyRoutes: Routes<OperationsOf<'journeys'>> = {
  'journeys.list': ({ params, store, origin, path }) => {
    const wantsArchived = params.state?.includes('Archived') === true
    const found = store.things.journeys.filter(
      ({ isArchived = false }) => !wantsArchived || isArchived,
    )
    const address = new URL(path, origin)
    if (params.sort !== undefined) address.searchParams.set('sort', params.sort)
    for (const state of params.state ?? []) address.searchParams.append('state', state)
    const { rows, total, links } = cutPage(sortRows(found, params.sort), params, {
      usualSize: 10,
      mostPerPage: 50,
      address,
    })
    return json({ journeys: [...rows], totalJourneysCount: total, ...links })
  },

  'journeys.trigger': (context) => {
    const { body, store, options, now } = context
    const { workflowId, listId, email, userId, dataFields = {} } = body
    if (email === undefined && userId === undefined && listId === undefined) {
      // Recorded.
      return refusal(400, 'GenericError', 'Must provide either an email or list id')
    }
    const journey = store.things.journeys.get(workflowId)
    if (journey === undefined || journey.enabled === false || journey.isArchived === true) {
      return badParams('Invalid workflowId', { workflowId })
    }
    const entry = { id: store.makeNumber(), workflowId, dataFields, createdAt: now }
    const { journeyEntries, lists } = store.things
    if (email !== undefined || userId !== undefined) {
      const found = findUser(context, body)
      if (found.refused !== undefined) return found.refused
      const { user } = found
      journeyEntries.put({ ...entry, email: user.email, userId: user.userId, listId: undefined })
      return success()
    }
    if (listId === undefined || !lists.has(listId)) {
      return badParams('Invalid email list id', { projectId: 1, listId })
    }
    const isRunning = journeyEntries
      .all()
      .some(
        (other) =>
          other.workflowId === workflowId &&
          other.listId === listId &&
          now < other.createdAt + options.journeyListRunMs,
      )
    if (isRunning) return badParams(`Journey ${workflowId} is still running for list ${listId}`)
    journeyEntries.put({ ...entry, email: undefined, userId: undefined, listId })
    return success()
  },
}
