import { geoSuffix } from './compile-notation.ts'
import type { FieldNode, FieldTree } from './field-tree.ts'
import { objectKey, propertyKey, quote } from './print-key.ts'

/** How a declaration is written. */
export type DeclarationStyle = 'fields' | 'interface' | 'zod'

/** Writes fields as TypeScript. `lists` holds dotted names of fields whose values are lists. */
export function printDeclaration(
  tree: FieldTree,
  style: DeclarationStyle,
  lists: ReadonlySet<string>,
): string {
  const dialect = dialects[style]
  const body = printMembers(tree, dialect, lists, '', '')
  return dialect.frame(body)
}

/** What differs between the styles. */
interface Dialect {
  readonly frame: (body: string) => string
  /** What stands between a name and its value. */
  readonly member: (key: string, value: string) => string
  readonly key: (name: string) => string
  readonly value: Readonly<Record<string, string>>
  readonly unknown: string
  readonly list: (element: string) => string
  /** An object with members, or a list of such. */
  readonly object: (members: string, isNested: boolean) => string
}

const dialects: Readonly<Record<DeclarationStyle, Dialect>> = {
  fields: {
    frame: (body) =>
      `import type { FieldsNotation } from '@iterelay/iterable-sdk/schema'\n\nexport const userFields = ${body} as const satisfies FieldsNotation\n`,
    member: (key, value) => `${key}: ${value},`,
    // A `?` at the end of the notation is a mark, of two the first is part of the name.
    key: (name) => objectKey(name.endsWith('?') ? `${name}?` : name),
    value: {
      string: "'string'",
      date: "'date'",
      long: "'long'",
      double: "'double'",
      boolean: "'boolean'",
      geo_location: "'geo_location'",
      object: "'object'",
      nested: "'nested'",
    },
    unknown: "'unknown'",
    list: (element) => element.replace(/'$/, "[]'"),
    object: (members, isNested) => (isNested ? `[${members}]` : members),
  },
  interface: {
    frame: (body) =>
      `${importsOf(body, ['GeoLocation', 'IterableDate'])}/** Fields of user profiles. */\nexport interface UserFields ${body}\n`,
    member: (key, value) => `${key}?: ${value}`,
    key: propertyKey,
    value: {
      string: 'string',
      // What is read is text alone: the client's types say so.
      date: 'Date | IterableDate',
      long: 'number',
      double: 'number',
      boolean: 'boolean',
      geo_location: 'GeoLocation',
      object: 'Record<string, unknown>',
      nested: 'Record<string, unknown>[]',
    },
    unknown: 'unknown',
    list: (element) => (element.includes('|') ? `(${element})[]` : `${element}[]`),
    object: (members, isNested) => (isNested ? `${members}[]` : members),
  },
  zod: {
    frame: (body) => {
      const usesDate = /\bdate\(\)/.test(body)
      const imports = usesDate
        ? "import { isIterableDate, type IterableDate } from '@iterelay/iterable-sdk/schema'\n"
        : ''
      const date = usesDate
        ? "\nconst date = () =>\n  z.custom<Date | IterableDate>(isIterableDate).meta({ type: 'string', format: 'date-time' })\n"
        : ''
      return `${imports}import * as z from 'zod'\n${date}\nexport const userFields = z.object(${body})\n`
    },
    member: (key, value) => `${key}: ${value}.optional(),`,
    key: objectKey,
    value: {
      string: 'z.string()',
      date: 'date()',
      long: 'z.int()',
      double: 'z.number()',
      boolean: 'z.boolean()',
      geo_location: 'z.object({ lat: z.number(), lon: z.number() })',
      object: 'z.looseObject({})',
      nested: 'z.array(z.looseObject({}))',
    },
    unknown: 'z.unknown()',
    list: (element) => `z.array(${element})`,
    object: (members, isNested) =>
      isNested ? `z.array(z.object(${members}))` : `z.object(${members})`,
  },
}

function printMembers(
  tree: FieldTree,
  dialect: Dialect,
  lists: ReadonlySet<string>,
  prefix: string,
  indent: string,
): string {
  if (tree.size === 0) return '{}'
  const inner = `${indent}  `
  const lines = [...tree].map(([name, node]) => {
    const { value, note } = printNode(node, dialect, lists, `${prefix}${name}`, inner)
    const comment = note === undefined ? '' : `${inner}// ${note}\n`
    return `${comment}${inner}${dialect.member(dialect.key(name), value)}`
  })
  return `{\n${lines.join('\n')}\n${indent}}`
}

function printNode(
  { type, members }: FieldNode,
  dialect: Dialect,
  lists: ReadonlySet<string>,
  name: string,
  indent: string,
): { readonly value: string; readonly note?: string } {
  if (members.size > 0) {
    const object = printMembers(members, dialect, lists, `${name}.`, indent)
    const value = dialect.object(object, type === 'nested' || lists.has(name))
    // `geo_location` and the rest hold no members: then two kinds of values came in.
    return type === undefined || type === 'object' || type === 'nested'
      ? { value }
      : { value, note: `Iterable says ${quote(type)}, and lists members of it, too.` }
  }
  const known =
    type !== undefined &&
    Object.hasOwn(dialect.value, type) &&
    (type !== 'geo_location' || name.endsWith(geoSuffix))
  if (!known) {
    return {
      value: dialect.unknown,
      note: `Of type ${quote(String(type))}, which is not known here for such a name.`,
    }
  }
  const value = dialect.value[type] ?? dialect.unknown
  const isScalar = type !== 'object' && type !== 'nested'
  return { value: lists.has(name) && isScalar ? dialect.list(value) : value }
}

function importsOf(body: string, names: readonly string[]): string {
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(body))
  return used.length === 0
    ? ''
    : `import type { ${used.join(', ')} } from '@iterelay/iterable-sdk/schema'\n\n`
}
