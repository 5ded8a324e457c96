/**
 * A name of a field or event as it stands in a message: as it is, in quotes where it is not a plain word.
 *
 * Names of undeclared fields come from data. One that holds an address, or is longer than names are, is not shown.
 */
export function showName(name: string): string {
  if (name.includes('@') || name.length > 100)
    return '(a name with an @ or of more than 100 letters)'
  return /^[\w .-]+$/.test(name) && name.trim() === name ? name : JSON.stringify(name)
}
