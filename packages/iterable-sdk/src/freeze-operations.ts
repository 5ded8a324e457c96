/** Freezes the operations table through and through: it is shared by every client of a process. */
export function freezeOperations<const Table extends object>(table: Table): Table {
  for (const value of Object.values(table)) {
    if (typeof value === 'object' && value !== null) freezeOperations(value)
  }
  return Object.freeze(table)
}
