/** Makes an object of the values of a row; `undefined` when there are more or fewer of them than columns. */
export type MakeRow = (values: readonly string[]) => Record<string, string> | undefined

/** A {@link MakeRow} for a header. Of columns with the same name, later ones get a number: `id`, `id_2`. */
export function createRowMaker(header: readonly string[]): MakeRow {
  const names = distinct(header)
  // An assignment to this name would set no member.
  const isPlain = !names.includes('__proto__')
  return (values) => {
    if (values.length !== names.length) return undefined
    if (!isPlain) return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
    const row: Record<string, string> = {}
    // By index, since this is the inner loop of an export.
    for (let index = 0; index < names.length; index++) row[names[index] ?? ''] = values[index] ?? ''
    return row
  }
}

function distinct(header: readonly string[]): readonly string[] {
  const names: string[] = []
  for (const name of header) {
    let own = name
    for (let count = 2; names.includes(own); count++) own = `${name}_${count}`
    names.push(own)
  }
  return names
}
