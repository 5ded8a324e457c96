import { projectFields } from '../gen/project-fields.gen.ts'
import { isRecord } from '../is-record.ts'
import { sentValue } from './sent-value.ts'

/** Sections of a project's schema. */
export type SectionName = 'users' | 'events' | 'purchases' | 'items'

/** Fields in a body. */
export interface FoundFields {
  readonly section: SectionName
  /** The fields themselves; undefined where they were left out. */
  readonly fields: unknown
  /** What holds them: a user, an event, an item, a purchase. */
  readonly holder: Readonly<Record<string, unknown>>
  /** Slash-separated, for example `/users/1/dataFields`. */
  readonly path: string
  /** Index in the bulk. */
  readonly item: number | undefined
}

const places: Readonly<Record<string, Readonly<Partial<Record<SectionName, string>>> | undefined>> =
  projectFields

/** All fields in the body of an operation that a project could declare. What is not where it belongs is left to Iterable. */
export function findFields(operation: string, body: unknown): FoundFields[] {
  const ofOperation = Object.hasOwn(places, operation) ? places[operation] : undefined
  return (['users', 'events', 'purchases', 'items'] as const).flatMap((section) => {
    const place = ofOperation?.[section]
    return place === undefined ? [] : find(section, body, place.split('.'), '', undefined)
  })
}

function find(
  section: SectionName,
  given: unknown,
  [part = '', ...rest]: readonly string[],
  path: string,
  item: number | undefined,
): FoundFields[] {
  const node = sentValue(given)
  if (!isRecord(node)) return []
  const name = part.replace('[]', '')
  const value = sentValue(node[name])
  const at = `${path}/${name}`
  if (rest.length === 0) return [{ section, fields: value, holder: node, path: at, item }]
  if (part === name) return find(section, value, rest, at, item)
  return Array.isArray(value)
    ? value.flatMap((entry, index) => find(section, entry, rest, `${at}/${index}`, index))
    : []
}
