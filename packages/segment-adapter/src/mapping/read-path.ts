/**
 * Cuts a path into keys: `$.a.b`, `a[0].b`, `a["b.c"]`.
 *
 * `$`, `""` and `.` are the whole payload. Brackets around a bare word belong to the key, and closing brackets too many are
 * passed over, as in Segment; a quoted key may hold dots.
 */
export function parsePath(text: string): readonly string[] {
  const path = text === '$' ? '' : text.replace(/^\$(?:\.|(?=\[))/, '')
  const keys: string[] = []
  let part = ''
  const endPart = (): void => {
    const key = part.replaceAll(/["']/g, '')
    if (key !== '') keys.push(key)
    part = ''
  }
  for (let at = 0; at < path.length; at++) {
    const char = path.charAt(at)
    const quoted = char === '[' ? /^\[(?:"([^"]*)"|'([^']*)')\]/.exec(path.slice(at)) : null
    if (quoted !== null) {
      endPart()
      keys.push(quoted[1] ?? quoted[2] ?? '')
      at += quoted[0].length - 1
    } else if (char === '.' || (char === '[' && /["'\d]/.test(path.charAt(at + 1)))) {
      endPart()
    } else if (char === ']' && /["'\d]/.test(path.charAt(at - 1))) {
      endPart()
      while (path.charAt(at + 1) === ']') at++
    } else {
      part += char
    }
  }
  endPart()
  return keys
}

/**
 * Follows keys through own members and the characters of text; `undefined` where one is missing or its parent has none.
 *
 * A payload that is null as a whole, as an element of a list can be, gives null: so a null product is told apart from one
 * that lacks everything.
 */
export function readKeys(payload: unknown, keys: readonly string[]): unknown {
  if (payload === null) return null
  let value: unknown = payload
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? ''
    if (isObject(value) && Object.hasOwn(value, key)) value = value[key]
    else if (typeof value === 'string' && isIndex.test(key)) value = value[Number(key)]
    else return undefined
  }
  return value
}

const isIndex = /^(?:0|[1-9]\d*)$/

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
