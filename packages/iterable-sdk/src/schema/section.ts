import { isRecord } from '../is-record.ts'
import { checkFields, type FieldCheck } from './check-fields.ts'
import { compileNotation } from './compile-notation.ts'
import type { MembersShape } from './field-shape.ts'
import { readJsonSchema } from './read-json-schema.ts'
import { isStandardSchema, type StandardSchema } from './standard-schema.ts'
import { validateFields } from './validate-fields.ts'

/** A set of fields that a project declares, ready to check some. */
export interface Section {
  /** For messages: `users`, or an event's name. */
  readonly where: string
  /** What is declared; undefined where a schema does not tell. */
  readonly shape: MembersShape | undefined
  /** Judges types; undefined where the notation does. */
  readonly schema: StandardSchema | undefined
}

/** Turns a Standard Schema into JSON Schema. `never`, so that functions of any library fit: each takes its own schemas only. */
export type ToJsonSchema = (schema: never) => unknown

/** Reads a declaration: a notation or a Standard Schema. Adds a problem for everything that is wrong with it. */
export function compileSection(
  declared: unknown,
  where: string,
  toJsonSchema: ToJsonSchema | undefined,
  problems: string[],
): Section {
  if (!isStandardSchema(declared)) {
    return { where, shape: compileNotation(declared, where, problems), schema: undefined }
  }
  return { where, shape: describe(declared, where, toJsonSchema, problems), schema: declared }
}

function describe(
  schema: StandardSchema,
  where: string,
  toJsonSchema: ToJsonSchema | undefined,
  problems: string[],
): MembersShape | undefined {
  const { jsonSchema, vendor } = schema['~standard']
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever gives the function gives schemas that it takes
    if (toJsonSchema !== undefined) return readJsonSchema(toJsonSchema(schema as never))
    return readJsonSchema(
      jsonSchema?.input({
        target: 'draft-2020-12',
        ...(vendor === 'zod' ? { libraryOptions: zodOptions } : {}),
      }),
    )
  } catch (error) {
    // Something in it has no JSON Schema: then the schema alone judges. A function of the caller's is meant to work.
    if (toJsonSchema !== undefined) {
      problems.push(
        `toJsonSchema fails for ${where}: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
    return undefined
  }
}

/** Dates have no JSON Schema; a body carries them as text. What else has none may be anything. */
const zodOptions = {
  unrepresentable: 'any',
  override: (context: unknown): void => {
    const { zodSchema, jsonSchema } = isRecord(context) ? context : {}
    const definition = isRecord(zodSchema) && isRecord(zodSchema['_zod']) ? zodSchema['_zod'] : {}
    const isDate = isRecord(definition['def']) && definition['def']['type'] === 'date'
    if (isDate && isRecord(jsonSchema)) {
      Object.assign(jsonSchema, { type: 'string', format: 'date-time' })
    }
  },
}

/** Checks fields against a section. */
export function checkSection(
  section: Section,
  fields: unknown,
  check: Omit<FieldCheck, 'judgesTypes'>,
): void | Promise<void> {
  if (!isRecord(fields) || Array.isArray(fields)) {
    check.add({ kind: 'wrong_type', path: [], message: 'must be an object of fields' })
    return undefined
  }
  const { schema, shape, where } = section
  if (shape !== undefined) {
    checkFields(fields, shape, { ...check, judgesTypes: schema === undefined })
  }
  return schema === undefined ? undefined : validateFields(fields, schema, check, where)
}
