import type { components } from '../../gen/types.gen.ts'
import { countBytes } from '../../count-bytes.ts'
import type { ProjectType, ResolvedSimulatorOptions } from '../options.ts'
import type { StoredExportJob } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import { readRange } from './export-range.ts'
import { exportRows, type ExportRow } from './export-rows.ts'
import { formatCsv, formatJsonLines } from './format-rows.ts'

type State = components['schemas']['ExportJobState']

const maxFileBytes = 10 * 1024 * 1024
const jobsAtOnce = 4

/** Starts a job, which waits while four others run. */
export function startJob(
  store: Store,
  request: StoredExportJob['request'],
  now: number,
  { exportJobMs }: ResolvedSimulatorOptions,
): StoredExportJob {
  const { exportJobs } = store.things
  // Each job that is not over takes one of four places; a place is free when the job before in it ends.
  const ends = exportJobs
    .filter(({ endsAt, cancelledAt }) => cancelledAt === undefined && endsAt > now)
    .map(({ endsAt }) => endsAt)
    .toSorted((one, other) => one - other)
  const startsAt = ends.length < jobsAtOnce ? now : (ends[ends.length - jobsAtOnce] ?? now)
  return exportJobs.put({
    id: store.makeNumber(),
    request,
    createdAt: now,
    startsAt,
    endsAt: startsAt + exportJobMs,
    cancelledAt: undefined,
    files: undefined,
  })
}

/** State of a job at a time; lower case, as on the wire. */
export function stateOf({ startsAt, endsAt, cancelledAt }: StoredExportJob, now: number): State {
  if (cancelledAt !== undefined) return 'cancelled'
  if (now < startsAt) return 'enqueued'
  return now < endsAt ? 'running' : 'completed'
}

/** Writes the files of the jobs that are over by now: what the project held then is what they hold. */
export function finishDueJobs(
  store: Store,
  now: number,
  { projectType }: ResolvedSimulatorOptions,
): void {
  if (store.things.exportJobs.size === 0) return
  for (const job of store.things.exportJobs.all()) {
    if (job.files === undefined && stateOf(job, now) === 'completed') {
      job.files = makeFiles(store, job, projectType)
    }
  }
}

function makeFiles(store: Store, job: StoredExportJob, projectType: ProjectType): string[] {
  const { dataTypeName, outputFormat, campaignId, onlyFields, omitFields, delimiter } = job.request
  // Without a start and an end, everything.
  const range = readRange({ range: 'All', ...job.request }, job.createdAt)
  if (typeof range === 'string') return []
  const fields = splitFields(onlyFields)
  const rows = exportRows(store, projectType, {
    ...range,
    dataTypeName,
    campaignId,
    onlyFields: fields,
    omitFields: splitFields(omitFields),
  })
  const format = (part: readonly ExportRow[]): string =>
    outputFormat === 'text/csv'
      ? formatCsv(part, { fields, ...(delimiter === undefined ? {} : { delimiter }) })
      : formatJsonLines(part)
  return splitRows(rows).map(format)
}

/** Names in one comma-separated text. */
export function splitFields(text: string | undefined): string[] | undefined {
  return text?.split(',').map((field) => field.trim())
}

/** Rows in parts of at most 10 MB. */
function splitRows(rows: readonly ExportRow[]): ExportRow[][] {
  const parts: ExportRow[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const size = countBytes(JSON.stringify(row)) + 1
    bytes += size
    if (bytes > maxFileBytes) {
      parts.push([])
      bytes = size
    }
    parts.at(-1)?.push(row)
  }
  return parts
}
