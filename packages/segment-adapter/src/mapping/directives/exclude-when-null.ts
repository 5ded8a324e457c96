import { isRecord } from '../copy-value.ts'
import type { CompileDirective } from './directive.ts'

/** `@excludeWhenNull`: null becomes missing, also as a member at any depth, but not inside lists. */
export const compileExcludeWhenNull: CompileDirective = (argument, place, compiler) => {
  const resolve = compiler.compile(argument, place)
  return (payload) => withoutNulls(resolve(payload))
}

function withoutNulls(value: unknown): unknown {
  if (value === null) return undefined
  if (!isRecord(value)) return value
  // The value is a fresh copy of our own.
  for (const [key, member] of Object.entries(value)) {
    if (member === null) delete value[key]
    else withoutNulls(member)
  }
  return value
}
