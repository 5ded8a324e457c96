import { banner } from './banner.ts'
import type { OperationModel } from './build-model.ts'
import { printKey, printValue } from './print-value.ts'
import type { FieldPlaces } from './read-field-places.ts'

/** Where bodies and answers carry the fields that a project declares. */
export function emitProjectFields(model: readonly OperationModel[]): string {
  return `${banner}
/** Where bodies carry fields of a project, by operation and section. \`[]\` is every entry of a list. */
export const projectFields = ${emitTable(model, ({ projectFields }) => projectFields)} as const

/** Where answers carry fields of a project, by operation and section. */
export const projectAnswers = ${emitTable(model, ({ projectAnswer }) => projectAnswer)} as const
`
}

function emitTable(
  model: readonly OperationModel[],
  placesOf: (operation: OperationModel) => FieldPlaces,
): string {
  const rows = model.flatMap((operation) => {
    const places = placesOf(operation)
    return Object.keys(places).length === 0
      ? []
      : [`  ${printKey(operation.id)}: ${printValue(places, '  ')},\n`]
  })
  return rows.length === 0 ? '{}' : `{\n${rows.join('')}}`
}
