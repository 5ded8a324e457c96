import { notFound, plain, refusal, type Answer } from '../answers.ts'
import type { Store } from '../store/store.ts'

const prefix = '/_simulator/exports/'
const linkLifeMs = 30 * 60 * 1000

/** The name of a file of a job; names sort in the order of the files. */
export function fileName(jobId: number, at: number, outputFormat: string): string {
  const extension = outputFormat === 'text/csv' ? 'csv' : 'json'
  return `part-${jobId}-${String(at + 1).padStart(5, '0')}.${extension}`
}

/** A link for downloading a file, which works for 30 minutes and needs no key. */
export function linkFile(origin: string, jobId: number, name: string, now: number): string {
  return `${origin}${prefix}${jobId}/${name}?expires=${now + linkLifeMs}`
}

/** Answers a download; undefined for a path that is none. */
export function answerDownload(
  path: string,
  query: URLSearchParams,
  { store, now }: { readonly store: Store; readonly now: number },
): Answer | undefined {
  if (!path.startsWith(prefix)) return undefined
  const [jobId, name] = path.slice(prefix.length).split('/')
  const job = store.things.exportJobs.get(Number(jobId))
  if (Number(query.get('expires')) <= now) {
    return refusal(403, 'Forbidden', 'The link has expired; ask exports.getFiles for a new one')
  }
  const files = job?.files ?? []
  const at = files.findIndex(
    (_, index) => job !== undefined && fileName(job.id, index, job.request.outputFormat) === name,
  )
  const file = files[at]
  if (job === undefined || file === undefined) return notFound('There is no such file')
  return plain(job.request.outputFormat === 'text/csv' ? 'csv' : 'jsonLines', file)
}
