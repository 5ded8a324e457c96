import { show, throwProblems } from '../check-options.ts'
import { formatExportDate } from './export-date.ts'

/** A period to be cut into slices. */
export interface SliceRangeOptions {
  /** Inclusive. */
  readonly start: Date
  /** Exclusive. */
  readonly end: Date
  /** Milliseconds of one slice, at least 1000; whole seconds, since exports know no smaller part. The last slice can be shorter. */
  readonly sliceMs: number
}

/** A part of a period, to be handed to an export. */
export interface RangeSlice {
  readonly startDateTime: string
  readonly endDateTime: string
}

/**
 * Cuts a period into slices that touch and do not overlap, so that a slice that was cut off can be asked for again.
 *
 * Rows of an export come in no order of time. So what is missing after a cut cannot be asked for by its last date, but a whole slice
 * can. Four exports a minute are allowed: make slices as long as they get through.
 *
 * @throws {IterableError} `invalid_option`, naming every wrong option.
 *
 * @example
 * ```ts
 * const day = 24 * 60 * 60 * 1000
 * const november = { start: new Date('2026-11-01'), end: new Date('2026-12-01') }
 * for (const slice of sliceRange({ ...november, sliceMs: day })) {
 *   for await (const row of exportJson(client, { dataTypeName: 'emailSend', ...slice })) save(row)
 * }
 * ```
 */
export function sliceRange({ start, end, sliceMs }: SliceRangeOptions): readonly RangeSlice[] {
  const problems: string[] = []
  if (!isDate(start)) problems.push('start must be a valid Date')
  if (!isDate(end)) problems.push('end must be a valid Date')
  if (problems.length === 0 && end <= start) problems.push('end must be after start')
  if (!(Number.isSafeInteger(sliceMs) && sliceMs >= 1000 && sliceMs % 1000 === 0)) {
    problems.push(
      `sliceMs must be whole seconds in milliseconds, at least 1000, not ${show(sliceMs)}`,
    )
  }
  throwProblems(problems)
  // To the second, outwards, so that nothing of the period is left out.
  const first = Math.floor(start.getTime() / 1000) * 1000
  const last = Math.ceil(end.getTime() / 1000) * 1000
  const count = Math.ceil((last - first) / sliceMs)
  return Array.from({ length: count }, (_, index) => ({
    startDateTime: formatExportDate(new Date(first + index * sliceMs)),
    endDateTime: formatExportDate(new Date(Math.min(first + (index + 1) * sliceMs, last))),
  }))
}

function isDate(value: unknown): value is Date {
  return value instanceof Date && !Number.isNaN(value.getTime())
}
