import type { FieldType } from '../field-type.ts'
import type { DeclaredField } from './field-shape.ts'
import { isSystemField } from './system-fields.ts'

/** Where declared and live fields differ. Fields have dotted names. */
export interface FieldDrift {
  /** Every value that is declared will be refused: the live type is fixed. */
  readonly wrongType: readonly {
    readonly field: string
    readonly declared: readonly FieldType[]
    readonly live: string
  }[]
  /** Declared, but without a value so far: the first one will fix its type. Perhaps a misspelt name. */
  readonly notInProject: readonly {
    readonly field: string
    readonly declared: readonly FieldType[]
  }[]
  /** In the project, but not declared. Iterable's own fields are not among them. */
  readonly notDeclared: readonly { readonly field: string; readonly live: string }[]
}

/** Compares declared fields with live ones, from dotted name to type. */
export function compareFields(
  declared: readonly DeclaredField[],
  live: ReadonlyMap<string, string>,
): FieldDrift {
  const names = new Set(declared.map(({ name }) => name))
  const open = declared.filter(({ isOpen }) => isOpen).map(({ name }) => `${name}.`)
  const parents = new Set([...live.keys()].flatMap(parentsOf))
  const declaredParents = new Set([...names].flatMap(parentsOf))
  return {
    wrongType: declared.flatMap(({ name, types }) => {
      const type = live.get(name)
      return type === undefined || types.length === 0 || types.some((one) => fits(one, type))
        ? []
        : [{ field: name, declared: types, live: type }]
    }),
    notInProject: declared.flatMap(({ name, types }) =>
      // Some projects list the members of an object alone. Where anything may stand, nothing can be said of its type.
      live.has(name) || parents.has(name) || isSystemField(name)
        ? []
        : [{ field: name, declared: types }],
    ),
    notDeclared: [...live].flatMap(([name, type]) =>
      names.has(name) ||
      declaredParents.has(name) ||
      isSystemField(name) ||
      open.some((prefix) => name.startsWith(prefix))
        ? []
        : [{ field: name, live: type }],
    ),
  }
}

function fits(declared: FieldType, live: string): boolean {
  // Whole and fractional numbers go together.
  const isNumber = declared === 'long' || declared === 'double'
  return declared === live || (isNumber && (live === 'long' || live === 'double'))
}

/** `a` and `a.b` of `a.b.c`. */
function parentsOf(name: string): string[] {
  const parts = name.split('.')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'))
}
