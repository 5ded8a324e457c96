import { below, isDirective, type MappingCompiler, type Place } from './compiler.ts'
import { isRecord } from './copy-value.ts'

const wrapperKey = '__segment_internal_directive'

/**
 * Takes the root wrapper apart: its directive gets all other members of the mapping as its option `mapping`.
 *
 * Made for `@transform`, which shapes the event before the customer's own mapping sees it.
 */
export function unwrapRoot(
  mapping: Record<string, unknown>,
  root: Place,
  compiler: MappingCompiler,
): Record<string, unknown> {
  if (!Object.hasOwn(mapping, wrapperKey)) return mapping
  const { [wrapperKey]: wrapper, ...rest } = mapping
  const [name, ...others] = isDirective(wrapper) ? Object.keys(wrapper) : []
  const argument = isRecord(wrapper) && name !== undefined ? wrapper[name] : undefined
  if (name === undefined || others.length > 0 || !isRecord(argument)) {
    compiler.wrong(
      below(root, wrapperKey),
      'wrong_type',
      'The root directive must be an object with one directive whose argument is an object.',
    )
    return {}
  }
  return { [name]: { ...argument, mapping: rest } }
}
