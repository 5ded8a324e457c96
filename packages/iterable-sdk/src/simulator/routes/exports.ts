import { badParams, json, plain, success, type Refusal } from '../answers.ts'
import type { OperationsOf, RouteContext, Routes } from '../context.ts'
import { countBytes } from '../../count-bytes.ts'
import { eventRecords } from '../exporting/event-records.ts'
import { splitFields, startJob, stateOf } from '../exporting/export-jobs.ts'
import { readRange, type RangeRequest } from '../exporting/export-range.ts'
import { exportRows, flatten, type ExportRow } from '../exporting/export-rows.ts'
import { fileName, linkFile } from '../exporting/file-links.ts'
import { formatCsv, formatJsonLines } from '../exporting/format-rows.ts'
import { findUser } from '../users/find-user.ts'

/** Files on one page of a job. */
const filesPerPage = 10

/** Exports, at once and as jobs. */
export const exportRoutes: Routes<OperationsOf<'exports'>> = {
  'exports.downloadJson': (context) => {
    const rows = readRows(context, context.params)
    return Array.isArray(rows) ? plain('jsonLines', formatJsonLines(rows)) : rows
  },

  'exports.downloadCsv': (context) => {
    const rows = readRows(context, context.params)
    if (!Array.isArray(rows)) return rows
    const { delimiter, onlyFields } = context.params
    const more = delimiter === undefined ? {} : { delimiter }
    const fields = onlyFields?.flatMap((some) => splitFields(some) ?? [])
    return plain('csv', formatCsv(rows, { fields, ...more }))
  },

  'exports.getUserEvents': (context) => {
    const { params, store } = context
    const found = findUser(context, params)
    if (found.refused !== undefined) return found.refused
    const records = eventRecords(store, found.user).filter(
      ({ isCustom }) => !isCustom || params.includeCustomEvents === true,
    )
    return plain('jsonLines', formatJsonLines(records.map(({ record }) => flatten(record))))
  },

  'exports.start': ({ body, store, options, now }) => {
    const range = readRange(body, now)
    if (typeof range === 'string') return badParams(range)
    return json({ jobId: startJob(store, body, now, options).id })
  },

  'exports.listJobs': ({ params: { jobState }, store, now }) => {
    const jobs = store.things.exportJobs.all().map((job) => {
      const state = stateOf(job, now)
      const isOver = state === 'completed'
      return {
        id: job.id,
        dataTypeName: job.request.dataTypeName,
        jobState: state,
        scheduledStartTime: new Date(job.startsAt).toISOString(),
        ...(isOver ? { endTime: new Date(job.endsAt).toISOString() } : {}),
        bytesExported: (job.files ?? []).reduce((sum, file) => sum + countBytes(file), 0),
      }
    })
    return json({ jobs: jobs.filter((job) => jobState === undefined || job.jobState === jobState) })
  },

  'exports.getFiles': ({ params: { jobId, startAfter }, store, origin, now }) => {
    const job = store.things.exportJobs.get(jobId)
    if (job === undefined) return badParams(`Export job ${jobId} does not exist`)
    const names = (job.files ?? []).map((_, at) => fileName(jobId, at, job.request.outputFormat))
    const files = names
      .filter((name) => startAfter === undefined || name > startAfter)
      .slice(0, filesPerPage)
      .map((file) => ({ file, url: linkFile(origin, jobId, file, now) }))
    return json({ jobId, jobState: stateOf(job, now), exportTruncated: false, files })
  },

  'exports.cancel': ({ params: { jobId }, store, now }) => {
    const job = store.things.exportJobs.get(jobId)
    if (job === undefined) return badParams(`Export job ${jobId} does not exist`)
    const state = stateOf(job, now)
    if (state !== 'enqueued' && state !== 'running') {
      return badParams(`Export job ${jobId} is ${state}, and cannot be cancelled`)
    }
    job.cancelledAt = now
    return success()
  },
}

function readRows(
  { store, options, now }: RouteContext,
  params: RangeRequest & {
    readonly dataTypeName: string
    readonly campaignId?: number
    readonly onlyFields?: readonly string[]
    readonly omitFields?: string
  },
): ExportRow[] | Refusal {
  const range = readRange(params, now)
  if (typeof range === 'string') return badParams(range)
  const { dataTypeName, campaignId, onlyFields, omitFields } = params
  return exportRows(store, options.projectType, {
    ...range,
    dataTypeName,
    campaignId,
    // Repeated parameters, though the prose says separated by commas: both are taken.
    onlyFields: onlyFields?.flatMap((fields) => splitFields(fields) ?? []),
    omitFields: splitFields(omitFields),
  })
}
