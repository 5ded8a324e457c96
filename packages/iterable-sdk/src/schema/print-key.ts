/** A name as a member of a type. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

/** A name as a member of an object. `__proto__` would set the prototype; in brackets it is a name. */
export function objectKey(name: string): string {
  return name === '__proto__' ? "['__proto__']" : propertyKey(name)
}

/** A text in single quotes; what JSON escapes is escaped, and so are line ends that only JavaScript has. */
export function quote(name: string): string {
  const escaped = JSON.stringify(name)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)
  return `'${escaped}'`
}
