import { isRecord } from '../copy-value.ts'
import { setMember } from '../../set-member.ts'
import { PayloadWalk } from '../payload-walk.ts'
import type { CompileDirective } from './directive.ts'

/** `@excludeWhenNull`: null becomes missing, also as a member at any depth, but not inside lists. */
export const compileExcludeWhenNull: CompileDirective = (argument, place, compiler) => {
  const resolve = compiler.compile(argument, place)
  return (payload) => withoutNulls(resolve(payload), 0, new PayloadWalk())
}

function withoutNulls(value: unknown, depth: number, walk: PayloadWalk): unknown {
  if (value === null) return undefined
  if (!isRecord(value)) return value
  const members = Object.entries(value)
  walk.enter(depth, members.length)
  const kept: Record<string, unknown> = {}
  for (const [key, member] of members) {
    if (member !== null) setMember(kept, key, withoutNulls(member, depth + 1, walk))
  }
  return kept
}
