import { isRecord } from '../copy-value.ts'
import { setMember } from '../../set-member.ts'
import { checkDepth } from '../payload-depth.ts'
import type { CompileDirective } from './directive.ts'

/** `@excludeWhenNull`: null becomes missing, also as a member at any depth, but not inside lists. */
export const compileExcludeWhenNull: CompileDirective = (argument, place, compiler) => {
  const resolve = compiler.compile(argument, place)
  return (payload) => withoutNulls(resolve(payload), 0)
}

function withoutNulls(value: unknown, depth: number): unknown {
  if (value === null) return undefined
  if (!isRecord(value)) return value
  checkDepth(depth)
  const kept: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) {
    if (member !== null) setMember(kept, key, withoutNulls(member, depth + 1))
  }
  return kept
}
