import { IterableError } from '../error.ts'
import { formatExportDate } from './export-date.ts'

/** Parameters whose period can be given as dates, too. */
export type WithDates<Params> = Omit<Params, 'startDateTime' | 'endDateTime'> & {
  /** Start of the period, inclusive: a date, or `yyyy-MM-dd HH:mm:ss` with an optional offset; UTC without one. */
  readonly startDateTime?: string | Date
  /** End of the period, exclusive: a date, or `yyyy-MM-dd HH:mm:ss` with an optional offset; UTC without one. */
  readonly endDateTime?: string | Date
}

/** Writes the dates of a period as exports take them. */
export function withDatesAsText<Params extends object>(params: Params): Params {
  const texts: Record<string, string> = {}
  for (const name of ['startDateTime', 'endDateTime']) {
    const value: unknown = Reflect.get(Object(params), name)
    if (!(value instanceof Date)) continue
    if (Number.isNaN(value.getTime())) {
      throw new IterableError('invalid_option', `${name} must be a valid date`)
    }
    texts[name] = formatExportDate(value)
  }
  return { ...params, ...texts }
}
