import type { FieldType } from '../field-type.ts'

/** What is declared of a field, however it was declared. */
export interface FieldShape {
  /** Types that it may have; none for anything. */
  readonly types: ReadonlySet<FieldType>
  /** Whether it holds a list; undefined where it may, or nobody knows. */
  readonly isList: boolean | undefined
  /** Whether it must be there. */
  readonly isRequired: boolean
  /** Of an object, or of each object in a list. */
  readonly members: MembersShape | undefined
}

/** What is declared of the fields of an object. */
export interface MembersShape {
  readonly fields: ReadonlyMap<string, FieldShape>
  /** Whether fields beside them are fine. */
  readonly isOpen: boolean
}

/** A field with its dotted name, as Iterable lists them. */
export interface DeclaredField {
  readonly name: string
  /** Types that it may have; none for anything. */
  readonly types: readonly FieldType[]
  /** Whether members below it are fine that are not declared. */
  readonly isOpen: boolean
}

/** Declared fields by dotted name, those with members before their members. */
export function listFields(shape: MembersShape, prefix = ''): DeclaredField[] {
  return [...shape.fields].flatMap(([name, { types, members }]) => [
    {
      name: prefix + name,
      types: [...types],
      isOpen: members === undefined ? types.size === 0 || isObjectLike(types) : members.isOpen,
    },
    ...(members === undefined ? [] : listFields(members, `${prefix}${name}.`)),
  ])
}

function isObjectLike(types: ReadonlySet<FieldType>): boolean {
  return types.has('object') || types.has('nested') || types.has('geo_location')
}
