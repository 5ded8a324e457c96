import { isNode } from './load-document.ts'

/** Prints a JSON value as our formatter would write it: on one line where that fits, else one member a line. */
export function printValue(value: unknown, indent = '', width = 100): string {
  const oneLine = printOneLine(value)
  if (indent.length + oneLine.length <= width) return oneLine
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const entries = value.map((entry) => `${inner}${printValue(entry, inner, width)},`)
    return `[\n${entries.join('\n')}\n${indent}]`
  }
  if (isNode(value)) {
    const members = Object.entries(value).map(
      ([key, member]) => `${inner}${printKey(key)}: ${printValue(member, inner, width)},`,
    )
    return `{\n${members.join('\n')}\n${indent}}`
  }
  return oneLine
}

function printOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printOneLine).join(', ')}]`
  if (isNode(value)) {
    const members = Object.entries(value).map(
      ([key, member]) => `${printKey(key)}: ${printOneLine(member)}`,
    )
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
  }
  return typeof value === 'string' ? printText(value) : String(value)
}

/** A member name, in quotes where it needs them. */
export function printKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : printText(key)
}

/** A text in single quotes; JSON's escapes are JavaScript's. */
function printText(text: string): string {
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
  return `'${escaped.replaceAll("'", String.raw`\'`)}'`
}
